import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../src/db/connect.ts';
import { systemRandom } from '../../src/values/random.ts';
import { uuidV7 } from '../../src/values/uuid.ts';

type Around = {
  readonly body: { readonly bodyId: string };
  readonly supplier: { readonly supplierId: string };
  readonly officer: { readonly personId: string };
  readonly maker: { readonly personId: string };
  /** The award is decided, and nothing of it is out. */
  readonly unpublished?: boolean;
  /** One home safety visit for each so many pence spent, in place of 180. */
  readonly visitsPerSpendPence?: number;
  /** What is promised first, in place of home safety visits. */
  readonly firstMeasure?: string;
};

const published = Temporal.Instant.from('2026-09-01T09:00:00Z');
function newId() {
  return uuidV7(published.epochMilliseconds, systemRandom());
}

/** A procurement with its award published, written straight into its tables: the stages before delivery. */
export async function buildAwarded(db: Database, around: Around) {
  const { bodyId } = around.body;
  const firstMeasure = around.firstMeasure ?? 'home-safety-visits';
  const key = { body_id: bodyId, procurement_id: newId() };
  const slug = `home-repairs-${key.procurement_id.slice(-8)}`;
  const bidId = newId();
  await db
    .insertInto('procurement')
    .values(procurementRow(bodyId, key.procurement_id, slug))
    .execute();
  const measures = await db
    .selectFrom('measure')
    .select(['id', 'slug'])
    .where('slug', 'in', [firstMeasure, 'local-jobs'])
    .execute();
  const measureId = (slug: string) => measures.find((measure) => measure.slug === slug)?.id ?? '';
  const visits = {
    ...key,
    id: newId(),
    code: 'SV1',
    measure_id: measureId(firstMeasure),
    position: 1,
  };
  const jobs = { ...key, id: newId(), code: 'SV2', measure_id: measureId('local-jobs'), position: 2 };
  await db
    .insertInto('criterion')
    .values([visits, jobs].map((each) => ({ ...criterionRow, ...each })))
    .execute();
  await db
    .updateTable('procurement')
    .set({ notice_published_at: '2026-06-01T09:00:00Z', bids_due_at: '2026-07-01T11:00:00Z' })
    .where('id', '=', key.procurement_id)
    .execute();
  await insertBid(db, { ...around, ...key, bidId, visits, jobs });
  await db
    .updateTable('procurement')
    .set({ bids_opened_at: '2026-07-01T12:00:00Z' })
    .where('id', '=', key.procurement_id)
    .execute();
  const publication = around.unpublished
    ? {}
    : ({ published_at: published, standstill_kind: 'mandatory', standstill_ends_on: '2026-09-10' } as const);
  await insertAward(db, { ...key, bidId, officerId: around.officer.personId, publication });
  return { procurementId: key.procurement_id, procurementSlug: slug, bidId };
}

function procurementRow(bodyId: string, id: string, slug: string) {
  return {
    body_id: bodyId,
    id,
    slug,
    title: 'Home repairs for older people',
    summary: 'Mending the homes of older people.',
    category: 'services',
    procedure: 'open',
    value_pence: 240_000_000,
    district_slug: 'oldham',
    rung: 'score',
    created_at: '2026-01-05T09:00:00Z',
    starts_on: '2026-09-14',
    ends_on: '2028-09-13',
  } as const;
}

const criterionRow = {
  kind: 'social-value',
  title: 'Stopping problems early',
  question: 'What will you do?',
  weight: 50,
  method: 'target',
  target: 200,
  subject_matter: 'It is what the contract is for.',
} as const;

type Criterion = { readonly id: string; readonly measure_id: string };
type Bidding = Around & {
  readonly body_id: string;
  readonly procurement_id: string;
  readonly bidId: string;
  readonly visits: Criterion;
  readonly jobs: Criterion;
};

async function insertBid(db: Database, bidding: Bidding): Promise<void> {
  const { body_id, procurement_id, bidId, visits, jobs } = bidding;
  await db
    .insertInto('bid')
    .values({
      body_id,
      procurement_id,
      id: bidId,
      supplier_id: bidding.supplier.supplierId,
      committed_at: '2026-06-30T09:00:00Z',
      committed_by: bidding.maker.personId,
      commitment: Buffer.alloc(32),
      sealed_bytes: 1,
      sealing: 'server',
    })
    .execute();
  const bid = { body_id, procurement_id, bid_id: bidId };
  await db
    .insertInto('bid_offer')
    .values({ ...bid, price_pence: 189_000_000 })
    .execute();
  const promised = (criterion: Criterion, quantity: number, due_on: string, place: string) => ({
    ...bid,
    id: newId(),
    criterion_id: criterion.id,
    measure_id: criterion.measure_id,
    quantity,
    due_on,
    place,
  });
  const perSpend = bidding.visitsPerSpendPence ?? null;
  await db
    .insertInto('commitment')
    .values([
      {
        ...promised(visits, perSpend ? 1 : 180, '2026-10-31', 'Failsworth and Hollinwood'),
        per_spend_pence: perSpend,
      },
      promised(jobs, 24, '2028-08-31', 'Rochdale'),
    ])
    .execute();
}

type Awarding = {
  readonly body_id: string;
  readonly procurement_id: string;
  readonly bidId: string;
  readonly officerId: string;
  readonly publication: object;
};

async function insertAward(db: Database, { bidId, officerId, publication, ...key }: Awarding): Promise<void> {
  await db
    .insertInto('award')
    .values({
      ...key,
      bid_id: bidId,
      reason: 'It has the most marks.',
      decided_by: officerId,
      decided_at: '2026-08-31T09:00:00Z',
      ...publication,
      evaluation: '{}',
      result: '{}',
    })
    .execute();
}
