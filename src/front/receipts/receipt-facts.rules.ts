import type { Temporal } from 'temporal-polyfill';
import type { RecordedAt } from '../../accountability/record/entry-href.rules.ts';
import type { StatementLine } from '../../participation/mandates/mandate.rules.ts';
import type { InsteadOfPoints } from '../../participation/voice/own-answer.rules.ts';
import type {
  MandateFacts,
  Priority,
  StationEntries,
  ThreadFacts,
  VoiceFacts,
} from '../thread/thread-facts.rules.ts';

/** One public body's published answer to a round. A round of the whole region may have several. */
export type BodyAnswer = MandateFacts & {
  readonly bodyName: string;
  readonly statementLines: readonly StatementLine[];
};

/** What one resident said, in each way of answering that they used. */
export type OwnVoice = {
  /** What they gave each outcome, in the round's order; empty where they gave no points. */
  readonly points: readonly { readonly priority: Priority; readonly points: number }[];
  readonly instead: InsteadOfPoints | null;
  /** What they put before what when comparing, the first most; equal ones together. */
  readonly ranking: readonly (readonly Priority[])[];
  readonly compared: number;
  readonly votes: readonly {
    readonly statementId: string;
    readonly text: string;
    readonly vote: 1 | -1 | 0;
  }[];
};

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
  readonly own: OwnVoice;
  readonly answers: readonly BodyAnswer[];
  /** The purchase the round was about; null for a round of a whole body or region. */
  readonly thread: ThreadFacts | null;
  /** For wider rounds: where it became marks so far. */
  readonly contracts: readonly MarkedContract[];
  /** What the public record holds of it. */
  readonly entries: StationEntries;
  /** The copy that was opened, held against what the round committed to at its close; null while there is nothing to. */
  readonly copy: OwnCopy | null;
};

export type OwnCopy = {
  readonly isAsItWas: boolean;
  /** The entry of the round’s close. */
  readonly closedIn: RecordedAt;
};
