-- A bidder has begun proceedings and has told the authority. In standstill that suspends the signing by law
-- (Procurement Act 2023 s.101), until the court or the bidder ends it and somebody writes down how.
create table challenge (
  body_id uuid not null,
  procurement_id uuid not null,
  id uuid not null,
  supplier_id uuid not null references supplier,
  claim_number text not null constraint challenge_has_number check (length(trim(claim_number)) > 0),
  begun_on date not null,
  told_as text not null constraint challenge_told_as check (told_as in ('supplier', 'authority')),
  told_at timestamptz not null,
  told_by uuid not null references person,
  -- Whether it came within standstill: later ones suspend nothing by themselves.
  pauses boolean not null,
  ending text constraint challenge_ending check (ending in ('court-lifted', 'court-decided', 'withdrawn', 'settled')),
  ending_words text,
  ended_at timestamptz,
  ended_by uuid references person,
  primary key (body_id, procurement_id, id),
  foreign key (body_id, procurement_id) references award,
  constraint challenge_ended_whole check (
    (ending is null and ending_words is null and ended_at is null and ended_by is null)
    or (ending is not null and length(trim(ending_words)) > 0 and ended_at is not null and ended_by is not null))
);
create unique index challenge_one_open_each on challenge (body_id, procurement_id, supplier_id) where ended_at is null;
grant select, insert, update on challenge to pp_app;

-- The last line behind the act of signing: no contract before its award is out, in standstill, or while suspended.
create function contract_check() returns trigger language plpgsql as $$
begin
  if not exists (select from award where body_id = new.body_id and procurement_id = new.procurement_id
      and published_at is not null
      and (standstill_ends_on is null or standstill_ends_on < (new.signed_at at time zone 'Europe/London')::date)) then
    raise exception 'the contract may not be signed yet'
      using errcode = 'check_violation', constraint = 'contract_after_standstill';
  end if;
  if exists (select from challenge where body_id = new.body_id and procurement_id = new.procurement_id
      and pauses and ended_at is null) then
    raise exception 'the signing is suspended' using errcode = 'check_violation', constraint = 'contract_not_suspended';
  end if;
  return new;
end $$;
create trigger contract_checked before insert on contract for each row execute function contract_check();
