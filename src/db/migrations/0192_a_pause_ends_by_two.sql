-- How a court case ended is never one person's word alone: what the authority says waits for the bidder's yes, or, of a
-- court's order, for a second person of the authority (Procurement Act 2023 s.101).
alter table challenge add column said_ending text
  constraint challenge_said_ending check (said_ending in ('court-lifted', 'court-decided', 'withdrawn', 'settled'));
alter table challenge add column said_on date;
alter table challenge add column said_words text;
alter table challenge add column said_at timestamptz;
alter table challenge add column said_by uuid references person;
alter table challenge add constraint challenge_said_whole check (
  (said_ending is null and said_on is null and said_words is null and said_at is null and said_by is null)
  or (said_ending is not null and said_on >= begun_on and length(trim(said_words)) > 0
      and said_on <= (said_at at time zone 'Europe/London')::date and said_by is not null));

create function challenge_check() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  told constant text[] := array['supplier_id', 'claim_number', 'begun_on', 'told_as', 'told_at', 'told_by', 'pauses'];
  key text;
begin
  if tg_op = 'INSERT' then
    if new.ended_at is not null or new.said_at is not null then
      raise exception 'a case begins open' using errcode = 'check_violation', constraint = 'challenge_begins_open';
    end if;
    return new;
  end if;
  foreach key in array told loop
    if to_jsonb(new) -> key <> to_jsonb(old) -> key then
      raise exception 'what was told stands' using errcode = 'check_violation', constraint = 'challenge_told_stands';
    end if;
  end loop;
  if old.ended_at is not null then
    raise exception 'the case is over' using errcode = 'check_violation', constraint = 'challenge_ended_stands';
  end if;
  if new.ending in ('court-lifted', 'court-decided')
     and not (new.said_ending is not distinct from new.ending and new.said_by <> new.ended_by) then
    raise exception 'a second person confirms the order'
      using errcode = 'check_violation', constraint = 'challenge_order_confirmed';
  end if;
  if new.ending in ('withdrawn', 'settled') and not exists (select from supplier_role
      where supplier_id = new.supplier_id and person_id = new.ended_by and ended_at is null) then
    raise exception 'the bidder says so itself'
      using errcode = 'check_violation', constraint = 'challenge_ended_by_bidder';
  end if;
  return new;
end $$;
create trigger challenge_checked before insert or update on challenge
  for each row execute function challenge_check();

-- The signing waits until a working day after the one on which the case ended: whoever lost can go to court again.
create or replace function contract_check() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  signed_on constant date := (new.signed_at at time zone 'Europe/London')::date;
begin
  if not exists (select from award where body_id = new.body_id and procurement_id = new.procurement_id
      and published_at is not null and (standstill_ends_on is null or standstill_ends_on < signed_on)) then
    raise exception 'the contract may not be signed yet'
      using errcode = 'check_violation', constraint = 'contract_after_standstill';
  end if;
  if exists (select from challenge where body_id = new.body_id and procurement_id = new.procurement_id
      and pauses and (ended_at is null or not exists (
        select from generate_series((ended_at at time zone 'Europe/London')::date + 1, signed_on, interval '1 day') as day
        where extract(isodow from day) <= 5 and to_char(day, 'MM-DD') <> '12-25'
          and not exists (select from bank_holiday where falls_on = day::date)))) then
    raise exception 'the signing is suspended' using errcode = 'check_violation', constraint = 'contract_not_suspended';
  end if;
  return new;
end $$;

-- A bid is disregarded for its price only once the bidder explained, or had its time (s.19(4)). Three working days, the
-- least by the house's rule, are three days at least: src/procurement/awards/low-prices/low-price.rules.ts.
alter table low_price add constraint low_price_disregarded_once_heard check (
  decision is distinct from 'disregarded' or explained_at is not null
  or (decided_at at time zone 'Europe/London')::date > explain_by) not valid;
alter table low_price add constraint low_price_time_to_explain check (
  explain_by is null or explain_by >= (asked_at at time zone 'Europe/London')::date + 3) not valid;

-- What was asked, explained and decided stands.
create function low_price_check() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if old.decision is not null
     or row(new.question, new.asked_at, new.asked_by, new.explain_by, new.record_salt)
        is distinct from row(old.question, old.asked_at, old.asked_by, old.explain_by, old.record_salt)
     or (old.explained_at is not null and row(new.explanation, new.explained_at, new.explained_by)
         is distinct from row(old.explanation, old.explained_at, old.explained_by)) then
    raise exception 'what was asked, explained and decided stands'
      using errcode = 'check_violation', constraint = 'low_price_stands';
  end if;
  return new;
end $$;
create trigger low_price_stands before update on low_price for each row execute function low_price_check();
