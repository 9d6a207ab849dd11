import { recordEntry } from '../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../acts/by.ts';
import { indexForSearch } from '../../acts/search-index.ts';
import type { Transaction } from '../../db/connect.ts';
import { tellRound } from '../following/tell-round.ts';
import { announcedFacts } from './announced-facts.ts';
import { missingSteps, type Step } from './desk-steps.rules.ts';
import { findDraftWeights } from './draft-weights.queries.ts';
import { findRoundById, findRoundForUpdate, listRoundOutcomes, type Round } from './rounds.queries.ts';
import { listSeedStatements } from './seed-statements.queries.ts';

export type AnnounceRefusal =
  | 'already-announced'
  | 'opens-in-the-past'
  | 'too-few-outcomes'
  | 'notice-published'
  | 'engagement-missing'
  | 'draft-weights-missing'
  | 'not-settled';

/** 256 bits: with it and a person's id, and only with both, the register can be read. */
const REGISTER_KEY_BYTES = 32;

/**
 * Announces a round: from here on everything about it is fixed, here and on the public record. Refuses once its
 * opening time has come, while a step is not settled, with too few outcomes, and where the procurement's tender notice
 * is out, since its criteria can no longer change. About one purchase it also refuses without an engagement notice or
 * the reasons for none (Procurement Act 2023 s.17), and, where answers become marks, without the authority's own.
 */
export async function announceRound(
  tx: Transaction,
  by: By,
  input: { readonly roundId: string },
): Promise<{ announced: true } | Refusal<AnnounceRefusal>> {
  const row = await findRoundForUpdate(tx, input.roundId);
  if (row.announced_at) return { refused: 'already-announced' };
  const now = await by.clock.now(tx);
  if (now.epochNanoseconds >= row.opens_at.epochNanoseconds) return { refused: 'opens-in-the-past' };
  const round = await findRoundById(tx, input.roundId);
  if (round.noticePublishedAt) return { refused: 'notice-published' };
  const outcomes = await listRoundOutcomes(tx, input.roundId);
  const draft = await findDraftWeights(tx, input.roundId);
  const missing = missingSteps({ ...round, outcomes: outcomes.length, hasDraftWeights: draft !== undefined });
  const refused = refusalOf(missing);
  if (refused) return { refused };
  await tx
    .updateTable('round')
    .set({ announced_at: now, announced_by: by.actor.personId })
    .where('id', '=', input.roundId)
    .execute();
  await tx
    .insertInto('round_key')
    .values({ round_id: input.roundId, register_key: Buffer.from(by.random.nextBytes(REGISTER_KEY_BYTES)) })
    .execute();
  const statements = (await listSeedStatements(tx, round.id)).map(({ text }) => text);
  const facts = { ...announcedFacts(round, outcomes, draft), statements };
  await recordEntry(tx, by, { type: 'round-announced', subject: subjectOf(round), facts });
  await indexForSearch(tx, {
    path: `/say/${round.slug}`,
    kind: 'round',
    title: round.title,
    summary: round.question,
    bodyText: [round.about, round.canChange, round.bodyName, ...outcomes.map((o) => o.plainName)].join(' '),
  });
  await tellRound(tx, by, { roundId: round.id, moment: 'announced' });
  return { announced: true };
}

/** What the record files a round's entries under. */
export function subjectOf(round: Pick<Round, 'id' | 'bodyId' | 'procurementId'>) {
  return {
    bodyId: round.bodyId,
    roundId: round.id,
    ...(round.procurementId ? { procurementId: round.procurementId } : {}),
  };
}

/** The most telling of the steps that are missing; null when none is. */
function refusalOf(missing: readonly Step[]): AnnounceRefusal | null {
  if (missing.length === 0) return null;
  if (missing.includes('outcomes')) return 'too-few-outcomes';
  if (missing.includes('engagement')) return 'engagement-missing';
  return missing.includes('draft-weights') ? 'draft-weights-missing' : 'not-settled';
}
