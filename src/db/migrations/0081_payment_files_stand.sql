-- A payee is a name with the identifiers published beside it. They are hashed, because a published name may be longer
-- than an index holds.
alter table payee drop constraint payee_body_id_published_name_invented_key;
create unique index payee_once on payee (body_id, md5(published_name),
  md5(published_id || chr(31) || vat_number || chr(31) || company_number || chr(31) || postcode), invented);

-- A file counts while it stands: until a corrected re-issue replaces it, or a finance officer withdraws it. It stays in
-- the history either way, with its lines. The same bytes may come as published and as the private ledger.
alter table payment_file
  add column withdrawn_at timestamptz,
  add column withdrawn_by uuid references person,
  add column standing boolean not null generated always as (replaced_by is null and withdrawn_at is null) stored,
  drop constraint payment_file_once,
  add constraint payment_file_once unique (body_id, sha256, coverage, invented);
create index payment_file_by_name on payment_file (body_id, lower(name));
grant update (withdrawn_at, withdrawn_by) on payment_file to pp_app;
