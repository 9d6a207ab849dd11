const n = 'from generate_series(1, 1000000::bigint) n';
const who = `key_of('person', 1)`;
const key = `body_of(n), purchase_of(n), key_of('promise', n)`;

/** A million promises, and a million of everything that hangs on them. */
export const promises: readonly (readonly [table: string, sql: string])[] = [
  [
    'measure',
    `insert into measure (id, slug, version, name, plain_name, unit, what_counts, what_does_not, evidence_rule, seeable,
        position)
      select key_of('measure', n), 'measure-' || n, 1, 'Measure', 'Measure', 'hours', 'Made.', 'Made.', 'Made.', true, 1
      ${n}`,
  ],
  [
    'measure_proxy',
    `insert into measure_proxy (measure_id, effective_from, value_pence, price_base_year, basis, source, source_url,
        dated, grade, licence)
      select key_of('measure', n), '2024-04-01', 1000, 2024, 'Made.', 'Made.', 'https://example.org/', '2024', 'green',
        'OGL' ${n}`,
  ],
  [
    'promise',
    `insert into promise (body_id, procurement_id, id, supplier_id, criterion_id, measure_id, title, quantity, unit,
        due_on, place, district_slug, supplier_owner, evidence_rule, remedy, made_at)
      select ${key}, supplier_of(n), key_of('criterion', n), measure_of(n), 'Promise ' || n, 90, 'hours', '2025-04-01',
        'Made', district_of(n), 'Made', 'Made', 'Made', '2022-03-01' ${n}`,
  ],
  [
    'promise_standing',
    `insert into promise_standing (body_id, procurement_id, promise_id, supplier_id, criterion_id, measure_id,
        district_slug, promised, committed, claimed, evidenced, verified, seen, not_seen, changed_at)
      select ${key}, supplier_of(n), key_of('criterion', n), measure_of(n), district_of(n), 9000, 9000, 4000, 3000, 2000,
        2, 1, '2022-03-01' ${n}`,
  ],
  [
    'promise_instalment',
    `insert into promise_instalment (body_id, procurement_id, promise_id, id, due_on, quantity, source)
      select ${key}, key_of('instalment', n), date '2022-01-01' + (n / 1000)::integer, 90, 'contract' ${n}`,
  ],
  [
    'promise_variation',
    `insert into promise_variation (body_id, procurement_id, promise_id, number, kind, reason, before, after,
        proposed_for, proposed_by, proposed_at, answer, answered_by, answered_at)
      select ${key}, 1, 'terms', 'Made.', '{"place":"Here","instalments":[{"quantity":"90","dueOn":"2025-04-01"}]}',
        '{"place":"There","instalments":[{"quantity":"80","dueOn":"2025-05-01"}]}', 'supplier', ${who}, '2023-01-01',
        case when n % 5 = 0 then 'withdrawn' else 'agreed' end, key_of('person', 2), '2023-02-01' ${n}`,
  ],
  [
    'claim',
    `insert into claim (body_id, procurement_id, promise_id, id, quantity, note, link, claimed_by, claimed_at)
      select ${key}, key_of('claim', n), 40, 'Made.', 'https://example.org/', ${who}, '2023-06-01' ${n}`,
  ],
  [
    'witness_report',
    `insert into witness_report (body_id, procurement_id, promise_id, id, reported_by, seen, words, seen_on, reported_at,
        reply_due_on, record_salt, reading)
      select ${key}, key_of('report', n), key_of('witness', n), true, 'Made.', '2023-06-01', '2023-06-02', '2023-06-16',
        decode(repeat('00', 16), 'hex'), case when n % 4 = 0 then 'withheld' else 'shown' end ${n}`,
  ],
  [
    'account_year',
    `insert into account_year (body_id, measure_id, district_slug, year_start, promised, committed, lines, kept, share,
        claimed, evidenced, verified, seen, not_seen)
      select body_of(n), key_of('measure', n / 50), district_of(n / 5 % 10),
        case when n = 950000 then 2031 when n > 950000 then 2012 + n % 5 else 2022 + n % 5 end,
        9000, 9000, 1, 1, 100, 4000, 3000, 2000, 2, 1 ${n} on conflict do nothing`,
  ],
  [
    'account_change',
    `insert into account_change (body_id, measure_id, district_slug, year_start, promised, committed, lines, kept, share,
        claimed, evidenced, verified, seen, not_seen)
      select body_of(n * 1000), key_of('measure', n * 20), district_of(n % 10), 2022 + n % 5, 0, 0, 0, 0, 0, 100, 0, 0,
        0, 0 from generate_series(1, 1000) n`,
  ],
  [
    'community_group',
    `insert into community_group (id, slug, name, about, district_slug, body_id, contact, state, asked_at, decided_at,
        decided_by)
      select key_of('group', n), 'group-' || n, 'Group ' || n, 'Made.', 'oldham', body_of(1), 'Made.', 'confirmed',
        '2022-01-01', '2022-01-02', ${who} from generate_series(1, 1000) n`,
  ],
  [
    'need',
    `insert into need (id, group_id, body_id, title, starts_on, ends_on, district_slug, place, for_whom, present, checks,
        state, written_by, written_at, sent_at, shown_at, decided_by, decided_at, measure_id, quantity)
      select key_of('need', n), key_of('group', 1 + n % 1000), body_of(n), 'Need', '2023-01-01', '2023-12-31',
        district_of(n), 'Hall', 'everyone', 'our-people', 'none', 'shown', ${who}, '2022-12-01', '2022-12-02',
        '2022-12-03', key_of('person', 2), '2022-12-03', measure_of(n), 10 ${n}`,
  ],
  [
    'need_offer',
    `insert into need_offer (body_id, procurement_id, promise_id, id, supplier_id, title, quantity, ends_on, state,
        offered_by, offered_at, shown_at, decided_by, decided_at)
      select ${key}, key_of('offer', n), supplier_of(n), 'Offer', 10, '2023-12-31',
        case when n % 4 = 0 then 'waiting' else 'shown' end, ${who}, '2022-12-01', '2022-12-02',
        case when n % 4 > 0 then key_of('person', 2) end, case when n % 4 > 0 then timestamptz '2022-12-02' end ${n}`,
  ],
];
