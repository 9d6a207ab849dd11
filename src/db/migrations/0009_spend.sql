create table payment_file (
  body_id uuid not null references body,
  id uuid not null,
  name text not null,
  publisher text not null,
  invented boolean not null,
  sha256 bytea not null,
  size_bytes bigint not null,
  layout text not null,
  row_count integer not null,
  accepted integer not null,
  rejected integer not null,
  total_pence bigint not null,
  imported_at timestamptz not null,
  imported_by uuid references person,
  primary key (body_id, id),
  constraint payment_file_once unique (body_id, sha256),
  constraint payment_file_rows_add_up check (row_count = accepted + rejected)
);
create table payee (
  body_id uuid not null references body,
  id uuid not null,
  published_name text not null,
  invented boolean not null,
  redacted boolean not null,
  primary key (body_id, id),
  unique (body_id, published_name, invented),
  unique (body_id, id, invented)
);
-- A row of its own, so that merging suppliers moves no payments. Invented stays with invented.
create table payee_supplier (
  body_id uuid not null,
  payee_id uuid not null,
  supplier_id uuid not null,
  invented boolean not null,
  primary key (body_id, payee_id),
  foreign key (body_id, payee_id, invented) references payee (body_id, id, invented),
  constraint payee_supplier_invented_alike foreign key (supplier_id, invented) references supplier (id, invented)
);
create index payee_supplier_by_supplier on payee_supplier (supplier_id);
create table payment (
  body_id uuid not null,
  file_id uuid not null,
  line integer not null,
  payee_id uuid not null,
  paid_on date not null,
  amount_pence bigint not null,
  service_area text not null,
  category text not null,
  transaction_number text not null,
  primary key (body_id, file_id, line),
  foreign key (body_id, file_id) references payment_file,
  foreign key (body_id, payee_id) references payee
);
create index payment_by_payee on payment (body_id, payee_id, paid_on);
create table payment_reject (
  body_id uuid not null,
  file_id uuid not null,
  line integer not null,
  reason text not null,
  content text not null,
  primary key (body_id, file_id, line),
  foreign key (body_id, file_id) references payment_file
);
-- Replaced in the transaction that changes what it sums.
create table spend_rollup (
  body_id uuid not null,
  payee_id uuid not null,
  month date not null constraint spend_rollup_month_begins check (extract(day from month) = 1),
  service_area text not null,
  pence bigint not null,
  payments integer not null,
  primary key (body_id, payee_id, month, service_area),
  foreign key (body_id, payee_id) references payee
);
-- A body's own dated rule for who is asked for what; where it has none, the policy's text governs.
create table tier_rule (
  body_id uuid not null references body,
  effective_from date not null,
  threshold_pence bigint not null,
  at_line text not null constraint tier_rule_at_line check (at_line in ('both', 'charter', 'review')),
  vat_basis text not null constraint tier_rule_vat_basis check (vat_basis in ('net', 'gross')),
  source text not null,
  primary key (body_id, effective_from)
);
grant select, insert on payment_file, payment, payment_reject, payee to pp_app;
grant select, insert, update, delete on payee_supplier, spend_rollup to pp_app;
grant select, insert, update on tier_rule to pp_app;
