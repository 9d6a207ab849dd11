import type { Transaction } from '../../db/connect.ts';
import { NotFound } from '../../db/errors.ts';
import type { PublishedShare } from '../results/published-results.queries.ts';
import { publishedBasisPoints } from '../results/shares.rules.ts';
import { findRoundById, type Round } from '../rounds/rounds.queries.ts';
import type { MandateKey } from './mandates.queries.ts';
import { words } from './words.en.ts';

/** A round that a body answers: its own, or one of the whole region. Throws NotFound for any other. */
export async function findOwnRoundToAnswer(tx: Transaction, key: MandateKey): Promise<Round> {
  const round = await findRoundById(tx, key.roundId);
  if (round.announcedAt === null) throw new NotFound();
  if (round.bodyId !== key.bodyId && round.scope !== 'region') throw new NotFound();
  return round;
}

/** What an answer in this round is about, in words: a reason may rest on any of it, or on a paper that it names. */
export function aboutRound(asked: Round): string[] {
  const { title, question, about, canChange, procurementTitle, procurementSummary } = asked;
  const round = [title, question, about, canChange, procurementTitle ?? '', procurementSummary ?? ''];
  return [...round, words.mayRestOn];
}

/** What residents gave each outcome as it was published: hundredths of a percent, in whole tenths. */
export function basisPointsByOutcome(shares: readonly PublishedShare[]): ReadonlyMap<string, number> {
  return new Map(shares.map(({ outcomeId, exact }) => [outcomeId, publishedBasisPoints(exact)]));
}
