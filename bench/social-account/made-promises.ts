/** Each contract has 20 promises over eight criteria, measures as they come, in one district each, a third in a ward. */
export const procurements = `
  insert into procurement (body_id, id, slug, title, summary, category, procedure, value_pence, district_slug, rung,
    created_at, starts_on, ends_on, bids_due_at, notice_published_at, bids_opened_at)
  select id_of('body', b), id_of('contract', b * 1000 + c), 'contract-' || b || '-' || c, 'Contract ' || c, 'Made.',
    'services', 'open', 100000000, null, 'score', '2021-09-01', '2022-04-01', '2028-03-31', '2021-12-01', '2021-11-01',
    '2021-12-02'
  from generate_series(1, 15) b, generate_series(1, 200) c`;

export const criteria = `
  insert into criterion (body_id, procurement_id, id, code, kind, title, question, weight, method, band_max,
    subject_matter, position)
  select id_of('body', b), id_of('contract', b * 1000 + c), id_of('criterion', (b * 1000 + c) * 10 + k), 'C' || k,
    'social-value', 'Criterion ' || k, 'What will you do?', 12, 'band', 5, 'Made.', k
  from generate_series(1, 15) b, generate_series(1, 200) c, generate_series(1, 8) k`;

const numbered = `
  (select b, c, p, (b * 1000 + c) * 100 + p as n from generate_series(1, 15) b, generate_series(1, 200) c,
    generate_series(1, 20) p) x`;
const key = `id_of('body', x.b), id_of('contract', x.b * 1000 + x.c), id_of('promise', x.n)`;

export const promises = `
  insert into promise (body_id, procurement_id, id, supplier_id, criterion_id, measure_id, title, quantity, unit, due_on,
    place, district_slug, supplier_owner, evidence_rule, remedy, made_at)
  select ${key}, id_of('supplier', x.c), id_of('criterion', (x.b * 1000 + x.c) * 10 + 1 + x.p % 8), m.id, m.plain_name,
    90, m.unit, '2025-04-01', 'Made', d.slugs[1 + floor(draw(x.n, 5) * cardinality(d.slugs))::integer], 'Made', 'Made',
    'Made', '2022-03-01'
  from ${numbered}
  join (select id, plain_name, unit, row_number() over (order by slug) - 1 as at, count(*) over () as measures
    from measure) m on m.at = floor(draw(x.n, 6) * m.measures)::integer,
  (select array_agg(slug order by slug) as slugs from district) d`;

export const instalments = `
  insert into promise_instalment (body_id, procurement_id, promise_id, id, due_on, quantity, source, ward_code)
  select ${key}, id_of('instalment', x.n * 10 + i), (date '2022-07-01' + (floor(draw(x.n, 7) * 1400)::integer + i * 120)),
    30, 'contract', case when x.n % 3 = 0 then 'E0500' || (1000 + x.n / 3 % 215) end
  from ${numbered}, generate_series(1, 3) i`;

/** Ten claims a promise: most checked, some in part, some sent back, some only claimed. */
export const claims = `
  insert into claim (body_id, procurement_id, promise_id, id, quantity, note, link, claimed_by, claimed_at, checked,
    verified_quantity, check_reason, checked_by, checked_at)
  select ${key}, id_of('claim', x.n * 100 + i), y.q, 'Made', case when y.d > 0.15 then 'https://example.org/made' end,
    id_of('person', 1), timestamptz '2022-08-01' + (x.n % 1300 + i * 3) * interval '1 day',
    case when y.d > 0.4 then 'verified' when y.d > 0.3 then 'returned' end, case when y.d > 0.4 then y.q end,
    case when y.d > 0.3 then 'Made' end, case when y.d > 0.3 then id_of('person', 2) end,
    case when y.d > 0.3 then timestamptz '2026-03-01' end
  from ${numbered}, generate_series(1, 10) i,
    lateral (select draw(x.n * 100 + i, 8) as d, 1 + floor(draw(x.n * 100 + i, 9) * 14)::integer as q) y`;

export const reports = `
  insert into witness_report (body_id, procurement_id, promise_id, id, reported_by, seen, words, seen_on, reported_at,
    reply_due_on, record_salt)
  select ${key}, id_of('report', x.n * 10 + i), id_of('witness', x.n * 10 + i), i < 3, 'Made', '2025-01-01', '2025-01-02',
    '2025-01-16', decode(repeat('00', 16), 'hex')
  from ${numbered}, generate_series(1, 3) i where i < 3 or x.p <= 13.4`;
