import type pg from 'pg';
import { Temporal } from 'temporal-polyfill';
import type { AccountSlice } from '../../src/accountability/account/account-slice.rules.ts';
import { sumAccount } from '../../src/accountability/account/sum-account.queries.ts';
import type { Database } from '../../src/db/connect.ts';

const today = Temporal.PlainDate.from('2026-03-20');
const CLAIMS = 200;

type Found = {
  readonly body: string;
  readonly procurement: string;
  readonly supplier: string;
  readonly district: string;
};

/** What a claim costs with the sums it moves and without them, and how soon it stands in every total. */
export async function claimOnce(db: Database, client: pg.Client): Promise<Record<string, unknown>> {
  const { rows } = await client.query<Found>(
    `select body_id as body, procurement_id as procurement, supplier_id as supplier, district_slug as district
    from promise_standing where promise_id = id_of('promise', 200505)`,
  );
  const [of] = rows;
  if (!of) throw new Error('no promise to claim');
  const slices: AccountSlice[] = [
    {},
    { bodyId: of.body },
    { districtSlug: of.district },
    { supplierId: of.supplier },
    { bodyId: of.body, procurementId: of.procurement },
  ];
  const claimed = async () => {
    const all = await Promise.all(slices.map((slice) => sumAccount(db, slice, today)));
    return all.map((sums) => sums.reduce((total, sum) => total + sum.claimed, 0));
  };
  const before = await claimed();
  await claim(client, 1, 1);
  const from = performance.now();
  const after = await claimed();
  const took = performance.now() - from;
  if (!after.every((total, index) => total === (before[index] ?? 0) + 100))
    throw new Error('a total lacks the claim');
  const moved = await timed(() => claim(client, 2, CLAIMS));
  await client.query('alter table claim disable trigger user');
  const bare = await timed(() => claim(client, CLAIMS + 2, CLAIMS));
  await client.query('alter table claim enable trigger user');
  return {
    'a claim in five totals': { ms: Math.round(took), within: took <= 2000 ? 'yes' : 'no' },
    'a claim, its sums moved': { ms: Math.round((moved / CLAIMS) * 100) / 100 },
    'the row alone': { ms: Math.round((bare / CLAIMS) * 100) / 100 },
  };
}

/** One claim after another on one promise, each an act of its own. */
async function claim(client: pg.Client, first: number, count: number): Promise<void> {
  for (let at = first; at < first + count; at += 1)
    await client.query(
      `insert into claim (body_id, procurement_id, promise_id, id, quantity, note, claimed_by, claimed_at)
      select body_id, procurement_id, promise_id, gen_random_uuid(), 1, 'Made', id_of('person', 1), '2026-03-19'
      from promise_standing where promise_id = id_of('promise', 200505)`,
    );
}

async function timed(run: () => Promise<void>): Promise<number> {
  const from = performance.now();
  await run();
  return performance.now() - from;
}
