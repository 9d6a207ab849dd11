-- Spend that was recorded wrongly is taken back with the reason, once, and stays where it stands. What it made owed is
-- replaced by a variation; a promise for each so many pounds spent may then owe nothing again.
alter table contract_spend
  add column taken_back_at timestamptz,
  add column taken_back_by uuid references person,
  add column taken_back_reason text,
  add constraint contract_spend_taken_back_whole check (
    (taken_back_at is null and taken_back_by is null and taken_back_reason is null)
    or (taken_back_at is not null and taken_back_by is not null and length(trim(taken_back_reason)) > 0));

create function contract_spend_check() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if old.taken_back_at is not null
      or (to_jsonb(new) - '{taken_back_at,taken_back_by,taken_back_reason}'::text[]) is distinct from
        (to_jsonb(old) - '{taken_back_at,taken_back_by,taken_back_reason}'::text[]) then
    raise exception 'recorded spend is taken back once and never rewritten'
      using errcode = 'check_violation', constraint = 'contract_spend_fixed';
  end if;
  return new;
end $$;
create trigger contract_spend_fixed before update on contract_spend
  for each row execute function contract_spend_check();
grant update (taken_back_at, taken_back_by, taken_back_reason) on contract_spend to pp_app;
create index promise_instalment_by_spend on promise_instalment (body_id, procurement_id, spend_id)
  where spend_id is not null;

create or replace function promise_instalment_check() returns trigger language plpgsql
set search_path = public, pg_temp as $$
declare
  setting smallint := case tg_op when 'INSERT' then new.set_by else new.replaced_by end;
begin
  if tg_op = 'UPDATE' and (old.replaced_by is not null or new.replaced_by is null
      or (to_jsonb(new) - 'replaced_by') is distinct from (to_jsonb(old) - 'replaced_by')) then
    raise exception 'an instalment changes only by a variation that replaces it, once'
      using errcode = 'check_violation', constraint = 'promise_instalment_fixed';
  end if;
  if setting <> 0 and not exists (select from promise_variation v where v.body_id = new.body_id
      and v.procurement_id = new.procurement_id and v.promise_id = new.promise_id and v.number = setting
      and v.answer in ('agreed', 'decided')) then
    raise exception 'only a variation that took effect sets or replaces an instalment'
      using errcode = 'check_violation', constraint = 'promise_instalment_by_variation';
  end if;
  if tg_op = 'UPDATE' and not exists (select from promise_instalment i where i.body_id = new.body_id
      and i.procurement_id = new.procurement_id and i.promise_id = new.promise_id and i.id <> new.id
      and i.replaced_by is null)
    and not exists (select from promise p where p.body_id = new.body_id and p.procurement_id = new.procurement_id
      and p.id = new.promise_id and p.per_spend_pence is not null) then
    raise exception 'something of a promise always stands'
      using errcode = 'check_violation', constraint = 'promise_instalment_one_stands';
  end if;
  return new;
end $$;
