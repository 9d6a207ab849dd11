import pg from 'pg';
import { replaceRollups } from '../../src/accountability/spend/totals/replace-rollups.queries.ts';
import { connect } from '../../src/db/connect.ts';
import { migrate } from '../../src/db/migrate.ts';
import { loadReference } from '../../src/reference/load-reference.ts';

/** How much is made: the same numbers make the same payments, to the penny. */
export const made = {
  bodies: 5,
  months: 48,
  payments: 1_000_000,
  suppliersOfABody: 4_500,
  suppliers: 18_000,
  categories: 120,
  services: 12,
} as const;

/** Everything is decided by the md5 of what it is for: no clock, no chance. From 0 up to, without, 1. */
const draw = `create function draw(what text) returns double precision language sql immutable parallel safe as
  $$ select ('x' || substr(md5(what), 1, 8))::bit(32)::bigint / 4294967296.0 $$`;
const idOf = `create function id_of(what text) returns uuid language sql immutable parallel safe as
  $$ select md5(what)::uuid $$`;

const bodies = `
  insert into body (id, slug, name, kind)
  select id_of('body' || b), 'body-' || b || '-council', 'Body ' || b || ' Council', 'council'
  from generate_series(1, $1::integer) b`;

/** A third have a postcode’s ward and decile; half have their office in one of the districts. */
const suppliers = `
  insert into supplier (id, slug, name, size, sector, kind, district_slug, about, invented)
  select id_of('supplier' || s), 'supplier-' || s, 'Supplier ' || s || ' Limited',
    (array['sole-trader', 'small', 'medium', 'large', 'unknown'])[1 + floor(draw('size' || s) * 5)::integer],
    (array['private', 'private', 'voluntary-community-social-enterprise', 'unknown'])[1 + floor(draw('sector' || s) * 4)::integer],
    case when draw('kind' || s) < 0.02 then 'council' when draw('kind' || s) < 0.6 then 'company' else 'unknown' end,
    case when draw('office' || s) < 0.5 then d.slugs[1 + floor(draw('district' || s) * cardinality(d.slugs))::integer] end,
    '', false
  from generate_series(1, $1::integer) s, (select array_agg(slug order by slug) as slugs from district) d`;

/** Each body pays some of the suppliers; the first of them are everybody’s. One payee in fifty is a name left out. */
const payees = `
  insert into payee (body_id, id, published_name, public_name, invented, redacted, ward_code, deprivation_decile)
  select id_of('body' || b), id_of('payee' || b || ' ' || p), name, name, false, p % 50 = 0,
    case when p % 3 = 0 then 'E0500' || (1000 + floor(draw('ward' || p) * 215)::integer) end,
    case when p % 3 = 0 then 1 + floor(draw('decile' || p) * 10)::integer end
  from generate_series(1, $1::integer) b, generate_series(1, $2::integer) p,
    lateral (select case when p % 50 = 0 then 'REDACTED ' || p else 'SUPPLIER ' || b || '/' || p || ' LTD' end as name) n`;
const links = `
  insert into payee_supplier (body_id, payee_id, supplier_id, invented)
  select p.body_id, p.id,
    id_of('supplier' || case when n.p <= 1500 then n.p else 1500 + ((n.b * 3271 + n.p * 7) % ($2::integer - 1500)) + 1 end), false
  from generate_series(1, $1::integer) b, generate_series(1, $3::integer) q, lateral (select b, q as p) n
  join payee p on p.body_id = id_of('body' || n.b) and p.id = id_of('payee' || n.b || ' ' || n.p)
  where not p.redacted`;

const files = `
  insert into payment_file (body_id, id, name, publisher, invented, sha256, size_bytes, layout, encoding, row_count,
    accepted, rejected, redacted, credits, masked, total_pence, net_pence, first_paid_on, last_paid_on, imported_at)
  select id_of('body' || b), id_of('file' || b || ' ' || m), to_char(day, 'YYYY-MM') || '.csv', 'Body ' || b || ' Council',
    false, decode(md5('file' || b || ' ' || m), 'hex'), 1, 'made', 'utf-8', $3::integer, $3::integer, 0, 0, 0, 0, 0, 0,
    day, (day + interval '1 month - 1 day')::date, '2025-06-01'
  from generate_series($1::integer, $1::integer) b, generate_series(1, $2::integer) m,
    lateral (select (date '2021-03-01' + m * interval '1 month')::date as day) d`;

/**
 * A few suppliers are paid often and most seldom (the cube of an even draw), each for one of two things; amounts
 * spread over five orders.
 */
export const payments = `
  insert into payment (body_id, file_id, line, payee_id, paid_on, amount_pence, service_area, category,
    transaction_number, kind)
  select id_of('body' || b), id_of('file' || b || ' ' || m), line + 1,
    id_of('payee' || b || ' ' || c.payee),
    (x.day + floor(draw(x.k || 'd') * 28)::integer),
    floor(exp(draw(x.k || 'a') * 9) * 20000 * case when draw(x.k || 'c') < 0.03 then -0.5 else 1 end)::bigint,
    'Service ' || c.number % $6::integer, 'Category ' || c.number, '51' || line,
    case c.number when 0 then 'grant' when 1 then 'card' else 'purchase' end
  from generate_series($1::integer, $1::integer) b, generate_series($2::integer, $7::integer) m,
    generate_series(1, $3::integer) line,
    lateral (select b || ' ' || m || ' ' || line as k, (date '2021-03-01' + m * interval '1 month')::date as day) x,
    lateral (select 1 + floor(power(draw(x.k || 'p'), 3) * $4::integer)::integer as payee) p,
    lateral (select p.payee, (p.payee + floor(draw(x.k || 'g') * 2)::integer) % $5::integer as number) c`;

export async function generate(ownerUrl: string): Promise<void> {
  await migrate(ownerUrl);
  const db = connect({ url: ownerUrl });
  await loadReference(db);
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  for (const sql of [draw, idOf]) await client.query(sql);
  await client.query(bodies, [made.bodies]);
  await client.query(suppliers, [made.suppliers]);
  await client.query(payees, [made.bodies, made.suppliersOfABody]);
  await client.query(links, [made.bodies, made.suppliers, made.suppliersOfABody]);
  const ofMonth = Math.ceil(made.payments / made.bodies / made.months);
  for (let body = 1; body <= made.bodies; body += 1) {
    await client.query(files, [body, made.months, ofMonth]);
    const { suppliersOfABody, categories, services, months } = made;
    await client.query(payments, [body, 1, ofMonth, suppliersOfABody, categories, services, months]);
    const key = await client.query<{ body: string; files: string[] }>(
      `select body_id as body, array_agg(id) as files from payment_file where body_id = id_of('body' || $1::integer) group by 1`,
      [body],
    );
    const [row] = key.rows;
    if (!row) throw new Error('no files were made');
    await db.transaction().execute((tx) => replaceRollups(tx, { bodyId: row.body, fileIds: row.files }));
  }
  await client.query('vacuum analyze');
  await client.end();
  await db.destroy();
}
