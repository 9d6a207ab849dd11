-- Answers that are probably not one person’s each are set aside by two people, with a reason, and can be put back.
create table removal (
  round_id uuid not null references round,
  id uuid not null,
  ground text not null constraint removal_ground check (ground in ('one-hand', 'one-domain', 'codes-at-once')),
  reason text not null constraint removal_explained check (length(trim(reason)) > 0),
  answers integer not null constraint removal_of_somebody check (answers > 0),
  proposed_by uuid not null references person,
  proposed_at timestamptz not null,
  confirmed_by uuid references person,
  confirmed_at timestamptz,
  reversal_reason text,
  reversal_by uuid references person,
  reversal_at timestamptz,
  reversed_by uuid references person,
  reversed_at timestamptz,
  primary key (round_id, id),
  constraint removal_of_two check (confirmed_by <> proposed_by),
  constraint removal_reversal_explained check (reversal_by is null or length(trim(reversal_reason)) > 0),
  constraint removal_reversal_of_two check (reversed_by <> reversal_by)
);
-- Whose answers: only while the round is open, since afterwards nobody may know.
create table removal_person (
  round_id uuid not null,
  removal_id uuid not null,
  person_id uuid not null references person,
  primary key (round_id, person_id),
  foreign key (round_id, removal_id) references removal
);
create table removal_appeal (
  round_id uuid not null,
  id uuid not null,
  removal_id uuid not null,
  -- Gone with the round’s key: the words stay, without whose they are.
  person_id uuid references person,
  words text not null constraint removal_appeal_says_something check (length(trim(words)) > 0),
  made_at timestamptz not null,
  decision text constraint removal_appeal_decision check (decision in ('counts-again', 'stays-aside')),
  decision_reason text,
  decided_by uuid references person,
  decided_at timestamptz,
  primary key (round_id, id),
  foreign key (round_id, removal_id) references removal,
  constraint removal_appeal_decided_whole check (
    (decision is null) = (decided_by is null) and (decision is null) = (length(trim(decision_reason)) is null))
);
create unique index removal_appeal_one_waiting on removal_appeal (round_id, person_id)
  where decision is null and person_id is not null;

-- Puts answers back, in the open box or the closed one, until the results are out.
create function put_back_removed(putting uuid, removed uuid) returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  back integer;
  closed integer;
begin
  if exists (select from round where id = putting and results_published_at is not null) then
    raise exception 'the results are published' using errcode = 'check_violation', constraint = 'ballot_box_counted';
  end if;
  update ballot set removal_id = null where round_id = putting and removal_id = removed;
  get diagnostics back = row_count;
  update counted_ballot set removal_id = null where round_id = putting and removal_id = removed;
  get diagnostics closed = row_count;
  return back + closed;
end $$;
revoke execute on function put_back_removed from public;
grant execute on function put_back_removed to pp_app;

grant select, insert, update on removal to pp_app;
grant select, insert, delete on removal_person to pp_app;
grant select, insert, update on removal_appeal to pp_app;
