-- A receipt's secret finds its copy without saying which round it was.
create index answer_copy_by_lookup on answer_copy (lookup);
-- One code a person in a round: whoever holds two still has one say.
create unique index joining_code_one_per_person on joining_code (round_id, person_id) where person_id is not null;

-- Once results are out, the box stays as it was counted.
create function ballot_lock() returns trigger language plpgsql as $$
begin
  if exists (select from round where id = new.round_id and results_published_at is not null) then
    raise exception 'the results are published' using errcode = 'check_violation', constraint = 'ballot_box_closed';
  end if;
  return new;
end $$;
create trigger ballot_box_closed before insert on ballot for each row execute function ballot_lock();

-- After the close: the key that made people into register entries goes, and every row that an answer left is
-- written again in random order under a new identifier, so that neither order nor row versions link them.
create function close_ballot_box(closing uuid, at timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select from round where id = closing and announced_at is not null and closes_at <= at
                 and results_published_at is null) then
    raise exception 'the round is not closed' using errcode = 'check_violation', constraint = 'ballot_box_open';
  end if;
  delete from round_key where round_id = closing;
  with taken as (delete from ballot where round_id = closing returning *)
  insert into ballot (round_id, id, points, district_slug, answered_on)
  select round_id, gen_random_uuid(), points, district_slug, answered_on from taken order by gen_random_uuid();
  with taken as (delete from answer_copy where round_id = closing returning *)
  insert into answer_copy select * from taken order by lookup;
  with taken as (delete from register_entry where round_id = closing returning *)
  insert into register_entry select * from taken order by person_key;
end $$;
revoke execute on function close_ballot_box from public;
grant execute on function close_ballot_box to pp_app;
