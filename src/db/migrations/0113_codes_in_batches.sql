-- Codes are given out in batches: by letter, at a venue, or on paper ballots. Codes from before belong to none.
create table joining_code_batch (
  round_id uuid not null references round,
  id uuid not null,
  kind text not null constraint joining_code_batch_kind check (kind in ('letter', 'venue', 'paper')),
  -- Which street or desk, in the words of whoever made it.
  label text not null constraint joining_code_batch_label check (length(trim(label)) between 1 and 120),
  codes integer not null constraint joining_code_batch_codes check (codes between 1 and 20000),
  issued_by uuid not null references person,
  issued_at timestamptz not null,
  primary key (round_id, id)
);
alter table joining_code
  add column batch_id uuid,
  add constraint joining_code_of_a_batch foreign key (round_id, batch_id) references joining_code_batch;
create index joining_code_by_batch on joining_code (round_id, batch_id);
-- The code itself is nowhere: what is kept is a SHA-256.
alter table joining_code add constraint joining_code_is_a_hash check (length(code_hash) = 32);

grant select, insert on joining_code_batch to pp_app;
