-- A round has one or more ways of answering, may be about one district, and says beforehand what it asks of people,
-- and from how many answers on it concludes anything.
do $$ begin
  if exists (select from ballot b join round_key k on k.round_id = b.round_id) then
    raise exception 'A round is still open. Publish its results first, then upgrade; a demonstration is begun anew with pp reset.';
  end if;
end $$;

alter table round
  add column ways text[] not null default '{points}',
  add column district_slug text references district,
  -- Which facts about people may be asked; the district always is.
  add column cells text[] not null default '{}',
  add column minimum_effective integer not null default 100,
  add column minimum_district integer not null default 50,
  -- The engagement notice's identifier (UK2), or why there is none (Procurement Act 2023 s.17).
  add column engagement_notice text,
  add column engagement_reason text,
  add constraint round_ways_known
    check (cardinality(ways) >= 1 and ways <@ array['points', 'comparisons', 'statements']),
  add constraint round_cells_known check (cells <@ array['age-band', 'sex', 'ethnic-group', 'disability']),
  add constraint round_minimums check (minimum_effective >= 10 and minimum_district >= 10);
alter table round drop constraint round_scope;
alter table round add constraint round_scope check (scope in ('region', 'body', 'district', 'procurement'));
alter table round add constraint round_of_a_district check ((scope = 'district') = (district_slug is not null));
alter table round drop constraint round_rule;
alter table round add constraint round_rule
  check (rule in ('mean', 'independent-markets', 'utilitarian', 'strengths', 'none'));
alter table round add constraint round_rule_fits_its_ways check (case
  when 'points' = any (ways) then rule in ('mean', 'independent-markets', 'utilitarian')
  when 'comparisons' = any (ways) then rule = 'strengths'
  else rule = 'none' end);

alter table joining_code add column tier smallint not null default 2
  constraint joining_code_tier check (tier in (2, 3));

-- What the round knows a person by, for one purpose: without the round's key nothing here leads to anybody, and
-- one purpose never to another.
create function round_slot(round_key bytea, purpose text, person uuid) returns uuid language sql immutable as $$
  select encode(substring(sha256(round_key || convert_to(purpose, 'UTF8') || uuid_send(person)) from 1 for 16),
    'hex')::uuid
$$;

-- One ballot a person, while the round is open. Its identifier is the person's slot, so that they can change it.
alter table ballot alter column points drop not null;
alter table ballot drop constraint ballot_points_total_100;
alter table ballot add constraint ballot_points_total_100 check (points is null or points_total(points) = 100);
alter table ballot
  add column points_answer text
    constraint ballot_points_answer check (points_answer in ('split', 'do-not-mind', 'none-of-these')),
  add column tier smallint,
  add column works_for_bidder boolean,
  add column removal_id uuid;
update ballot set points_answer = 'split', tier = (select tier from round where round.id = ballot.round_id);
alter table ballot alter column tier set not null;
alter table ballot add constraint ballot_points_are_a_split
  check ((points_answer is not distinct from 'split') = (points is not null));
create table ballot_cell (
  round_id uuid not null,
  ballot_id uuid not null,
  age_band text,
  sex text,
  ethnic_group text,
  disability text,
  primary key (round_id, ballot_id),
  foreign key (round_id, ballot_id) references ballot
);
-- Two outcomes by their places in the round: 1 the first matters more, -1 the second, 0 skipped.
create table comparison (
  round_id uuid not null,
  ballot_id uuid not null,
  first_position smallint not null,
  second_position smallint not null,
  preferred smallint not null constraint comparison_preferred check (preferred in (1, -1, 0)),
  primary key (round_id, ballot_id, first_position, second_position),
  foreign key (round_id, ballot_id) references ballot,
  constraint comparison_in_order check (first_position < second_position)
);
-- 1 agree, -1 disagree, 0 pass.
create table statement_vote (
  round_id uuid not null,
  ballot_id uuid not null,
  statement_id uuid not null,
  vote smallint not null constraint statement_vote_known check (vote in (1, -1, 0)),
  primary key (round_id, ballot_id, statement_id),
  foreign key (round_id, ballot_id) references ballot
);

-- After the close: the same answers, under other identifiers and in another order. Nobody writes here.
create table counted_ballot (
  round_id uuid not null references round,
  id uuid not null,
  points smallint[],
  points_answer text
    constraint counted_ballot_points_answer check (points_answer in ('split', 'do-not-mind', 'none-of-these')),
  district_slug text references district,
  answered_on date not null,
  tier smallint not null,
  works_for_bidder boolean,
  removal_id uuid,
  primary key (round_id, id)
);
create table counted_cell (
  round_id uuid not null,
  ballot_id uuid not null,
  age_band text,
  sex text,
  ethnic_group text,
  disability text,
  primary key (round_id, ballot_id),
  foreign key (round_id, ballot_id) references counted_ballot
);
create table counted_comparison (
  round_id uuid not null,
  ballot_id uuid not null,
  first_position smallint not null,
  second_position smallint not null,
  preferred smallint not null,
  primary key (round_id, ballot_id, first_position, second_position),
  foreign key (round_id, ballot_id) references counted_ballot
);
create table counted_vote (
  round_id uuid not null,
  ballot_id uuid not null,
  statement_id uuid not null,
  vote smallint not null,
  primary key (round_id, ballot_id, statement_id),
  foreign key (round_id, ballot_id) references counted_ballot
);
insert into counted_ballot (round_id, id, points, points_answer, district_slug, answered_on, tier)
select round_id, id, points, points_answer, district_slug, answered_on, tier from ballot;
delete from ballot;

-- A copy's row is found again by its owner's slot while the round is open, and by its secret alone afterwards.
alter table answer_copy add column slot uuid;
update answer_copy set slot = gen_random_uuid();
alter table answer_copy drop constraint answer_copy_pkey;
alter table answer_copy add primary key (round_id, slot);

drop trigger ballot_box_closed on ballot;
create or replace function ballot_lock() returns trigger language plpgsql as $$
begin
  if not exists (select from round_key where round_id = new.round_id) then
    raise exception 'the ballot box is closed' using errcode = 'check_violation', constraint = 'ballot_box_closed';
  end if;
  return new;
end $$;
create trigger ballot_box_closed before insert or update on ballot for each row execute function ballot_lock();

create or replace function close_ballot_box(closing uuid, at timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select from round join round_key k on k.round_id = round.id
                 where id = closing and announced_at is not null and closes_at <= at) then
    raise exception 'the round is not closed' using errcode = 'check_violation', constraint = 'ballot_box_open';
  end if;
  with fresh as materialized (select id, gen_random_uuid() as new_id from ballot where round_id = closing),
    ballots as (
      insert into counted_ballot (round_id, id, points, points_answer, district_slug, answered_on, tier,
        works_for_bidder, removal_id)
      select round_id, new_id, points, points_answer, district_slug, answered_on, tier, works_for_bidder, removal_id
      from ballot join fresh using (id) where round_id = closing order by new_id),
    cells as (
      insert into counted_cell
      select round_id, new_id, age_band, sex, ethnic_group, disability
      from ballot_cell join fresh on fresh.id = ballot_id where round_id = closing order by new_id),
    comparisons as (
      insert into counted_comparison
      select round_id, new_id, first_position, second_position, preferred
      from comparison join fresh on fresh.id = ballot_id where round_id = closing
      order by new_id, first_position, second_position)
  insert into counted_vote
  select round_id, new_id, statement_id, vote
  from statement_vote join fresh on fresh.id = ballot_id where round_id = closing order by new_id, statement_id;
  delete from ballot_cell where round_id = closing;
  delete from comparison where round_id = closing;
  delete from statement_vote where round_id = closing;
  delete from ballot where round_id = closing;
  delete from round_key where round_id = closing;
  with taken as (delete from answer_copy where round_id = closing returning *)
  insert into answer_copy (round_id, slot, lookup, sealed)
  select round_id, gen_random_uuid(), lookup, sealed from taken order by lookup;
  with taken as (delete from register_entry where round_id = closing returning *)
  insert into register_entry select * from taken order by person_key;
end $$;

-- What counts: an answer that two people set aside does not.
create view ballot_counting as select * from ballot where removal_id is null;
create view comparison_counting as
  select c.* from comparison c join ballot b on b.round_id = c.round_id and b.id = c.ballot_id
  where b.removal_id is null;
create view statement_vote_counting as
  select v.* from statement_vote v join ballot b on b.round_id = v.round_id and b.id = v.ballot_id
  where b.removal_id is null;
create view result_ballot as select * from counted_ballot where removal_id is null;
create view result_cell as
  select c.* from counted_cell c join counted_ballot b on b.round_id = c.round_id and b.id = c.ballot_id
  where b.removal_id is null;
create view result_comparison as
  select c.* from counted_comparison c join counted_ballot b on b.round_id = c.round_id and b.id = c.ballot_id
  where b.removal_id is null;
create view result_vote as
  select v.* from counted_vote v join counted_ballot b on b.round_id = v.round_id and b.id = v.ballot_id
  where b.removal_id is null;

-- What a round came to, worked out once and published as it is: one document a kind.
create table round_finding (
  round_id uuid not null references round,
  kind text not null,
  data jsonb not null,
  primary key (round_id, kind)
);

grant update on ballot, answer_copy, register_entry to pp_app;
grant select, insert, update, delete on ballot_cell, comparison, statement_vote to pp_app;
grant select on counted_ballot, counted_cell, counted_comparison, counted_vote, ballot_counting, comparison_counting,
  statement_vote_counting, result_ballot, result_cell, result_comparison, result_vote to pp_app;
grant select, insert on round_finding to pp_app;
