import pg from 'pg';
import {
  replaceRollups,
  supplierLinksMoved,
} from '../../src/accountability/spend/totals/replace-rollups.queries.ts';
import { connect, type Database } from '../../src/db/connect.ts';
import { made, payments } from './generate.ts';

/** Months to add to each, in turns, after a few that are not counted. */
const TURNS = 7;
const WARMING = 2;
const LINES = 4_000;
const histories = { 'four months': 4, 'forty months': 40, 'forty months, after merging': 40 } as const;

type Cost = { readonly 'middle of a month, ms': number; readonly 'against four months': string };

/**
 * What it costs to add a month of payments, sums included, to bodies that are alike but for their history: the third
 * after a quarter of its payees became other suppliers’. They take turns, so that whatever else the machine does is
 * borne by all.
 */
export async function addMonths(url: string): Promise<Record<string, Cost>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const db = connect({ url });
  const bodies: { name: string; body: Made; next: number; took: number[] }[] = [];
  for (const [index, [name, months]] of Object.entries(histories).entries()) {
    const body = await makeBody(client, db, 100 + index, months);
    if (name.includes('merging')) await merge(db, body);
    bodies.push({ name, body, next: months + 1, took: [] });
  }
  for (let turn = 0; turn < WARMING + TURNS; turn += 1) {
    for (const each of bodies) {
      const took = await addMonth(client, db, each.body, each.next);
      each.next += 1;
      if (turn >= WARMING) each.took.push(took);
    }
  }
  await client.end();
  await db.destroy();
  return costs(bodies);
}

function costs(bodies: readonly { name: string; took: readonly number[] }[]): Record<string, Cost> {
  const middles = bodies.map(({ took }) => took.toSorted((a, b) => a - b)[Math.floor(took.length / 2)] ?? 0);
  return Object.fromEntries(
    bodies.map(({ name }, index) => {
      const middle = middles[index] ?? 0;
      const ratio = (middle / (middles[0] ?? 1)).toFixed(2);
      return [name, { 'middle of a month, ms': Math.round(middle), 'against four months': ratio }];
    }),
  );
}

async function addMonth(client: pg.Client, db: Database, body: Made, month: number): Promise<number> {
  const fileIds = await insertMonths(client, body, month, month);
  const from = performance.now();
  await db.transaction().execute((tx) => replaceRollups(tx, { bodyId: body.bodyId, fileIds }));
  return performance.now() - from;
}

type Made = { readonly number: number; readonly bodyId: string };

/** A body of its own every time, so that the benchmark can run again on the same payments. */
async function makeBody(client: pg.Client, db: Database, number: number, months: number): Promise<Made> {
  const { rows: taken } = await client.query<{ next: number }>(
    `select $1::integer + 10 * count(*)::integer as next from body where slug like 'history-' || $1::integer || '-%'`,
    [number],
  );
  const b = taken[0]?.next ?? number;
  await client.query(
    `insert into body (id, slug, name, kind) values (id_of('body' || $1::integer),
      'history-' || $2::integer || '-' || $1::integer, 'History ' || $1::integer, 'council')`,
    [b, number],
  );
  await client.query(
    `insert into payee (body_id, id, published_name, public_name, invented, redacted)
    select id_of('body' || $1::integer), id_of('payee' || $1::integer || ' ' || p), 'P' || p, 'P' || p, false, false
    from generate_series(1, $2::integer) p`,
    [b, made.suppliersOfABody],
  );
  await client.query(
    `insert into payee_supplier (body_id, payee_id, supplier_id, invented)
    select id_of('body' || $1::integer), id_of('payee' || $1::integer || ' ' || p), id_of('supplier' || p), false
    from generate_series(1, $2::integer) p`,
    [b, made.suppliersOfABody],
  );
  const { rows } = await client.query<{ id: string }>(`select id_of('body' || $1::integer) as id`, [b]);
  const body = { number: b, bodyId: rows[0]?.id ?? '' };
  const files = await insertMonths(client, body, 1, months);
  await db.transaction().execute((tx) => replaceRollups(tx, { bodyId: body.bodyId, fileIds: files }));
  await client.query('vacuum analyze payment, spend_rollup, spend_payee_year, payee, payee_supplier');
  return body;
}

async function insertMonths(client: pg.Client, { number, bodyId }: Made, from: number, to: number) {
  const { rows } = await client.query<{ id: string }>(
    `insert into payment_file (body_id, id, name, publisher, invented, sha256, size_bytes, layout, encoding, row_count,
      accepted, rejected, redacted, credits, masked, total_pence, net_pence, imported_at)
    select $1::uuid, id_of('file' || $2::integer || ' ' || m), m || '.csv', 'History', false,
      decode(md5('file' || $2::integer || ' ' || m), 'hex'), 1, 'made', 'utf-8', $5::integer, $5::integer, 0, 0, 0, 0, 0, 0,
      '2025-06-01'
    from generate_series($3::integer, $4::integer) m returning id`,
    [bodyId, number, from, to, LINES],
  );
  const { suppliersOfABody, categories, services } = made;
  await client.query(payments, [number, from, LINES, suppliersOfABody, categories, services, to]);
  return rows.map(({ id }) => id);
}

/** A quarter of the payees become the suppliers of others, as when an officer joins them. */
async function merge(db: Database, { bodyId }: Made): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const moved = await tx
      .selectFrom('payee_supplier')
      .select('payee_id')
      .where('body_id', '=', bodyId)
      .orderBy('payee_id')
      .limit(Math.floor(made.suppliersOfABody / 4))
      .execute();
    const payeeIds = moved.map(({ payee_id }) => payee_id);
    const [into] = await tx
      .selectFrom('payee_supplier')
      .select('supplier_id')
      .where('body_id', '=', bodyId)
      .limit(1)
      .execute();
    if (!into) throw new Error('a body has suppliers');
    await tx
      .updateTable('payee_supplier')
      .set({ supplier_id: into.supplier_id })
      .where('body_id', '=', bodyId)
      .where('payee_id', 'in', payeeIds)
      .execute();
    await supplierLinksMoved(tx, { bodyId, payeeIds });
  });
}
