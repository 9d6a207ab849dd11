-- What a panel was announced with does not change. Recruiting may go on for longer, to a later draw, while no seed is
-- typed in; everything else about it stands.
create function panel_frozen() returns trigger language plpgsql as $$
begin
  if old.announced_at is null then
    return new;
  end if;
  if (new.procurement_id, new.slug, new.title, new.about, new.purpose, new.seats, new.minimum_age, new.payment_pence,
      new.days, new.days_note, new.childcare, new.expenses_covered, new.recruits, new.categories, new.household_rule,
      new.household_key, new.opens_at, new.announced_at)
    is distinct from
     (old.procurement_id, old.slug, old.title, old.about, old.purpose, old.seats, old.minimum_age, old.payment_pence,
      old.days, old.days_note, old.childcare, old.expenses_covered, old.recruits, old.categories, old.household_rule,
      old.household_key, old.opens_at, old.announced_at)
    or new.district_slug is distinct from old.district_slug then
    raise exception 'an announced panel does not change' using errcode = 'check_violation', constraint = 'panel_frozen';
  end if;
  if (new.closes_at, new.draws_at, new.seed_source) is distinct from (old.closes_at, old.draws_at, old.seed_source)
    and (new.closes_at <= old.closes_at or new.pool_closed_at is not null or old.drawn_at is not null
      or exists (select from panel_seed s where s.body_id = old.body_id and s.panel_id = old.id)) then
    raise exception 'a draw moves only to a later day, before any seed' using errcode = 'check_violation',
      constraint = 'panel_only_extended';
  end if;
  if old.drawn_at is not null and new.drawn_at is distinct from old.drawn_at then
    raise exception 'a draw stands' using errcode = 'check_violation', constraint = 'panel_drawn_once';
  end if;
  return new;
end $$;
create trigger panel_frozen before update on panel for each row execute function panel_frozen();

-- Quotas stand from the announcement on. Between the pool’s closing and the first seed those that cannot be met may be
-- changed, but none is added or taken away.
create function panel_quota_frozen() returns trigger language plpgsql as $$
declare
  p panel;
begin
  select * into p from panel where body_id = coalesce(new.body_id, old.body_id)
    and id = coalesce(new.panel_id, old.panel_id);
  if p.announced_at is null then
    return coalesce(new, old);
  end if;
  if tg_op = 'UPDATE' and p.pool_closed_at is not null and p.drawn_at is null
    and (new.category, new.feature, new.people) = (old.category, old.feature, old.people)
    and not exists (select from panel_seed s where s.body_id = p.body_id and s.panel_id = p.id) then
    return new;
  end if;
  raise exception 'the quotas of an announced panel do not change' using errcode = 'check_violation',
    constraint = 'panel_quota_frozen';
end $$;
create trigger panel_quota_frozen before insert or update or delete on panel_quota for each row
  execute function panel_quota_frozen();

-- The pool stands from its closing on: nobody joins it or changes what the lot reads. What was said can only go.
create function pool_member_frozen() returns trigger language plpgsql as $$
declare
  p panel;
  told boolean := tg_op = 'INSERT';
begin
  select * into p from panel where body_id = new.body_id and id = new.panel_id;
  if p.announced_at is not null and p.pool_closed_at is null and p.abandoned_at is null then
    return new;
  end if;
  if not told then
    told := (new.sex is not null and new.sex is distinct from old.sex)
      or (new.age_band is not null and new.age_band is distinct from old.age_band)
      or (new.ethnic_group is not null and new.ethnic_group is distinct from old.ethnic_group)
      or (new.disability is not null and new.disability is distinct from old.disability)
      or (new.district_slug is not null and new.district_slug is distinct from old.district_slug)
      or (new.household is not null and new.household is distinct from old.household);
  end if;
  if told then
    raise exception 'the pool is not open' using errcode = 'check_violation', constraint = 'pool_member_frozen';
  end if;
  return new;
end $$;
create trigger pool_member_frozen before insert or update on pool_member for each row
  execute function pool_member_frozen();
