-- A finance officer's correction of how a file is read, by the header it was made on, for the next file with that header.
create table payment_mapping (
  body_id uuid not null references body,
  header bytea not null,
  mapping jsonb not null,
  set_at timestamptz not null,
  set_by uuid references person,
  primary key (body_id, header)
);
grant select, insert, update on payment_mapping to pp_app;

-- A long import is a job. Whichever process is serving takes it up, and says every few seconds that it is still at it;
-- when it falls silent, another process takes the job up again where its last finished file ended.
create table import_job (
  body_id uuid not null references body,
  id uuid not null,
  state text not null default 'waiting'
    constraint import_job_state check (state in ('waiting', 'running', 'done', 'failed')),
  options jsonb not null,
  requested_at timestamptz not null,
  requested_by uuid references person,
  runner uuid,
  heartbeat_at timestamptz,
  attempts integer not null default 0,
  -- Rows of the file at hand: read or written so far, and in all once that is known.
  stage text not null default 'reading' constraint import_job_stage check (stage in ('reading', 'writing')),
  done integer not null default 0,
  total integer,
  finished_at timestamptz,
  primary key (body_id, id),
  constraint import_job_runs_somewhere check ((state = 'running') = (runner is not null)),
  constraint import_job_finished_when check ((state in ('done', 'failed')) = (finished_at is not null))
);
create index import_job_unfinished on import_job (requested_at) where state in ('waiting', 'running');
-- The bytes are kept by their hash before the job is. A file that has its result is not imported again.
create table import_job_file (
  body_id uuid not null,
  job_id uuid not null,
  position integer not null,
  name text not null,
  source text not null,
  sha256 bytea not null,
  size_bytes bigint not null,
  result jsonb,
  primary key (body_id, job_id, position),
  foreign key (body_id, job_id) references import_job
);
grant select, insert, update on import_job, import_job_file to pp_app;
