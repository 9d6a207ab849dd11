import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../db/connect.ts';
import { orNotFound } from '../../db/errors.ts';
import { londonDate } from '../../values/dates.ts';
import type { Fraction } from '../../values/fraction.ts';
import { fraction } from '../../values/fraction.ts';
import { parseFraction } from '../../values/fraction-text.ts';
import type { MandateAnswer, MandateLine } from './mandate.rules.ts';

type Db = Database | Transaction;
export type MandateKey = { readonly roundId: string; readonly bodyId: string };

export type Mandate = {
  readonly bodyId: string;
  readonly bodySlug: string;
  readonly bodyName: string;
  readonly statement: string;
  /** Who decided, once it is published. */
  readonly decidedByName: string | null;
  readonly publishedAt: Temporal.Instant | null;
  readonly dueOn: Temporal.PlainDate;
  /** Whether it was published by the date promised; null until it is published. */
  readonly keptDueDate: boolean | null;
  /** In the round's order; a draft may lack some. */
  readonly lines: readonly MandateLine[];
};

function selectMandates(db: Db, roundId: string) {
  return db
    .selectFrom('mandate as m')
    .innerJoin('body as b', 'b.id', 'm.body_id')
    .innerJoin('round as r', 'r.id', 'm.round_id')
    .leftJoin('person as p', 'p.id', 'm.decided_by')
    .select([
      'm.body_id as bodyId',
      'b.slug as bodySlug',
      'b.name as bodyName',
      'm.statement',
      'p.name as decidedByName',
      'm.published_at as publishedAt',
      'r.mandate_due_on as dueOn',
    ])
    .where('m.round_id', '=', roundId);
}

/** A body's mandate on a round, published or in draft; undefined where nothing is decided yet. */
export async function findMandate(db: Db, key: MandateKey): Promise<Mandate | undefined> {
  const row = await selectMandates(db, key.roundId).where('m.body_id', '=', key.bodyId).executeTakeFirst();
  return row && withLines(db, key.roundId, row);
}

/** Every published mandate on a round: one, or for a regional round one for each body that answered. */
export async function listPublishedMandates(db: Db, roundId: string): Promise<Mandate[]> {
  const rows = await selectMandates(db, roundId)
    .where('m.published_at', 'is not', null)
    .orderBy('m.published_at')
    .execute();
  return Promise.all(rows.map((row) => withLines(db, roundId, row)));
}

async function withLines(
  db: Db,
  roundId: string,
  row: Omit<Mandate, 'lines' | 'keptDueDate'>,
): Promise<Mandate> {
  const { publishedAt, dueOn } = row;
  const keptDueDate = publishedAt && londonDate(publishedAt).until(dueOn).days >= 0;
  return { ...row, keptDueDate, lines: await listLines(db, { roundId, bodyId: row.bodyId }) };
}

function listLines(db: Db, key: MandateKey): Promise<MandateLine[]> {
  return db
    .selectFrom('mandate_line as l')
    .innerJoin('round_outcome as ro', (on) =>
      on.onRef('ro.round_id', '=', 'l.round_id').onRef('ro.outcome_id', '=', 'l.outcome_id'),
    )
    .select([
      'l.outcome_id as outcomeId',
      'l.answer',
      'l.adopted_basis_points as adoptedBasisPoints',
      'l.reason',
    ])
    .where('l.round_id', '=', key.roundId)
    .where('l.body_id', '=', key.bodyId)
    .orderBy('ro.position')
    .execute();
}

/** The reasons a body has given anywhere but on this line. */
export async function listOtherReasons(db: Db, key: MandateKey, outcomeId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('mandate_line')
    .select('reason')
    .where('body_id', '=', key.bodyId)
    .where('reason', '<>', '')
    .where((eb) => eb.or([eb('round_id', '<>', key.roundId), eb('outcome_id', '<>', outcomeId)]))
    .execute();
  return rows.map(({ reason }) => reason);
}

/** The mandate's own row, made where there is none, locked. */
export async function findMandateForUpdate(tx: Transaction, key: MandateKey) {
  await tx
    .insertInto('mandate')
    .values({ round_id: key.roundId, body_id: key.bodyId })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return orNotFound(
    tx
      .selectFrom('mandate')
      .selectAll()
      .where('round_id', '=', key.roundId)
      .where('body_id', '=', key.bodyId)
      .forUpdate()
      .executeTakeFirst(),
  );
}

export async function saveLine(tx: Transaction, key: MandateKey, line: MandateLine): Promise<void> {
  const said = {
    answer: line.answer,
    adopted_basis_points: line.adoptedBasisPoints,
    reason: line.reason,
  };
  await tx
    .insertInto('mandate_line')
    .values({ round_id: key.roundId, body_id: key.bodyId, outcome_id: line.outcomeId, ...said })
    .onConflict((conflict) => conflict.columns(['round_id', 'body_id', 'outcome_id']).doUpdateSet(said))
    .execute();
}

export type MandateShare = {
  readonly outcomeId: string;
  readonly slug: string;
  readonly name: string;
  readonly plainName: string;
  readonly answer: Exclude<MandateAnswer, 'declined'>;
  /** What it counts for, exactly: residents' own share where adopted, the share named where varied. */
  readonly share: Fraction;
  readonly basisPoints: number;
};

/**
 * The lines of a published mandate that count for something, in framework order, as `decideMandateWeights`
 * wants them; none before the mandate is published.
 */
export async function mandateShares(db: Db, roundId: string, bodyId: string): Promise<MandateShare[]> {
  const rows = await db
    .selectFrom('mandate_line as l')
    .innerJoin('mandate as m', (on) =>
      on.onRef('m.round_id', '=', 'l.round_id').onRef('m.body_id', '=', 'l.body_id'),
    )
    .innerJoin('round as r', 'r.id', 'l.round_id')
    .innerJoin('outcome as o', 'o.id', 'l.outcome_id')
    .innerJoin('round_share as s', (on) =>
      on
        .onRef('s.round_id', '=', 'l.round_id')
        .onRef('s.outcome_id', '=', 'l.outcome_id')
        .onRef('s.rule', '=', 'r.rule'),
    )
    .select(['o.id as outcomeId', 'o.slug', 'o.name', 'o.plain_name as plainName', 'l.answer'])
    .select(['l.adopted_basis_points as basisPoints', 's.exact'])
    .where('l.round_id', '=', roundId)
    .where('l.body_id', '=', bodyId)
    .where('m.published_at', 'is not', null)
    .where('l.answer', '<>', 'declined')
    .orderBy('o.position')
    .execute();
  return rows.map(({ exact, answer, ...row }) => ({
    ...row,
    answer: answer as MandateShare['answer'],
    share: answer === 'adopted' ? readExact(exact) : fraction(row.basisPoints, 10_000),
  }));
}

function readExact(text: string): Fraction {
  const value = parseFraction(text);
  if ('refused' in value) throw new Error(`${text} is no share`);
  return value;
}
