-- What residents' own sealed copies were when their round closed (decision 33): SHA-256 of each, among chance bytes that
-- look the same, so that neither what is here nor how much tells who answered. A copy can be erased; its hash says nothing.
create table copy_hash (
  round_id uuid not null references round,
  hash bytea not null constraint copy_hash_is_sha256 check (length(hash) = 32),
  primary key (round_id, hash)
);
grant select, insert on copy_hash to pp_app;
create trigger copy_hash_written_once before update or delete or truncate on copy_hash
  for each statement execute function written_once();
