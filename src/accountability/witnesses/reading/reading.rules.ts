import { type ReasonRefusal, readDeclineReason } from '../../../participation/statements/moderation.rules.ts';

/**
 * How far the words and photo of a report have been read.
 * - `waiting`: nobody has read them.
 * - `shown`: everyone may read them, once the supplier’s right of reply is over.
 * - `held`: one person would keep them back; a second is still to read.
 * - `withheld`: two people keep them back. The report itself is counted all the same.
 */
export type Reading = 'waiting' | 'shown' | 'held' | 'withheld';

/** The only grounds on which words are kept back. To be wrong, angry or bad news for anybody is none of them. */
export const reportGrounds = ['personal', 'abusive', 'another-promise', 'unclear', 'advert'] as const;
export type ReportGround = (typeof reportGrounds)[number];

export const readingRoles = ['facilitator', 'commissioner', 'contract-manager'] as const;
export type ReadingRole = (typeof readingRoles)[number];

export type ReadOnce = {
  readonly readBy: string;
  readonly asRole: ReadingRole;
  readonly shows: boolean;
};
export type ReadingDecision =
  | { readonly reading: 'shown' }
  | { readonly reading: 'held' | 'withheld'; readonly ground: ReportGround; readonly reason: string };
export type ReadingRefusal =
  | 'choose'
  | 'ground-missing'
  | 'decided-already'
  | 'same-reader'
  | 'needs-another-role'
  | ReasonRefusal;

type Typed = { readonly decision: string; readonly ground: string; readonly reason: string };
type Reader = Pick<ReadOnce, 'readBy' | 'asRole'>;
type Read = { readonly seen: boolean; readonly reading: Reading; readonly readings: readonly ReadOnce[] };

/**
 * What a reader decides about a report’s words and photo. One person may show them. To keep them back takes two, on a
 * ground of the list and with a reason; of a “not seen” never two contract managers: who buys does not decide alone
 * that nobody reads of it.
 */
export function decideReading(
  { seen, reading, readings }: Read,
  typed: Typed,
  reader: Reader,
): ReadingDecision | { readonly refused: ReadingRefusal } {
  if (typed.decision === 'show')
    return reading === 'shown' ? { refused: 'decided-already' } : { reading: 'shown' };
  if (typed.decision !== 'decline') return { refused: 'choose' };
  if (reading === 'withheld') return { refused: 'decided-already' };
  const ground = reportGrounds.find((one) => one === typed.ground);
  if (!ground) return { refused: 'ground-missing' };
  const read = readDeclineReason(typed.reason);
  if ('refused' in read) return read;
  const { reason } = read;
  if (reading !== 'held') return { reading: 'held', ground, reason };
  const last = readings.at(-1);
  if (last?.readBy === reader.readBy) return { refused: 'same-reader' };
  const isBuyersAlone = last?.asRole === 'contract-manager' && reader.asRole === 'contract-manager';
  if (!seen && isBuyersAlone) return { refused: 'needs-another-role' };
  return { reading: 'withheld', ground, reason };
}
