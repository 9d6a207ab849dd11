const n = 'from generate_series(1, 1000000::bigint) n';
const who = `key_of('person', 1)`;
const hash = `decode(repeat('00', 32), 'hex')`;
/** A file a month of every body; the last one is a private ledger. */
const file = (line: string) => `key_of('file', 1 + (${line}) / 2000)`;

/** A million payments in six hundred files of 2,000 lines, with what they come to, and what people and bodies say. */
export const moneyAndSays: readonly (readonly [table: string, sql: string])[] = [
  [
    'payee',
    `insert into payee (body_id, id, published_name, public_name, invented, redacted)
      select key_of('body', b), key_of('payee', b * 20000 + p), 'P' || p, 'P' || p, false, false
      from generate_series(1, 14) b, generate_series(1, 4500) p`,
  ],
  [
    'payee_supplier',
    `insert into payee_supplier (body_id, payee_id, supplier_id, invented)
      select key_of('body', b), key_of('payee', b * 20000 + p), key_of('supplier', p), false
      from generate_series(1, 14) b, generate_series(1, 4500) p where (b = 1) = (p <= 4000) or b > 10`,
  ],
  [
    'payment_file',
    `insert into payment_file (body_id, id, name, publisher, invented, sha256, size_bytes, layout, encoding, row_count,
        accepted, rejected, redacted, credits, masked, total_pence, net_pence, first_paid_on, last_paid_on, imported_at,
        coverage)
      select body_of(n), key_of('file', 1 + n / 2000), n || '.csv', 'Body', false, decode(md5('file' || n), 'hex'), 1,
        'made', 'utf-8', 2000, 2000, 0, 0, 0, 0, 0, 0, date '2022-01-01' + (n / 1000)::integer,
        date '2022-01-01' + (n / 1000)::integer + 1, '2026-04-01', 'published'
      from generate_series(0, 1000000, 2000) n`,
  ],
  [
    'payment',
    `insert into payment (body_id, file_id, line, payee_id, paid_on, amount_pence, service_area, category,
        transaction_number, kind)
      select body_of(n / 2000 * 2000), ${file('n')}, 1 + n % 2000,
        key_of('payee', b.no * 20000 + case when n % 3 = 0 then 1 when n = 500000 then 4001 else 2 + n % 3000 end),
        date '2022-01-01' + (n / 1000)::integer, 1000 + n, 'Service ' || n % 12, 'Category ' || n % 120, n::text,
        'purchase'
      from generate_series(0, 1000000::bigint) n,
        lateral (select case when n = 1000000 then 14 when n / 2000 * 2000 > 950000 then 2 + n / 2000 * 2000 % 12
          else 1 end as no) b`,
  ],
  [
    'spend_payee_year',
    `insert into spend_payee_year (body_id, payee_id, year_start, kind, coverage, invented, supplier_id, pence, payments)
      select body_of(n), key_of('paid', n), case when n = 999999 then 2031 else 2016 + (n / 100000)::integer end,
        'purchase', case when n % 50 = 0 then 'ledger' else 'published' end, false,
        key_of('supplier', case when n > 950000 then 2 + n % 5000 when n % 1000 = 0 then 1 else 10000 + n % 30000 end), n,
        1 ${n}`,
  ],
  [
    'charter_signature',
    `insert into charter_signature (id, supplier_id, version, started_at, signed_at, signed_by, signer_name,
        signer_position, expires_on)
      select key_of('signature', n), key_of('supplier', n), 1, '2024-01-01', '2024-01-02', ${who}, 'Made', 'Made',
        '2026-01-02' ${n}`,
  ],
  [
    'charter_answer',
    `insert into charter_answer (signature_id, version, commitment, answer)
      select key_of('signature', n), 1, 'pay', 'do' ${n}`,
  ],
  [
    'review',
    `insert into review (id, supplier_id, invented, year, revision, question_set, corrects, started_at, started_by,
        signed_at, signed_by, signed_name, signed_position, active_seconds)
      select key_of('review', n), key_of('supplier', case when n > 900000 then (n - 900000) * 9 else n end), false,
        '2024-25', case when n > 900000 then 2 else 1 end, 1, case when n > 900000 then 'Made.' end, '2025-05-01', ${who}, '2025-06-01', ${who}, 'Made', 'Made', 600 ${n}`,
  ],
  [
    'review_figure',
    `insert into review_figure (review_id, question_id, answer, quantity, origin, saved_at, saved_by)
      select key_of('review', n), 'q' || i, 'given', 5, 'typed', '2025-05-02', ${who}
      from generate_series(1, 500000) n, generate_series(1, 2) i`,
  ],
  [
    'round',
    `insert into round (id, slug, body_id, scope, title, question, about, can_change, framework_id, rule, tier,
        minimum_answers, opens_at, closes_at, mandate_due_on, announced_at, ways)
      select key_of('round', n), 'round-' || n, body_of(n), 'body', 'Round', 'What?', 'Made.', 'Made.',
        (select id from framework order by slug limit 1), 'mean', 1, 30, '2024-02-01', '2024-03-01', '2024-04-01',
        case when n % 10 > 0 then timestamptz '2024-01-20' end, '{points}' ${n}`,
  ],
  [
    'mandate',
    `insert into mandate (round_id, body_id, statement, decided_by, published_at)
      select key_of('round', n), body_of(n), 'Made.', ${who}, '2024-04-01' ${n}`,
  ],
  [
    'mandate_line',
    `insert into mandate_line (round_id, body_id, outcome_id, answer, adopted_basis_points, reason)
      select key_of('round', n), body_of(n), (select id from outcome order by slug limit 1), 'adopted', 1000, 'Made.' ${n}`,
  ],
  [
    'panel',
    `insert into panel (body_id, id, procurement_id, slug, title, about, purpose, seats, minimum_age, payment_pence,
        days, recruits, categories, household_key, opens_at, closes_at, draws_at, seed_source, created_at, created_by,
        announced_at)
      select body_of(n), key_of('panel', n), key_of('purchase', n), 'panel-' || n, 'Panel', 'Made.', 'score', 12, 16,
        10000, 2, '{letters}', '{}', ${hash}, '2024-02-01', '2024-03-01', '2024-03-10', 'A public lottery', '2024-01-01',
        ${who}, case when n % 10 > 0 or n > 900000 then timestamptz '2024-01-20' end ${n}`,
  ],
];
