import type pg from 'pg';
import type { Temporal } from 'temporal-polyfill';
import type { By } from '../../src/acts/by.ts';
import { clockAt } from '../../src/acts/clock.ts';
import { transact } from '../../src/acts/transact.ts';
import type { Database } from '../../src/db/connect.ts';
import type { LineInput } from '../../src/participation/mandates/mandate.rules.ts';
import { publishMandate } from '../../src/participation/mandates/publish-mandate.ts';
import { saveMandateLine } from '../../src/participation/mandates/save-mandate-line.ts';
import { publishResults } from '../../src/participation/results/publish-results.ts';
import { systemRandom } from '../../src/values/random.ts';
import { buildAnswers, buildRound, roundDays } from './participation.ts';
import { buildOfficer } from './people.ts';

/** An elected member of a body, acting at an instant. */
export async function buildMember(db: Database, bodyId: string, at = roundDays.after): Promise<By> {
  const { personId } = await buildOfficer(db, bodyId, 'elected-member', { name: 'Cllr Amina Yusuf-Hart' });
  const hat = { kind: 'body', bodyId, role: 'elected-member' } as const;
  return { actor: { personId, hat }, clock: clockAt(at), random: systemRandom() };
}

type Split = { readonly count: number; readonly points: readonly number[] };

/** A round whose results are out: twelve residents gave 50, 30 and 20, or as many as are given what they gave, by the mean. */
export async function buildResults(db: Database, pool: pg.Pool, given?: readonly Split[]) {
  const round = await buildRound(db, given ? { rule: 'mean' } : {});
  for (const split of given ?? [{ count: 12, points: [50, 30, 20] }])
    await buildAnswers(db, pool, round.roundId, split);
  const by = { ...round.commissioner, clock: clockAt(roundDays.after) };
  await transact(db, undefined, (tx) => publishResults(tx, by, { roundId: round.roundId }));
  return { ...round, by: await buildMember(db, round.bodyId) };
}
export type WithResults = Awaited<ReturnType<typeof buildResults>>;

/** Answers the outcome at that place of the round. */
export function decide(
  db: Database,
  round: WithResults,
  index: number,
  line: Partial<LineInput>,
  by = round.by,
) {
  const { roundId, bodyId, outcomeIds } = round;
  const input = { answer: 'adopted', reason: '', variedBasisPoints: null, ...line } as const;
  return transact(db, undefined, (tx) =>
    saveMandateLine(tx, by, { roundId, bodyId, outcomeId: outcomeIds[index] ?? '', ...input }),
  );
}

/** Adopts the first, varies the second, declines the third. */
export async function decideAll(db: Database, round: WithResults): Promise<void> {
  await decide(db, round, 0, {});
  await decide(db, round, 1, {
    answer: 'varied',
    variedBasisPoints: 1500,
    reason: `Half of it is asked for in another contract for repairs, ${round.slug}.`,
  });
  const reason = `The charter ${round.slug} asks each firm for repairs like it already.`;
  await decide(db, round, 2, { answer: 'declined', reason });
}

export function publish(
  db: Database,
  { roundId, bodyId, by }: WithResults,
  given: { readonly at?: Temporal.Instant; readonly changeReason?: string } = {},
) {
  const { at = roundDays.after, changeReason = '' } = given;
  const input = { roundId, bodyId, statement: '', changeReason };
  return transact(db, undefined, (tx) => publishMandate(tx, { ...by, clock: clockAt(at) }, input));
}
