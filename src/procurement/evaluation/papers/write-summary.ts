import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { NotFound } from '../../../db/errors.ts';
import type { Barred } from '../../barred/barred.rules.ts';
import { findBarred } from '../../barred/find-barred.ts';
import { listOpenedBids } from '../../bids/opened-bids.queries.ts';
import { listAgreedScores } from '../moderating/consensus.queries.ts';
import { lockQuestion } from '../moderating/individual-scores.queries.ts';
import { comparesBids } from '../scoring/compares-bids.rules.ts';
import { type SummaryKey, saveSummary } from './summaries.queries.ts';

export type SummaryRefusal = 'blank' | 'longer-than-answer' | 'compares-bids' | 'scoring-over' | Barred;

/**
 * An officer writes what an answer says in plain words. It never replaces the answer: it is shorter, stands beneath it, is
 * named a summary, and compares nothing. Once scores are agreed the papers stay as the panel read them.
 */
export async function writeSummary(
  tx: Transaction,
  by: By,
  input: SummaryKey & { readonly text: string },
): Promise<{ written: true } | Refusal<SummaryRefusal>> {
  await lockQuestion(tx, input, input.criterionId);
  const barred = await findBarred(tx, input, by.actor.personId);
  if (barred) return { refused: barred };
  const opened = await listOpenedBids(tx, input);
  const own = opened.find(({ id }) => id === input.bidId);
  const answer = own?.answers.find(({ criterionId }) => criterionId === input.criterionId)?.answer;
  if (answer === undefined) throw new NotFound();
  const agreed = await listAgreedScores(tx, input);
  if (agreed.some(({ criterionId }) => criterionId === input.criterionId)) return { refused: 'scoring-over' };
  const text = input.text.trim();
  if (text === '') return { refused: 'blank' };
  if (text.length >= answer.length) return { refused: 'longer-than-answer' };
  const others = opened.filter(({ id }) => id !== input.bidId);
  const names = others.flatMap(({ label, supplierName }) => [`Bid ${label}`, supplierName]);
  if (comparesBids(text, names).length > 0) return { refused: 'compares-bids' };
  await saveSummary(tx, input, { text, by: by.actor.personId, at: await by.clock.now(tx) });
  return { written: true };
}
