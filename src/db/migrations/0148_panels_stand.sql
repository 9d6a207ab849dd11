-- A pool closes before its seed can be known, or not at all: then recruiting goes on, to a later draw.
alter table panel add constraint panel_closed_before_its_draw check (pool_closed_at is null or pool_closed_at < draws_at);

-- A closed pool opens again only where nobody can be drawn from it, and only for longer; and the end of a panel stands.
create function panel_stands() returns trigger language plpgsql as $$
declare
  has_lottery boolean := exists (select from panel_pool p where p.body_id = old.body_id and p.panel_id = old.id
    and p.lottery_sha256 is not null);
begin
  if old.pool_closed_at is not null and new.pool_closed_at is distinct from old.pool_closed_at
    and (new.pool_closed_at is not null or has_lottery or new.closes_at <= old.closes_at) then
    raise exception 'a closed pool stays closed' using errcode = 'check_violation', constraint = 'panel_closed_once';
  end if;
  if has_lottery and (new.closes_at, new.draws_at, new.seed_source)
    is distinct from (old.closes_at, old.draws_at, old.seed_source) then
    raise exception 'a panel with a lottery is drawn as announced' using errcode = 'check_violation',
      constraint = 'panel_only_extended';
  end if;
  if old.abandoned_at is not null
    and (new.abandoned_at, new.abandoned_reason) is distinct from (old.abandoned_at, old.abandoned_reason) then
    raise exception 'a panel that was given up stays so' using errcode = 'check_violation',
      constraint = 'panel_abandoned_once';
  end if;
  return new;
end $$;
create trigger panel_stands before update on panel for each row when (old.announced_at is not null)
  execute function panel_stands();

-- What is drawn from is fixed once for each closing, before the draw, and never again once it gave a lottery.
create function panel_pool_fixed() returns trigger language plpgsql as $$
declare
  n panel;
begin
  select * into n from panel where body_id = new.body_id and id = new.panel_id;
  if n.pool_closed_at is null or n.drawn_at is not null or n.abandoned_at is not null
    or new.closed_at < n.pool_closed_at or new.closed_at >= n.draws_at
    or exists (select from panel_seed s where s.body_id = new.body_id and s.panel_id = new.panel_id)
    or exists (select from panel_pool p where p.body_id = new.body_id and p.panel_id = new.panel_id
      and (p.lottery_sha256 is not null or p.number >= new.number)) then
    raise exception 'the pool is fixed' using errcode = 'check_violation', constraint = 'panel_pool_fixed';
  end if;
  return new;
end $$;
create trigger panel_pool_fixed before insert on panel_pool for each row execute function panel_pool_fixed();

-- Nobody joins before names open or after they close, whether or not the pool is fixed yet.
create function pool_member_joins_in_time() returns trigger language plpgsql as $$
begin
  if not exists (select from panel n where n.body_id = new.body_id and n.id = new.panel_id
    and new.joined_at >= n.opens_at and new.joined_at < n.closes_at) then
    raise exception 'names cannot be put in now' using errcode = 'check_violation',
      constraint = 'pool_member_joins_in_time';
  end if;
  return new;
end $$;
create trigger pool_member_joins_in_time before insert on pool_member for each row
  execute function pool_member_joins_in_time();

-- A seed is typed in or cleared, never changed.
revoke update on panel_seed from pp_app;

-- No training, no score, also where no lesson is current.
create or replace function score_training_check() returns trigger language plpgsql as $$
begin
  if exists (select from evaluator where body_id = new.body_id and procurement_id = new.procurement_id
             and person_id = new.person_id and kind = 'resident')
     and (not exists (select from training_module where is_current)
       or exists (select from training_module m where m.is_current and not exists (
       select from training_pass p where p.person_id = new.person_id and p.module_slug = m.slug
         and p.version = m.version))) then
    raise exception 'a lesson is still to be passed'
      using errcode = 'check_violation', constraint = 'score_only_when_trained';
  end if;
  return new;
end $$;
