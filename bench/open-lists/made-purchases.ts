/**
 * A million purchases with all that hangs on one. Identifiers stand in the order of their number, as those of acts do,
 * so that what few have stands together, far from where a list begins.
 */
export const functions = `
  create function key_of(what text, n bigint) returns uuid language sql immutable parallel safe as
    $$ select (lpad(to_hex(n * 4000), 8, '0') || substr(md5(what || n), 9))::uuid $$;
  create function body_of(n bigint) returns uuid language sql immutable parallel safe as
    $$ select key_of('body', case when n = 1000000 then 14 when n > 950000 then 2 + n % 12 else 1 end) $$;
  create function supplier_of(n bigint) returns uuid language sql immutable parallel safe as
    $$ select key_of('supplier', case when n <= 300000 then 1 when n > 950000 then 2 else n end) $$;
  create function measure_of(n bigint) returns uuid language sql immutable parallel safe as
    $$ select key_of('measure', case when n <= 500000 then 1 when n > 950000 then 2 else n end) $$;
  create function purchase_of(n bigint) returns uuid language sql immutable parallel safe as
    $$ select key_of('purchase', case when n between 900001 and 920000 then 900001 else n end) $$;
  create function district_of(n bigint) returns text language sql immutable parallel safe as
    $$ select (array['bolton','bury','manchester','oldham','rochdale','salford','stockport','tameside','trafford'])[1 + n % 9] $$`;

const n = 'from generate_series(1, 1000000::bigint) n';
const salt = `decode(repeat('00', 16), 'hex')`;
const hash = `decode(repeat('00', 32), 'hex')`;
const who = `key_of('person', 1)`;

/** Which table each fills, and how. */
export const purchases: readonly (readonly [table: string, sql: string])[] = [
  [
    'body',
    `insert into body (id, slug, name, kind) select key_of('body', n), 'body-' || n, 'Body ' || n, 'council'
      from generate_series(1, 15) n`,
  ],
  [
    'supplier',
    `insert into supplier (id, slug, name, size, sector, kind, district_slug, invented)
      select key_of('supplier', n), 'supplier-' || n, 'Supplier ' || n, 'small', 'private',
        case when n = 777777 then 'mutual' when n % 1000 = 0 then 'charity' else 'company' end,
        case when n <= 500000 then district_of(n) end, false ${n}`,
  ],
  [
    'procurement',
    `insert into procurement (body_id, id, slug, title, summary, category, procedure, value_pence, rung, created_at,
        starts_on, ends_on, bids_due_at, notice_published_at, bids_opened_at)
      select body_of(n), key_of('purchase', n), 'p-' || n, 'Purchase ' || n, 'Made.', 'services', 'open', 100000000,
        'score', '2021-09-01', '2022-04-01', '2028-03-31', '2021-12-01', '2021-11-01', '2021-12-02' ${n}`,
  ],
  [
    'criterion',
    `insert into criterion (body_id, procurement_id, id, code, kind, title, question, weight, method, band_max,
        subject_matter, position)
      select body_of(n), purchase_of(n), key_of('criterion', n), 'C' || n, 'social-value', 'Criterion', 'What?', 12,
        'band', 5, 'Made.', 1 ${n}`,
  ],
  [
    'notice',
    `insert into notice (body_id, id, procurement_id, kind, platform_identifier, published_at, recorded_at)
      select body_of(n), key_of('notice', n), purchase_of(n), 'UK4', '2022/' || n, '2022-01-01', '2022-01-01' ${n}`,
  ],
  [
    'bid_offer',
    `insert into bid_offer (body_id, procurement_id, bid_id, price_pence)
      select body_of(n), key_of('purchase', n), key_of('bid', n), 1000000 + n ${n}`,
  ],
  [
    'award',
    `insert into award (body_id, procurement_id, bid_id, supplier_id, reason, decided_by, decided_at, published_at, evaluation,
        result, record_salt, flags)
      select body_of(n), key_of('purchase', n), key_of('bid', n), supplier_of(n), 'Made.', ${who}, '2022-02-01',
        case when n % 10 > 0 or n > 900000 then timestamptz '2022-02-02' end, '{}', '{}', ${salt},
        case when n % 2 = 0 then '[{"flag":"single-bid","facts":{"bids":1},"note":null}]'::jsonb
          when n = 700001 then '[{"flag":"short-period","facts":{},"note":null}]' else '[]' end ${n}`,
  ],
  [
    'award_flag',
    `insert into award_flag (body_id, procurement_id, flag)
      select body_id, procurement_id, flags -> 0 ->> 'flag' from award where flags <> '[]' and published_at is not null`,
  ],
  [
    'contract',
    `insert into contract (body_id, procurement_id, supplier_id, value_pence, signed_at, signed_by, starts_on, ends_on,
        verdict_due_on)
      select body_of(n), key_of('purchase', n), supplier_of(n), 100000000, '2022-03-01', ${who}, '2022-04-01',
        '2028-03-31', '2027-09-30' ${n}`,
  ],
  [
    'imported_contract',
    `insert into imported_contract (id, source, ocid, body_id, buyer_name, buyers, title, description, status,
        method_words, cpv, reference, parts, doubts, publisher, licence, last_released_at, releases, invented,
        facts_sha256, changed_at)
      select key_of('elsewhere', n), 'ocds', 'ocds-made-' || n, case when n % 2 = 0 then body_of(n) end, 'Buyer', '[]',
        'Contract ' || n, '', 'signed', '', '{}', '', '[]', '[]', 'Publisher', 'OGL', '2022-01-01', 1, false, ${hash},
        '2022-01-01' ${n}`,
  ],
  [
    'imported_flag',
    `insert into imported_flag (contract_id, body_id, flag, facts)
      select key_of('elsewhere', n), case when n % 2 = 0 then body_of(n) end, case when n = 999990 then 'late-change' when n % 10 = 0 then 'split-purchase'
        else 'single-bid' end, '{}' ${n}`,
  ],
  [
    'verdict',
    `insert into verdict (body_id, procurement_id, decision, reason, decided_by, decided_at, side_by_side, for_on)
      select body_of(n), key_of('purchase', n), 'renew', 'Made.', ${who}, '2027-01-01', '[]', '2027-09-30' ${n}`,
  ],
  [
    'performance_indicator',
    `insert into performance_indicator (body_id, procurement_id, position, name, measured, target, set_by, set_at)
      select body_of(n * 10), key_of('purchase', n * 10), i, 'Indicator', 'Made.', '95%', ${who}, '2022-04-01'
      from generate_series(1, 100000) n, generate_series(1, 10) i`,
  ],
  [
    'performance_period',
    `insert into performance_period (body_id, procurement_id, number, from_on, to_on, begun_by, begun_at, notice_id,
        published_at)
      select body_of(n * 10), key_of('purchase', n * 10), 1, '2022-04-01', '2023-03-31', ${who}, '2023-04-01',
        key_of('notice', n * 10), '2023-04-20' from generate_series(1, 100000) n`,
  ],
  [
    'performance_rating',
    `insert into performance_rating (body_id, procurement_id, number, position, measured, rating, reason, rated_by,
        rated_at)
      select body_of(n * 10), key_of('purchase', n * 10), 1, i, '96%', 'good', 'Made.', ${who}, '2023-04-10'
      from generate_series(1, 100000) n, generate_series(1, 10) i`,
  ],
  [
    'record_entry',
    `insert into record_entry (id, body_id, procurement_id, type, version, facts, sha256, occurred_at)
      select key_of('entry', n), body_of(n), purchase_of(n),
        case when n = 950001 then 'award-published' when n > 950000 then 'contract-signed' when n % 3 = 0 then
        'claim-made' else 'bid-committed' end, 1, '{}', ${hash}, timestamptz '2020-01-01' + n * interval '3 minutes' ${n}`,
  ],
  [
    'record_leaf',
    `insert into record_leaf (position, entry_id, hash) select n - 1, key_of('entry', n), ${hash} ${n}`,
  ],
];
