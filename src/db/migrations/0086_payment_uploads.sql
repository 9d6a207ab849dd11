-- Files that a finance officer handed over to look at before they are imported: how each is read is shown and can be
-- corrected first. Their bytes are kept by their hash; what is not imported is forgotten after a week.
create table payment_upload (
  body_id uuid not null references body,
  id uuid not null,
  coverage text not null constraint payment_upload_coverage check (coverage in ('published', 'ledger')),
  invented boolean not null,
  publisher text not null,
  source text not null,
  uploaded_at timestamptz not null,
  uploaded_by uuid references person,
  job_id uuid,
  primary key (body_id, id),
  foreign key (body_id, job_id) references import_job
);
create table payment_upload_file (
  body_id uuid not null,
  upload_id uuid not null,
  position integer not null,
  name text not null,
  sha256 bytea not null,
  size_bytes bigint not null,
  primary key (body_id, upload_id, position),
  foreign key (body_id, upload_id) references payment_upload on delete cascade
);
grant select, insert, update, delete on payment_upload, payment_upload_file to pp_app;
