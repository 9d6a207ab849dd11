-- A claim or a report moves its promise, on its day, by what it stands for now less what it stood for before.
create function move_standing(key promise_movement) returns void language plpgsql set search_path = public, pg_temp as $$
declare
  stands promise_standing;
begin
  update promise_standing s set claimed = s.claimed + key.claimed, evidenced = s.evidenced + key.evidenced,
    verified = s.verified + key.verified, seen = s.seen + key.seen, not_seen = s.not_seen + key.not_seen,
    changed_at = pp_now()
  where s.body_id = key.body_id and s.procurement_id = key.procurement_id and s.promise_id = key.promise_id
  returning s.* into strict stands;
  insert into account_change (body_id, measure_id, district_slug, year_start, promised, committed, lines, kept, share,
    claimed, evidenced, verified, seen, not_seen)
  values (stands.body_id, stands.measure_id, coalesce(stands.district_slug, ''), financial_year_start(key.on_day),
    0, 0, 0, 0, 0, key.claimed, key.evidenced, key.verified, key.seen, key.not_seen);
  if key.verified <> 0 then perform replace_promise_steps(stands); end if;
end $$;

create function claim_moves_standing() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $$
declare
  of claim := coalesce(new, old);
begin
  perform move_standing((of.body_id, of.procurement_id, of.promise_id, x.on_day, 0, 0, 0, 0, 0, x.claimed, x.evidenced,
    x.verified, 0, 0)::promise_movement)
  from (
    select m.on_day, sum(sign * m.claimed)::bigint as claimed, sum(sign * m.evidenced)::bigint as evidenced,
      sum(sign * m.verified)::bigint as verified
    from (select 1 as sign, n.* from claim_movement(new) n union all select -1, o.* from claim_movement(old) o) m
    group by m.on_day) x
  where (x.claimed, x.evidenced, x.verified) <> (0, 0, 0);
  return null;
end $$;
create trigger claim_stands after insert or update or delete on claim
  for each row execute function claim_moves_standing();

create function report_moves_standing() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $$
declare
  of witness_report := coalesce(new, old);
begin
  perform move_standing((of.body_id, of.procurement_id, of.promise_id, x.on_day, 0, 0, 0, 0, 0, 0, 0, 0, x.seen,
    x.not_seen)::promise_movement)
  from (
    select m.on_day, sum(sign * m.seen)::integer as seen, sum(sign * m.not_seen)::integer as not_seen
    from (select 1 as sign, n.* from report_movement(new) n union all select -1, o.* from report_movement(old) o) m
    group by m.on_day) x
  where (x.seen, x.not_seen) <> (0, 0);
  return null;
end $$;
create trigger witness_report_stands after insert or update or delete on witness_report
  for each row execute function report_moves_standing();

-- What stood before there was a standing, recomputed from the rows. Anyone who doubts the sums runs it again: it
-- changes nothing where they are right.
create function recompute_standing() returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from account_change;
  delete from account_year;
  delete from promise_step;
  delete from promise_standing;
  insert into promise_standing (body_id, procurement_id, promise_id, supplier_id, criterion_id, measure_id,
    district_slug, ward_code, promised, committed, claimed, evidenced, verified, seen, not_seen, changed_at)
  select p.body_id, p.procurement_id, p.id, p.supplier_id, p.criterion_id, p.measure_id,
    o.district_slug, o.ward_code, o.promised, o.committed,
    coalesce(c.claimed, 0), coalesce(c.evidenced, 0), coalesce(c.verified, 0), coalesce(w.seen, 0),
    coalesce(w.not_seen, 0), pp_now()
  from promise p
  cross join lateral promise_owed(p.body_id, p.procurement_id, p.id) o
  left join (select c.body_id, c.procurement_id, c.promise_id, sum(m.claimed) as claimed, sum(m.evidenced) as evidenced,
      sum(m.verified) as verified from claim c, claim_movement(c) m group by 1, 2, 3) c
    on (c.body_id, c.procurement_id, c.promise_id) = (p.body_id, p.procurement_id, p.id)
  left join (select w.body_id, w.procurement_id, w.promise_id, sum(m.seen) as seen, sum(m.not_seen) as not_seen
      from witness_report w, report_movement(w) m group by 1, 2, 3) w
    on (w.body_id, w.procurement_id, w.promise_id) = (p.body_id, p.procurement_id, p.id);
  insert into promise_step (body_id, procurement_id, promise_id, due_on, measure_id, district_slug, promised, committed,
    lines, kept, share)
  select s.body_id, s.procurement_id, s.promise_id, t.due_on, s.measure_id, s.district_slug, t.promised, t.committed,
    t.lines, t.kept, t.share
  from promise_standing s, promise_steps(s.body_id, s.procurement_id, s.promise_id, s.verified) t;
  insert into account_year (body_id, measure_id, district_slug, year_start, promised, committed, lines, kept, share,
    claimed, evidenced, verified, seen, not_seen)
  select m.body_id, s.measure_id, coalesce(s.district_slug, ''), financial_year_start(m.on_day), sum(m.promised),
    sum(m.committed), sum(m.lines), sum(m.kept), sum(m.share), sum(m.claimed), sum(m.evidenced), sum(m.verified),
    sum(m.seen), sum(m.not_seen)
  from promise_movement m
  join promise_standing s using (body_id, procurement_id, promise_id)
  group by 1, 2, 3, 4;
end $$;
select recompute_standing();

revoke execute on function recompute_standing(), fold_account_changes(uuid) from public;
grant execute on function fold_account_changes(uuid) to pp_app;
grant select on account_year, account_change, account_sum to pp_app;
