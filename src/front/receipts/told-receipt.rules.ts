import type { ShownLevels } from '../../accountability/promises/levels.rules.ts';
import type { MandateAnswer } from '../../participation/mandates/mandate.rules.ts';
import type { StationState } from '../../web/thread/thread.ts';
import type { Phrase } from '../thread/told.rules.ts';

/** One line of an answer: every priority the resident gave points to, whatever became of it. */
export type AnswerLine = {
  readonly answer: MandateAnswer;
  readonly name: string;
  readonly note: string;
  /** Empty where it was adopted without a word. */
  readonly reason: string;
};

/** What stands under a stop of a receipt. */
export type Block =
  | { readonly kind: 'said'; readonly figure: string; readonly rest: string }
  | { readonly kind: 'text'; readonly phrase: Phrase }
  | {
      readonly kind: 'list';
      readonly lead: string;
      readonly items: readonly string[];
      readonly isOrdered: boolean;
    }
  | { readonly kind: 'answered'; readonly by: string; readonly lines: readonly AnswerLine[] }
  | { readonly kind: 'counts'; readonly levels: ShownLevels }
  | { readonly kind: 'link'; readonly href: string; readonly text: string };

export type ReceiptStop = {
  readonly title: string;
  readonly state: StationState;
  readonly residents: boolean;
  readonly blocks: readonly Block[];
  /** The address of its entry in the public record. */
  readonly entryHref?: string | undefined;
};

export function text(...phrase: Phrase): Block {
  return { kind: 'text', phrase };
}
export function link(href: string, words: string): Block {
  return { kind: 'link', href, text: words };
}
