import { recordEntry } from '../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../acts/by.ts';
import { indexForSearch } from '../../acts/search-index.ts';
import type { Transaction } from '../../db/connect.ts';
import { fewestOutcomes } from './choose-outcomes.ts';
import { findDraftWeights } from './draft-weights.queries.ts';
import { type DraftWeights, draftWeightsData } from './draft-weights.rules.ts';
import { findRoundById, findRoundForUpdate, listRoundOutcomes, type Round } from './rounds.queries.ts';

export type AnnounceRefusal =
  | 'already-announced'
  | 'opens-in-the-past'
  | 'too-few-outcomes'
  | 'notice-published';

/** 256 bits: with it and a person's id, and only with both, the register can be read. */
const REGISTER_KEY_BYTES = 32;

/**
 * Announces a round: from here on its question, outcomes, rule, proof, least number, times and draft weights
 * are fixed, here and on the public record. Refuses once its opening time has come, with fewer than two
 * outcomes, and where the procurement's tender notice is out, since its criteria can no longer change.
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
  if (outcomes.length < fewestOutcomes) return { refused: 'too-few-outcomes' };
  const draft = await findDraftWeights(tx, input.roundId);
  await tx
    .updateTable('round')
    .set({ announced_at: now, announced_by: by.actor.personId })
    .where('id', '=', input.roundId)
    .execute();
  await tx
    .insertInto('round_key')
    .values({ round_id: input.roundId, register_key: Buffer.from(by.random.nextBytes(REGISTER_KEY_BYTES)) })
    .execute();
  const slugOf = new Map(outcomes.map(({ id, slug }) => [id, slug]));
  await recordEntry(tx, by, {
    type: 'round-announced',
    subject: subjectOf(round),
    facts: announcedFacts(round, [...slugOf.values()], draft, slugOf),
  });
  await indexForSearch(tx, {
    path: `/say/${round.slug}`,
    kind: 'round',
    title: round.title,
    summary: round.question,
    bodyText: [round.about, round.canChange, round.bodyName, ...outcomes.map((o) => o.plainName)].join(' '),
  });
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

function announcedFacts(
  round: Round,
  outcomes: readonly string[],
  draft: DraftWeights | undefined,
  slugOf: ReadonlyMap<string, string>,
) {
  return {
    round: round.slug,
    title: round.title,
    question: round.question,
    scope: round.scope,
    procurement: round.procurementSlug,
    framework: round.frameworkSlug,
    frameworkVersion: round.frameworkVersion,
    outcomes,
    rule: round.rule,
    tier: round.tier,
    minimumAnswers: round.minimumAnswers,
    opensAt: round.opensAt.toString(),
    closesAt: round.closesAt.toString(),
    mandateDueOn: round.mandateDueOn.toString(),
    draftWeights: draft ? draftWeightsData(draft, (id) => slugOf.get(id) ?? id) : null,
  };
}
