-- What the acts around sealed bids decide, the database holds too.
create or replace function bid_check() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  once constant text[] := array['superseded_at', 'label', 'bytes_arrived_at', 'withdrawn_at', 'plaintext_sha256'];
  is_late boolean;
begin
  if tg_op = 'UPDATE' then
    if to_jsonb(new) - once <> to_jsonb(old) - once
       or exists (select from unnest(once) as field
                   where to_jsonb(old) ->> field is not null
                     and to_jsonb(new) ->> field is distinct from to_jsonb(old) ->> field) then
      raise exception 'a bid does not change' using errcode = 'check_violation', constraint = 'bid_fixed';
    end if;
  elsif exists (select from procurement where body_id = new.body_id and id = new.procurement_id
             and bids_due_at < new.committed_at) then
    raise exception 'the deadline has passed' using errcode = 'check_violation', constraint = 'bid_before_deadline';
  end if;
  select new.bytes_arrived_at > p.bids_due_at + make_interval(mins => coalesce(x.grace_minutes, 0))
      or new.withdrawn_at > p.bids_due_at
    into is_late from procurement p left join bid_box x on x.body_id = p.body_id and x.procurement_id = p.id
   where p.body_id = new.body_id and p.id = new.procurement_id;
  if is_late then
    raise exception 'the time for it has passed' using errcode = 'check_violation', constraint = 'bid_within_grace';
  end if;
  return new;
end $$;
-- The bytes of every bid so far came with it.
update bid set bytes_arrived_at = committed_at;

-- From the notice on the openers stand, and so does what they need: nothing changes but that one has posted.
create function bid_opener_check() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  told constant text[] := array['shares_posted_at', 'last_reminder'];
  row_body uuid := coalesce(new.body_id, old.body_id);
  row_procurement uuid := coalesce(new.procurement_id, old.procurement_id);
begin
  if (tg_op <> 'UPDATE' or to_jsonb(new) - told <> to_jsonb(old) - told)
     and exists (select from procurement where body_id = row_body and id = row_procurement
                 and notice_published_at is not null) then
    raise exception 'the openers are fixed' using errcode = 'check_violation', constraint = 'openers_fixed';
  end if;
  return coalesce(new, old);
end $$;
create trigger bid_opener_checked before insert or update or delete on bid_opener
  for each row execute function bid_opener_check();

create function bid_box_check() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if (new.threshold <> old.threshold or new.grace_minutes <> old.grace_minutes)
     and exists (select from procurement where body_id = new.body_id and id = new.procurement_id
                 and notice_published_at is not null) then
    raise exception 'the openers are fixed' using errcode = 'check_violation', constraint = 'openers_fixed';
  end if;
  return new;
end $$;
create trigger bid_box_checked before update on bid_box for each row execute function bid_box_check();

-- No notice of a purchase whose bids are sealed to openers, until they could open them: three or more with a key each,
-- two or more needed and never all of them, and of the buying department fewer than are needed, and two at most.
create function openers_check() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  named record;
  needed smallint;
begin
  if new.notice_published_at is null or old.notice_published_at is not null
     or to_jsonb(new) ->> 'sealing' is distinct from 'openers' then
    return new;
  end if;
  select threshold into needed from bid_box where body_id = new.body_id and procurement_id = new.id;
  select count(*) as all_of_them, count(recipient) as with_key, count(*) filter (where from_buying_department) as own
    into named from bid_opener where body_id = new.body_id and procurement_id = new.id;
  if needed is null or named.all_of_them < 3 or named.with_key < named.all_of_them
     or needed >= named.all_of_them or named.own >= needed or named.own > 2 then
    raise exception 'the openers could not open' using errcode = 'check_violation', constraint = 'openers_can_open';
  end if;
  return new;
end $$;
create trigger openers_can_open before update on procurement for each row execute function openers_check();

-- Nothing that opens a bid comes in while a bid can still be in time.
create function opening_check() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if exists (select from procurement where body_id = new.body_id and id = new.procurement_id
             and bids_due_at >= case tg_table_name when 'bid_share' then (to_jsonb(new) ->> 'posted_at')::timestamptz
                                else (to_jsonb(new) ->> 'released_at')::timestamptz end) then
    raise exception 'the deadline has not passed' using errcode = 'check_violation', constraint = 'opened_after_deadline';
  end if;
  return new;
end $$;
create trigger bid_share_checked before insert on bid_share for each row execute function opening_check();
create trigger bid_released_key_checked before insert on bid_released_key for each row execute function opening_check();
