-- The award is decided, the bidders get their assessment summaries, and then the award notice comes out (Procurement Act
-- 2023 s.50(1) and (3)): a time before either would let standstill be over before it began. The platform shows whole
-- minutes. Awards of before this rule stand as they are.
alter table award add constraint award_notice_after_decision
  check (notice_published_at is null or (notice_published_at >= date_trunc('minute', decided_at, 'UTC')
    and (summaries_sent_at is null
         or notice_published_at >= date_trunc('minute', summaries_sent_at, 'UTC')))) not valid;
-- 8 working days are 10 days at least, the first counted; the day is London's (s.51(2)). A time that was typed long after
-- it counts from the day it was recorded, which is the rules' to say: src/procurement/notices/notice.rules.ts.
alter table award add constraint award_standstill_runs
  check (standstill_kind is null
    or (standstill_kind = 'none' and standstill_ends_on is null)
    or (standstill_kind <> 'none' and standstill_ends_on is not null
        and (notice_published_at is null
             or standstill_ends_on >= (notice_published_at at time zone 'Europe/London')::date + 9))) not valid;

-- What was published of an award stands: when, by which notice, and how long the contract waits.
create function award_check() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if old.published_at is not null and
     row(new.bid_id, new.decided_at, new.summaries_sent_at, new.published_at, new.notice_identifier,
         new.notice_published_at, new.standstill_kind, new.standstill_ends_on, new.standstill_working_days)
       is distinct from
     row(old.bid_id, old.decided_at, old.summaries_sent_at, old.published_at, old.notice_identifier,
         old.notice_published_at, old.standstill_kind, old.standstill_ends_on, old.standstill_working_days) then
    raise exception 'the award is published' using errcode = 'check_violation', constraint = 'award_fixed';
  end if;
  return new;
end $$;
create trigger award_fixed before update on award for each row execute function award_check();

-- From the tender notice on a purchase is what was published: nothing of it moves but by an act of its own. What
-- standstill, time limits and the seals hang on (value, kind, category, procedure, dates, lots) is among what stands.
create function published_purchase_check() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  own_acts constant text[] := array['bids_due_at', 'questions_until', 'notice_identifier', 'bids_opened_at', 'abandoned_at'];
begin
  if old.notice_published_at is not null and to_jsonb(new) - own_acts <> to_jsonb(old) - own_acts then
    raise exception 'the tender notice is published' using errcode = 'check_violation', constraint = 'notice_fixed';
  end if;
  return new;
end $$;
create trigger notice_stands before update on procurement for each row execute function published_purchase_check();
