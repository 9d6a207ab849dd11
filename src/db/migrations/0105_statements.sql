-- Sentences that people propose and others agree or disagree with. Nothing in this table says who proposed one: not
-- even the time, only the day.
create table statement (
  round_id uuid not null references round,
  id uuid not null,
  -- What everyone knows it by; given in the order of proposing.
  number integer not null constraint statement_number_from_1 check (number >= 1),
  text text not null constraint statement_length check (char_length(text) between 10 and 280),
  -- With it, what the public record holds of the text can be checked; without it, nothing can be guessed from that.
  salt bytea not null,
  state text not null constraint statement_state check (state in ('waiting', 'shown', 'declined', 'merged')),
  -- Written by the commissioner before the round opened.
  is_seed boolean not null default false,
  outcome_id uuid references outcome,
  proposed_on date not null,
  decided_on date,
  decided_as text constraint statement_decided_as check (decided_as in ('commissioner', 'facilitator')),
  ground text constraint statement_ground
    check (ground in ('personal', 'abusive', 'off-topic', 'several-ideas', 'unclear', 'advert')),
  reason text not null default '',
  merged_into uuid,
  primary key (round_id, id),
  unique (round_id, number),
  foreign key (round_id, merged_into) references statement,
  constraint statement_declined_with_a_reason
    check ((state = 'declined') = (ground is not null) and (ground is null or length(trim(reason)) > 0)),
  constraint statement_merged_into_another
    check ((state = 'merged') = (merged_into is not null) and merged_into is distinct from id),
  constraint statement_decided_by_someone
    check ((state = 'waiting') = (decided_on is null) and (decided_on is null) = (decided_as is null))
);
create index statement_by_state on statement (round_id, state, number);

-- Who waits for a word on which statement: what the round knows a person by for this one purpose (round_slot), and
-- only until somebody has read the statement. Three may wait at once.
create table statement_author (
  round_id uuid not null,
  statement_id uuid not null,
  slot uuid not null,
  turn smallint not null constraint statement_author_turn check (turn between 1 and 3),
  primary key (round_id, statement_id),
  foreign key (round_id, statement_id) references statement on delete cascade,
  constraint statement_author_three_at_once unique (round_id, slot, turn)
);

-- A statement's words never change, what was merged stays merged, and nothing waits twice.
create function statement_lock() returns trigger language plpgsql as $$
begin
  if to_jsonb(new) - array['state', 'decided_on', 'decided_as', 'ground', 'reason', 'merged_into']
      <> to_jsonb(old) - array['state', 'decided_on', 'decided_as', 'ground', 'reason', 'merged_into']
     or old.state = 'merged' or (new.state = 'waiting' and old.state <> 'waiting') then
    raise exception 'a statement is not rewritten' using errcode = 'check_violation', constraint = 'statement_fixed';
  end if;
  return new;
end $$;
create trigger statement_fixed before update on statement for each row execute function statement_lock();

-- Once it is read, nobody can say any more whose it was.
create function forget_statement_author() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from statement_author where round_id = new.round_id and statement_id = new.id;
  return null;
end $$;
create trigger statement_author_forgotten after update of state on statement
  for each row when (old.state = 'waiting' and new.state <> 'waiting') execute function forget_statement_author();

-- Only what stands before the round is announced can be taken away again.
create function statement_stays() returns trigger language plpgsql as $$
begin
  if exists (select from round where id = old.round_id and announced_at is not null) then
    raise exception 'the round is announced' using errcode = 'check_violation', constraint = 'statement_fixed';
  end if;
  return old;
end $$;
create trigger statement_kept before delete on statement for each row execute function statement_stays();

grant select, insert, update, delete on statement to pp_app;
grant select, insert on statement_author to pp_app;
