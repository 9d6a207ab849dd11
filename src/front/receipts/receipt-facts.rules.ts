import type { Temporal } from 'temporal-polyfill';
import type { MandateFacts, Priority, ThreadFacts, VoiceFacts } from '../thread/thread-facts.rules.ts';

/** One public body's published answer to a round. A round of the whole region may have several. */
export type BodyAnswer = MandateFacts & { readonly bodyName: string };

/** A purchase that a wider round became marks in, for the priorities this resident chose between. */
export type MarkedContract = {
  readonly href: string;
  readonly title: string;
  readonly bodyName: string;
  readonly marks: Readonly<Record<string, number>>;
};

/** What one resident's receipt is told from. Their own points are opened with their secret and kept nowhere. */
export type ReceiptFacts = {
  readonly today: Temporal.PlainDate;
  readonly title: string;
  readonly bodyName: string;
  readonly voice: VoiceFacts;
  /** What this resident gave, in the round's order. */
  readonly own: readonly { readonly priority: Priority; readonly points: number }[];
  readonly answers: readonly BodyAnswer[];
  /** The purchase the round was about; null for a round of a whole body or region. */
  readonly thread: ThreadFacts | null;
  /** For wider rounds: where it became marks so far. */
  readonly contracts: readonly MarkedContract[];
};
