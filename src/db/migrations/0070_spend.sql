-- What was bought belongs to what is summed, so that a page of categories reads no payments.
alter table spend_rollup add column category text not null;
alter table spend_rollup drop constraint spend_rollup_pkey;
alter table spend_rollup add primary key (body_id, payee_id, month, service_area, category);
create index spend_rollup_by_month on spend_rollup (body_id, month);

-- What was found in a file: money before and after credits, payees left out, what was masked, the days it holds.
alter table payment_file
  add column encoding text not null,
  add column redacted integer not null,
  add column credits integer not null,
  add column masked integer not null,
  add column net_pence bigint not null,
  add column first_paid_on date,
  add column last_paid_on date;
