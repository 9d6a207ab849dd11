import { randomUUID } from 'node:crypto';
import type { Database } from '../../src/db/connect.ts';
import { outcomeId } from '../../src/reference/frameworks/load-frameworks.ts';

/** What each bid offers: its price, and the local jobs it promises. */
export type Offer = { readonly pricePence: number; readonly jobs: number };

export type CompetitionKey = { readonly bodyId: string; readonly procurementId: string };

const opened = '2026-07-01T12:00:00Z';

/** A tender of four criteria: price 40 marks, Q1 30, SV1 20 (residents score it), SV2 10 (jobs against a target). */
export async function insertTender(
  db: Database,
  bodyId: string,
  given: { procedure?: 'open' | 'light-touch' | 'below-threshold'; valuePence?: number } = {},
): Promise<
  CompetitionKey & { slug: string; criteria: { price: string; q1: string; sv1: string; sv2: string } }
> {
  const id = randomUUID();
  const slug = `home-repairs-${id.slice(0, 8)}`;
  await db
    .insertInto('procurement')
    .values({
      body_id: bodyId,
      id,
      slug,
      title: 'Home repairs for older people',
      summary: 'Mending the homes of older people.',
      ...(given.procedure === 'light-touch'
        ? { category: 'light-touch', kind_of_service: 'light-touch' }
        : { category: 'services' }),
      procedure: given.procedure ?? 'open',
      value_pence: given.valuePence ?? 240_000_000,
      district_slug: 'oldham',
      rung: 'score',
      created_at: '2026-01-05T09:00:00Z',
      starts_on: '2026-09-14',
      ends_on: '2028-09-13',
    })
    .execute();
  const criteria = await insertCriteria(db, { body_id: bodyId, procurement_id: id });
  return { bodyId, procurementId: id, slug, criteria };
}

const drafts = {
  price: {
    code: 'Price',
    kind: 'price',
    title: 'Price',
    question: '',
    weight: 40,
    method: 'linear-absolute',
    qualification_pence: 240_000_000,
    floor_pence: 140_000_000,
    position: 1,
  },
  q1: {
    code: 'Q1',
    kind: 'quality',
    title: 'Running the repairs',
    question: 'How will you run a repair, from the first call to the finished job?',
    weight: 30,
    method: 'band',
    band_max: 5,
    position: 2,
  },
  sv1: {
    code: 'SV1',
    kind: 'social-value',
    title: 'Stopping falls',
    question: 'How will you stop falls before they happen?',
    weight: 20,
    method: 'band',
    band_max: 5,
    residents_score: true,
    position: 3,
  },
  sv2: {
    code: 'SV2',
    kind: 'social-value',
    title: 'Local jobs',
    question: '',
    weight: 10,
    method: 'target',
    target: 30,
    position: 4,
  },
} as const;

async function findJobs(db: Database): Promise<string> {
  const query = db.selectFrom('measure').select('id').where('slug', '=', 'local-jobs');
  return (await query.executeTakeFirstOrThrow()).id;
}

async function insertCriteria(db: Database, key: { body_id: string; procurement_id: string }) {
  const ids = { price: randomUUID(), q1: randomUUID(), sv1: randomUUID(), sv2: randomUUID() };
  const measure_id = await findJobs(db);
  const subject_matter = 'It is what the contract is for.';
  for (const name of ['price', 'q1', 'sv1', 'sv2'] as const) {
    const row = { ...key, ...drafts[name], id: ids[name], subject_matter };
    const counted = name === 'sv2' ? { ...row, measure_id } : row;
    await db.insertInto('criterion').values(counted).execute();
  }
  await db
    .insertInto('criterion_measure')
    .values({ ...key, criterion_id: ids.sv2, measure_id, position: 0 })
    .execute();
  return ids;
}

/** Ties SV1 and SV2 to a published mandate of a round, and publishes the notice: from here the criteria are locked. */
export async function publishNotice(
  db: Database,
  key: CompetitionKey,
  tie?: { readonly roundId: string; readonly sv1: string; readonly sv2: string },
): Promise<void> {
  if (tie) await insertMandate(db, key, tie);
  await db
    .updateTable('procurement')
    .set({ notice_published_at: '2026-06-01T09:00:00Z', bids_due_at: '2026-07-01T11:00:00Z' })
    .where('id', '=', key.procurementId)
    .execute();
}

async function insertMandate(
  db: Database,
  key: CompetitionKey,
  tie: { readonly roundId: string; readonly sv1: string; readonly sv2: string },
): Promise<void> {
  const round = { body_id: key.bodyId, round_id: tie.roundId };
  const tied = [
    { criterion_id: tie.sv1, outcome_id: outcomeId('oldham-2013/prevention') },
    { criterion_id: tie.sv2, outcome_id: outcomeId('oldham-2013/local-jobs') },
  ];
  await db.insertInto('mandate').values(round).execute();
  await db
    .insertInto('mandate_line')
    .values(
      tied.map(({ outcome_id }) => ({
        ...round,
        outcome_id,
        answer: 'adopted' as const,
        adopted_basis_points: 5000,
        reason: '',
      })),
    )
    .execute();
  await db
    .insertInto('criterion_mandate_line')
    .values(tied.map((line) => ({ ...round, ...line, procurement_id: key.procurementId })))
    .execute();
}

type Bid = Offer & {
  readonly label: string;
  readonly supplierId: string;
  readonly makerId: string;
  readonly isSealed: boolean;
};

/** One bid, opened unless it is to stay sealed: an answer to Q1 and SV1, and so many local jobs. */
export async function insertOpenedBid(
  db: Database,
  key: CompetitionKey & { criteria: { q1: string; sv1: string; sv2: string } },
  bid: Bid,
): Promise<{ bidId: string }> {
  const bidId = randomUUID();
  const of = { body_id: key.bodyId, procurement_id: key.procurementId };
  await db
    .insertInto('bid')
    .values({
      ...of,
      id: bidId,
      supplier_id: bid.supplierId,
      committed_at: '2026-06-30T09:00:00Z',
      committed_by: bid.makerId,
      commitment: Buffer.alloc(32, bid.label),
      sealed_bytes: 1,
      sealing: 'server',
      label: bid.isSealed ? null : bid.label,
    })
    .execute();
  if (!bid.isSealed) await insertInside(db, { ...of, bid_id: bidId }, key.criteria, bid);
  return { bidId };
}

async function insertInside(
  db: Database,
  of: { body_id: string; procurement_id: string; bid_id: string },
  criteria: { q1: string; sv1: string; sv2: string },
  { pricePence, jobs, label }: Bid,
): Promise<void> {
  const answers = {
    [criteria.q1]: `Four teams, one each side of town (${label}).`,
    [criteria.sv1]: `Every visit starts with a falls check (${label}).\n\nWe fit two grab rails on the day.`,
  };
  await db
    .insertInto('bid_offer')
    .values({ ...of, price_pence: pricePence })
    .execute();
  await db
    .insertInto('bid_answer')
    .values(Object.entries(answers).map(([criterion_id, answer]) => ({ ...of, criterion_id, answer })))
    .execute();
  await db
    .insertInto('commitment')
    .values({
      ...of,
      id: randomUUID(),
      criterion_id: criteria.sv2,
      measure_id: await findJobs(db),
      quantity: jobs,
      due_on: '2028-08-31',
      place: 'Oldham',
    })
    .execute();
}

export async function markOpened(db: Database, key: CompetitionKey): Promise<void> {
  await db
    .updateTable('procurement')
    .set({ bids_opened_at: opened })
    .where('id', '=', key.procurementId)
    .execute();
}
