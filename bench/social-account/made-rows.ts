/** Everything is decided by a hash of what it is for: no clock, no chance. */
export const idOf = `
  create function id_of(what text, n bigint) returns uuid language sql immutable parallel safe as
    $$ select md5(what || n)::uuid $$;
  create function draw(n bigint, salt bigint) returns double precision language sql immutable parallel safe as
    $$ select (hashint8extended(n, salt) & 4294967295) / 4294967296.0 $$`;

export const bodies = `
  insert into body (id, slug, name, kind)
  select id_of('body', b), 'body-' || b || '-council', 'Body ' || b || ' Council', 'council'
  from generate_series(1, 15) b`;

export const suppliers = `
  insert into supplier (id, slug, name, size, sector, kind, district_slug, about, invented)
  select id_of('supplier', s), 'supplier-' || s, 'Supplier ' || s || ' Limited', 'small', 'private', 'company',
    case when draw(s, 1) < 0.5 then d.slugs[1 + floor(draw(s, 2) * cardinality(d.slugs))::integer] end, '', false
  from generate_series(1, 30000) s, (select array_agg(slug order by slug) as slugs from district) d`;

/** Each body pays 4,500 suppliers; the first 1,500 are everybody’s. */
export const payees = `
  insert into payee (body_id, id, published_name, public_name, invented, redacted)
  select id_of('body', b), id_of('payee', b * 10000 + p), 'P' || p, 'P' || p, false, false
  from generate_series(1, 15) b, generate_series(1, 4500) p;
  insert into payee_supplier (body_id, payee_id, supplier_id, invented)
  select id_of('body', b), id_of('payee', b * 10000 + p),
    id_of('supplier', case when p <= 1500 then p else 1500 + (b * 3271 + p * 7) % 28500 + 1 end), false
  from generate_series(1, 15) b, generate_series(1, 4500) p`;

export const contracts = `
  insert into contract (body_id, procurement_id, supplier_id, value_pence, signed_at, signed_by, starts_on, ends_on,
    verdict_due_on)
  select id_of('body', b), id_of('contract', b * 1000 + c), id_of('supplier', c), 100000000, '2022-03-01',
    id_of('person', 1), '2022-04-01', '2028-03-31', '2027-09-30'
  from generate_series(1, 15) b, generate_series(1, 200) c`;

type Made = (body: number, months: number, lines: number) => string;

/** A few suppliers are paid often and most seldom (the cube of an even draw). */
export const payments: readonly Made[] = [
  (b, months, lines) => `
  insert into payment_file (body_id, id, name, publisher, invented, sha256, size_bytes, layout, encoding, row_count,
    accepted, rejected, redacted, credits, masked, total_pence, net_pence, first_paid_on, last_paid_on, imported_at)
  select id_of('body', ${b}), id_of('file', ${b} * 1000 + m), to_char(day, 'YYYY-MM') || '.csv', 'Body ${b} Council',
    false, decode(md5('file' || ${b} * 1000 + m), 'hex'), 1, 'made', 'utf-8', ${lines}, ${lines}, 0, 0, 0, 0, 0, 0,
    day, (day + interval '1 month - 1 day')::date, '2026-04-01'
  from generate_series(1, ${months}) m,
    lateral (select (date '2022-03-01' + m * interval '1 month')::date as day) d`,
  (b, months, lines) => `
  insert into payment (body_id, file_id, line, payee_id, paid_on, amount_pence, service_area, category,
    transaction_number, kind)
  select id_of('body', ${b}), f.id, line + 1, p.id, f.day + (line % 28), 1000 + floor(draw(x.k, 3) * 900000)::bigint,
    'Service ' || p.n % 12, 'Category ' || p.n % 120, line::text, case p.n % 120 when 0 then 'grant' else 'purchase' end
  from (select m, id_of('file', ${b} * 1000 + m) as id, (date '2022-03-01' + m * interval '1 month')::date as day
      from generate_series(1, ${months}) m) f,
    generate_series(1, ${lines}) line,
    lateral (select (${b} * 1000 + f.m) * 100000::bigint + line as k) x
    join (select n, id_of('payee', ${b} * 10000 + n) as id from generate_series(1, 4500) n) p
      on p.n = 1 + floor(power(draw(x.k, 4), 3) * 4500)::integer`,
];
