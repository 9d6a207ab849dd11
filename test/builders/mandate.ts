import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../src/db/connect.ts';
import type { ProcurementKey } from '../../src/procurement/stations/stations.queries.ts';
import { frameworkId, outcomeId } from '../../src/reference/frameworks/load-frameworks.ts';
import { systemRandom } from '../../src/values/random.ts';
import { uuidV7 } from '../../src/values/uuid.ts';

export type LineGiven = {
  /** An outcome of Oldham’s framework, such as `prevention`. */
  readonly outcome: string;
  readonly answer: 'adopted' | 'varied' | 'declined';
  readonly basisPoints: number;
};

/** A published mandate on a round about one procurement, written straight into its tables. */
export async function buildMandate(db: Database, key: ProcurementKey, lines: readonly LineGiven[]) {
  const closes = Temporal.Instant.from('2026-03-30T11:00:00Z');
  const roundId = uuidV7(closes.epochMilliseconds, systemRandom());
  const of = { round_id: roundId, body_id: key.bodyId };
  await db
    .insertInto('round')
    .values(roundRow(key, roundId, closes))
    .execute();
  const outcomes = lines.map((line, position) => ({
    round_id: roundId,
    outcome_id: outcomeId(`oldham-2013/${line.outcome}`),
    position,
  }));
  await db.insertInto('round_outcome').values(outcomes).execute();
  await db.insertInto('mandate').values(of).execute();
  const rows = lines.map(({ outcome, answer, basisPoints }) => ({
    ...of,
    outcome_id: outcomeId(`oldham-2013/${outcome}`),
    answer,
    adopted_basis_points: basisPoints,
    reason: 'Because the work is in people’s homes.',
  }));
  await db.insertInto('mandate_line').values(rows).execute();
  await db
    .updateTable('mandate')
    .set({ published_at: closes.add({ hours: 48 }) })
    .where('round_id', '=', roundId)
    .execute();
  return {
    roundId,
    lineOf: (outcome: string) => ({ roundId, outcomeId: outcomeId(`oldham-2013/${outcome}`) }),
  };
}

function roundRow(key: ProcurementKey, id: string, closes: Temporal.Instant) {
  return {
    id,
    slug: `round-${id}`,
    body_id: key.bodyId,
    scope: 'procurement',
    procurement_id: key.procurementId,
    title: 'Home repairs for older people',
    question: 'What matters most in home repairs?',
    about: 'The council will choose a firm to mend older people’s homes.',
    can_change: 'You can change what counts most.',
    framework_id: frameworkId('oldham-2013', 1),
    rule: 'mean',
    tier: 1,
    minimum_answers: 10,
    opens_at: closes.subtract({ hours: 600 }),
    closes_at: closes,
    mandate_due_on: '2026-05-09',
  } as const;
}
