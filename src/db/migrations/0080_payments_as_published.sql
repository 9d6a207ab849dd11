-- A body's finance officers bring in what it paid.
alter table body_role drop constraint body_role_known;
alter table body_role add constraint body_role_known check (role in
  ('commissioner', 'procurement-officer', 'evaluator', 'moderator', 'elected-member',
   'contract-manager', 'facilitator', 'administrator', 'finance-officer'));

-- How a file was read, from where it came, and what became of it: a corrected re-issue replaces a file, which stays
-- in the history with its lines. A ledger is a body's whole ledger, brought in privately: it decides what is asked of
-- a supplier and is never published.
alter table payment_file
  add column source text not null default '',
  add column member text not null default '',
  add column original_sha256 bytea,
  add column original_size_bytes bigint,
  add column reading jsonb not null default '{}',
  add column vat_basis text not null default 'net'
    constraint payment_file_vat_basis check (vat_basis in ('net', 'gross', 'unstated')),
  add column coverage text not null default 'published'
    constraint payment_file_coverage check (coverage in ('published', 'ledger')),
  add column replaced_by uuid,
  add column replaced_at timestamptz,
  add constraint payment_file_replaced_by_another check (replaced_by is distinct from id),
  add constraint payment_file_replaced_when check ((replaced_by is null) = (replaced_at is null)),
  add constraint payment_file_replaced_by foreign key (body_id, replaced_by) references payment_file (body_id, id);

-- The amount as published, beside the one that is summed; a day that is only known to its month, or to the file's
-- whole period, stands as the first day of it and says so.
alter table payment
  add column net_pence bigint,
  add column vat_pence bigint,
  add column gross_pence bigint,
  add column date_precision text not null default 'day'
    constraint payment_date_precision check (date_precision in ('day', 'month', 'period')),
  add column kind text not null default 'purchase'
    constraint payment_kind check (kind in ('purchase', 'grant', 'card'));

-- A payee is a name with the identifiers published beside it. The public name hides a person's until it is claimed.
alter table payee
  add column published_id text not null default '',
  add column vat_number text not null default '',
  add column company_number text not null default '',
  add column postcode text not null default '',
  add column public_name text;
update payee set public_name = published_name;
alter table payee alter column public_name set not null;

-- What a supplier is, where the data can tell. Its name is always safe to show: a person's stands in
-- supplier_hidden_name until that person claims it.
alter table supplier
  add column kind text not null default 'unknown' constraint supplier_kind check (kind in
    ('company', 'charity', 'mutual', 'partnership', 'person', 'health', 'council', 'public-body', 'unknown')),
  add column claimed_at timestamptz,
  add column postcode text not null default '',
  add column merged_into uuid references supplier,
  add constraint supplier_merged_into_another check (merged_into is distinct from id);
create table supplier_hidden_name (
  supplier_id uuid primary key references supplier,
  name text not null
);
-- Organisation identifiers (org-id.guide schemes such as GB-COH, and GB-VAT for VAT registrations).
create table supplier_identifier (
  scheme text not null,
  value text not null,
  invented boolean not null,
  supplier_id uuid not null,
  source text not null,
  primary key (scheme, value, invented),
  foreign key (supplier_id, invented) references supplier (id, invented)
);
create index supplier_identifier_by_supplier on supplier_identifier (supplier_id);

-- Grants are told apart from purchases, and a private ledger from what was published.
alter table spend_rollup
  add column kind text not null default 'purchase'
    constraint spend_rollup_kind check (kind in ('purchase', 'grant', 'card')),
  add column coverage text not null default 'published'
    constraint spend_rollup_coverage check (coverage in ('published', 'ledger'));
alter table spend_rollup drop constraint spend_rollup_pkey;
alter table spend_rollup add primary key (body_id, payee_id, month, service_area, category, kind, coverage);

grant update (replaced_by, replaced_at) on payment_file to pp_app;
grant update (public_name) on payee to pp_app;
grant select, insert, update, delete on supplier_hidden_name, supplier_identifier to pp_app;
