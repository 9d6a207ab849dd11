-- The public record as a log that anyone can verify (decision 33): entries wait here until the sequencer gives each its
-- place. `record_entry` stays what acts write; everything below can be made again from it, and is held to what was signed.
create table record_waiting (
  occurred_at timestamptz not null,
  -- No foreign key: an entry that somebody removes before it has its place still leaves its name here.
  entry_id uuid not null,
  primary key (occurred_at, entry_id)
);
create function wait_for_a_place() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  insert into record_waiting (occurred_at, entry_id) select occurred_at, id from arrived;
  return null;
end $$;
create trigger record_entry_waits after insert on record_entry
  referencing new table as arrived for each statement execute function wait_for_a_place();
insert into record_waiting (occurred_at, entry_id) select occurred_at, id from record_entry;

-- One row: the name the log signs under, fixed by its first checkpoint, and the row that lets one sequencer in at a time.
create table record_log (
  id smallint primary key default 1 constraint record_log_is_one check (id = 1),
  origin text not null,
  last_turn_at timestamptz not null
);
create table record_leaf (
  position bigint primary key constraint record_leaf_counts_from_nought check (position >= 0),
  entry_id uuid not null constraint record_leaf_one_per_entry unique references record_entry,
  -- RFC 6962: SHA-256 of a zero byte and the entry's text.
  hash bytea not null constraint record_leaf_hash_is_sha256 check (length(hash) = 32)
);
create table record_checkpoint (
  size bigint primary key,
  root bytea not null constraint record_checkpoint_root_is_sha256 check (length(root) = 32),
  -- The tops of the whole trees it consists of, the largest first: what the next entry is added to.
  frontier bytea not null,
  -- The C2SP checkpoint with its signatures, as published.
  note text not null,
  signed_at timestamptz not null
);
-- The log's keys in the order in which the record announced them. What signs is never stored here.
create table record_key (
  entry_id uuid primary key references record_entry,
  vkey text not null constraint record_key_once unique,
  because text not null constraint record_key_because check (because in ('first', 'yearly', 'lost', 'stolen')),
  both_sign_until timestamptz,
  announced_at timestamptz not null
);
-- One row: what the last look through the whole record found.
create table record_audit (
  id smallint primary key default 1 constraint record_audit_is_one check (id = 1),
  checked_at timestamptz not null,
  size bigint not null,
  first_bad bigint,
  fault text,
  constraint record_audit_names_what_is_bad check (fault is not null or first_bad is null)
);

create index record_entry_by_body on record_entry (body_id, occurred_at);
create index record_entry_by_type on record_entry (type, occurred_at);

grant select, insert, delete on record_waiting to pp_app;
grant select, insert on record_log, record_leaf, record_checkpoint, record_key to pp_app;
grant update (last_turn_at) on record_log to pp_app;
grant select, insert, update on record_audit to pp_app;

-- Whoever owns the tables is told no as well, unless they say first that they mean it (session_replication_role).
create function written_once() returns trigger language plpgsql as $$
begin
  raise exception '% is written once: rows are added, never changed and never taken away', tg_table_name
    using errcode = 'restrict_violation';
end $$;
create trigger record_entry_written_once before update or delete or truncate on record_entry
  for each statement execute function written_once();
create trigger record_leaf_written_once before update or delete or truncate on record_leaf
  for each statement execute function written_once();
create trigger record_checkpoint_written_once before update or delete or truncate on record_checkpoint
  for each statement execute function written_once();
create trigger record_key_written_once before update or delete or truncate on record_key
  for each statement execute function written_once();
