-- The account of a place is read from sums by body, district, measure and financial year. No act waits for another to
-- write them: what an act changes is a row of its own (account_change), which a chore adds to the sums a body at a
-- time. Whoever reads adds both, so that a claim stands in every total from the moment it was made.
create table account_year (
  body_id uuid not null references body,
  measure_id uuid not null references measure,
  -- Empty where a promise lies in no one district.
  district_slug text not null,
  -- Named by the calendar year it begins in.
  year_start integer not null,
  promised bigint not null,
  committed bigint not null,
  lines bigint not null,
  kept bigint not null,
  share bigint not null,
  claimed bigint not null,
  evidenced bigint not null,
  verified bigint not null,
  seen bigint not null,
  not_seen bigint not null,
  primary key (body_id, measure_id, district_slug, year_start)
);
create table account_change (
  body_id uuid not null,
  id bigint generated always as identity,
  measure_id uuid not null,
  district_slug text not null,
  year_start integer not null,
  promised bigint not null,
  committed bigint not null,
  lines bigint not null,
  kept bigint not null,
  share bigint not null,
  claimed bigint not null,
  evidenced bigint not null,
  verified bigint not null,
  seen bigint not null,
  not_seen bigint not null,
  primary key (body_id, id)
);
create view account_sum as
  select body_id, measure_id, district_slug, year_start, promised, committed, lines, kept, share, claimed, evidenced,
    verified, seen, not_seen from account_year
  union all
  select body_id, measure_id, district_slug, year_start, promised, committed, lines, kept, share, claimed, evidenced,
    verified, seen, not_seen from account_change;

create function fold_account_changes(in_body uuid) returns bigint language sql security definer
set search_path = public, pg_temp as $$
  with gone as (
    delete from account_change where body_id = in_body and id in (
      select id from account_change where body_id = in_body order by id limit 50000 for update skip locked)
    returning *),
  sums as (
    select measure_id, district_slug, year_start, sum(promised) as promised, sum(committed) as committed,
      sum(lines) as lines, sum(kept) as kept, sum(share) as share, sum(claimed) as claimed,
      sum(evidenced) as evidenced, sum(verified) as verified, sum(seen) as seen, sum(not_seen) as not_seen
    from gone group by 1, 2, 3),
  put as (
    insert into account_year as y (body_id, measure_id, district_slug, year_start, promised, committed, lines, kept,
      share, claimed, evidenced, verified, seen, not_seen)
    select in_body, measure_id, district_slug, year_start, promised, committed, lines, kept, share, claimed, evidenced,
      verified, seen, not_seen from sums order by 2, 3, 4
    on conflict (body_id, measure_id, district_slug, year_start) do update set promised = y.promised + excluded.promised,
      committed = y.committed + excluded.committed, lines = y.lines + excluded.lines, kept = y.kept + excluded.kept,
      share = y.share + excluded.share, claimed = y.claimed + excluded.claimed,
      evidenced = y.evidenced + excluded.evidenced, verified = y.verified + excluded.verified,
      seen = y.seen + excluded.seen, not_seen = y.not_seen + excluded.not_seen)
  select count(*) from gone
$$;

-- A promise begins to stand with nothing owed.
create function promise_begins_to_stand() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $$
begin
  insert into promise_standing (body_id, procurement_id, promise_id, supplier_id, criterion_id, measure_id,
    district_slug, changed_at)
  values (new.body_id, new.procurement_id, new.id, new.supplier_id, new.criterion_id, new.measure_id,
    new.district_slug, new.made_at);
  return null;
end $$;
create trigger promise_stands after insert on promise for each row execute function promise_begins_to_stand();

-- The steps anew, and what of them changed, by year.
create function replace_promise_steps(s promise_standing) returns void language plpgsql
set search_path = public, pg_temp as $$
begin
  with fresh as materialized (
    select * from promise_steps(s.body_id, s.procurement_id, s.promise_id, s.verified)),
  old as materialized (
    select * from promise_step p
    where p.body_id = s.body_id and p.procurement_id = s.procurement_id and p.promise_id = s.promise_id),
  gone as (
    delete from promise_step p
    where p.body_id = s.body_id and p.procurement_id = s.procurement_id and p.promise_id = s.promise_id
      and p.due_on not in (select due_on from fresh)),
  put as (
    insert into promise_step as p (body_id, procurement_id, promise_id, due_on, measure_id, district_slug, promised,
      committed, lines, kept, share)
    select s.body_id, s.procurement_id, s.promise_id, due_on, s.measure_id, s.district_slug, promised, committed, lines,
      kept, share from fresh
    on conflict (body_id, procurement_id, promise_id, due_on) do update set district_slug = excluded.district_slug,
      promised = excluded.promised, committed = excluded.committed, lines = excluded.lines, kept = excluded.kept,
      share = excluded.share
    where (p.district_slug, p.promised, p.committed, p.lines, p.kept, p.share) is distinct from
      (excluded.district_slug, excluded.promised, excluded.committed, excluded.lines, excluded.kept, excluded.share))
  insert into account_change (body_id, measure_id, district_slug, year_start, promised, committed, lines, kept, share,
    claimed, evidenced, verified, seen, not_seen)
  select s.body_id, s.measure_id, coalesce(x.district_slug, ''), financial_year_start(x.due_on), sum(x.promised),
    sum(x.committed), sum(x.lines), sum(x.kept), sum(x.share), 0, 0, 0, 0, 0
  from (
    select s.district_slug, due_on, promised, committed, lines, kept, share from fresh
    union all
    select district_slug, due_on, -promised, -committed, -lines, -kept, -share from old) x
  group by 3, 4
  having (sum(x.promised), sum(x.committed), sum(x.lines), sum(x.kept), sum(x.share)) <> (0, 0, 0, 0, 0);
end $$;

-- What is owed, and where all of it lies. A promise that moves to another district takes all it ever moved with it.
create function restand_promise(in_body uuid, in_procurement uuid, in_promise uuid) returns void language plpgsql
set search_path = public, pg_temp as $$
declare
  was promise_standing;
  now_stands promise_standing;
begin
  select * into strict was from promise_standing s where s.body_id = in_body
    and s.procurement_id = in_procurement and s.promise_id = in_promise for no key update;
  update promise_standing s set promised = x.promised, committed = x.committed, district_slug = x.district_slug,
    ward_code = x.ward_code, changed_at = pp_now()
  from promise_owed(was.body_id, was.procurement_id, was.promise_id) x
  where s.body_id = was.body_id and s.procurement_id = was.procurement_id and s.promise_id = was.promise_id
  returning s.* into now_stands;
  if was.district_slug is distinct from now_stands.district_slug then
    insert into account_change (body_id, measure_id, district_slug, year_start, promised, committed, lines, kept, share,
      claimed, evidenced, verified, seen, not_seen)
    select was.body_id, was.measure_id, coalesce(d.slug, ''), financial_year_start(m.on_day), 0, 0, 0, 0, 0,
      sum(d.sign * m.claimed), sum(d.sign * m.evidenced), sum(d.sign * m.verified), sum(d.sign * m.seen),
      sum(d.sign * m.not_seen)
    from promise_movement m, (values (was.district_slug, -1), (now_stands.district_slug, 1)) d (slug, sign)
    where m.body_id = was.body_id and m.procurement_id = was.procurement_id and m.promise_id = was.promise_id
      and (m.claimed, m.seen, m.not_seen) <> (0, 0, 0)
    group by 3, 4;
  end if;
  perform replace_promise_steps(now_stands);
end $$;
create function what_is_owed_changed() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $$
begin
  perform restand_promise(new.body_id, new.procurement_id, new.promise_id);
  return null;
end $$;
create trigger promise_instalment_stands after insert or update on promise_instalment
  for each row execute function what_is_owed_changed();
create trigger promise_variation_stands after update on promise_variation
  for each row when (new.answer in ('agreed', 'decided')) execute function what_is_owed_changed();
