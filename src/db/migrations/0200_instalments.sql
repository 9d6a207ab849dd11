-- What was promised at the award stays as it is (promise). What is owed, and by when, is its standing instalments
-- (replaced_by is null); only a variation that took effect replaces one, and both sides of it are named. A promise made
-- for each so many pence spent (per_spend_pence) owes nothing, and has no instalment, until spend is called off.
alter table promise add column per_spend_pence bigint
  constraint promise_per_spend_positive check (per_spend_pence > 0);
alter table claim add column counted_quantity numeric(14, 2)
  constraint claim_counted_within check (counted_quantity > 0 and counted_quantity <= quantity);
alter table claim add column instalment_id uuid;
alter table claim add constraint claim_verified_within_counted
  check (verified_quantity <= coalesce(counted_quantity, quantity));

create table promise_variation (
  body_id uuid not null,
  procurement_id uuid not null,
  promise_id uuid not null,
  number smallint not null constraint promise_variation_number check (number >= 1),
  kind text not null constraint promise_variation_kind check (kind in ('plan', 'terms', 'need')),
  reason text not null constraint promise_variation_explained check (length(trim(reason)) > 0),
  -- Each whole: the instalments, the place, the owner at the supplier, the evidence rule and the remedy.
  before jsonb not null,
  after jsonb not null,
  -- Who answers for it at the buyer from then on; null where nobody was named.
  body_owner uuid references person,
  proposed_for text not null constraint promise_variation_side check (proposed_for in ('buyer', 'supplier')),
  proposed_by uuid not null references person,
  proposed_at timestamptz not null,
  answer text constraint promise_variation_answer check (answer in ('agreed', 'declined', 'withdrawn', 'decided')),
  answer_reason text,
  -- Where the contract lets the authority decide alone: the clause that does.
  clause text,
  answered_by uuid references person,
  answered_at timestamptz,
  primary key (body_id, procurement_id, promise_id, number),
  foreign key (body_id, procurement_id, promise_id) references promise,
  constraint promise_variation_answer_whole check (
    (answer is null and answered_by is null and answered_at is null and answer_reason is null and clause is null)
    or (answer is not null and answered_by is not null and answered_at is not null)),
  constraint promise_variation_agreed_by_another check (answer is distinct from 'agreed' or answered_by <> proposed_by),
  constraint promise_variation_decided_with_clause check (answer is distinct from 'decided'
    or (proposed_for = 'buyer' and length(trim(clause)) > 0 and length(trim(answer_reason)) > 0)),
  constraint promise_variation_declined_with_reason check
    (answer is distinct from 'declined' or length(trim(answer_reason)) > 0)
);
create unique index promise_variation_one_open on promise_variation (body_id, procurement_id, promise_id)
  where answer is null;

create table contract_spend (
  body_id uuid not null,
  procurement_id uuid not null,
  id uuid not null,
  pence bigint not null constraint contract_spend_positive check (pence > 0),
  spent_from date not null,
  spent_to date not null,
  recorded_by uuid not null references person,
  recorded_at timestamptz not null,
  primary key (body_id, procurement_id, id),
  foreign key (body_id, procurement_id) references contract,
  constraint contract_spend_period check (spent_from <= spent_to)
);

create table promise_instalment (
  body_id uuid not null,
  procurement_id uuid not null,
  promise_id uuid not null,
  id uuid not null,
  due_on date not null,
  quantity numeric(14, 2) not null constraint promise_instalment_quantity_positive check (quantity > 0),
  -- Null where the promise’s own place holds.
  place text,
  district_slug text references district,
  ward_code text,
  source text not null
    constraint promise_instalment_source check (source in ('contract', 'variation', 'call-off', 'need')),
  -- The number of the variation that set it, 0 for the contract itself.
  set_by smallint not null default 0,
  replaced_by smallint,
  spend_id uuid,
  primary key (body_id, procurement_id, promise_id, id),
  foreign key (body_id, procurement_id, promise_id) references promise,
  foreign key (body_id, procurement_id, promise_id, replaced_by) references promise_variation,
  foreign key (body_id, procurement_id, spend_id) references contract_spend,
  constraint promise_instalment_set_by_its_source check ((set_by = 0) = (source in ('contract', 'call-off'))),
  constraint promise_instalment_spend_called_off check ((spend_id is null) = (source <> 'call-off')),
  constraint promise_instalment_replaced_later check (replaced_by > set_by)
);
create index promise_instalment_standing on promise_instalment (body_id, procurement_id, promise_id, due_on)
  where replaced_by is null;
alter table claim add constraint claim_for_an_instalment foreign key (body_id, procurement_id, promise_id, instalment_id)
  references promise_instalment;
insert into promise_instalment (body_id, procurement_id, promise_id, id, due_on, quantity, source)
  select body_id, procurement_id, id, id, due_on, quantity, 'contract' from promise;

create function promise_instalment_check() returns trigger language plpgsql set search_path = public, pg_temp as $$
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
      and i.replaced_by is null) then
    raise exception 'something of a promise always stands'
      using errcode = 'check_violation', constraint = 'promise_instalment_one_stands';
  end if;
  return new;
end $$;
create trigger promise_instalment_checked before insert or update on promise_instalment
  for each row execute function promise_instalment_check();

-- A proposal is answered once, and nothing else of it ever changes.
create function promise_variation_check() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if old.answer is not null or (to_jsonb(new) - '{answer,answer_reason,clause,answered_by,answered_at}'::text[])
      is distinct from (to_jsonb(old) - '{answer,answer_reason,clause,answered_by,answered_at}'::text[]) then
    raise exception 'a variation is answered once and never rewritten'
      using errcode = 'check_violation', constraint = 'promise_variation_fixed';
  end if;
  return new;
end $$;
create trigger promise_variation_fixed before update on promise_variation
  for each row execute function promise_variation_check();
grant select, insert, update on promise_variation, promise_instalment to pp_app;
grant select, insert on contract_spend to pp_app;
