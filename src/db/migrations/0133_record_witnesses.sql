-- Outside witnesses of the public record: whom a public body named, and the checkpoints that they kept and signed. Who
-- holds the database can remove these rows; what the witnesses hold themselves they cannot reach (decision 34).
create table record_witness (
  id uuid primary key,
  body_id uuid not null references body,
  -- An organisation, in its own words; never a person.
  keeper text not null constraint record_witness_keeper_is_said check (btrim(keeper) <> ''),
  vkey text not null constraint record_witness_one_per_key unique,
  named_at timestamptz not null,
  ended_at timestamptz
);
create table record_witness_checkpoint (
  witness_id uuid not null references record_witness,
  size bigint not null,
  root bytea not null constraint record_witness_root_is_sha256 check (length(root) = 32),
  -- The checkpoint with the witness's signature, which says when it saw it.
  note text not null,
  kept_at timestamptz not null,
  primary key (witness_id, kept_at)
);
grant select, insert on record_witness, record_witness_checkpoint to pp_app;
grant update (ended_at) on record_witness to pp_app;
