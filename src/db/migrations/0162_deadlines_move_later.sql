-- The published deadline may move: later only, before any bid is opened, and in the transaction that says why. The
-- criteria stay locked (criterion_locked), and so do the value and the day of the notice.
create or replace function notice_check() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  is_out boolean := old.notice_published_at is not null;
begin
  if is_out and (new.notice_published_at is distinct from old.notice_published_at
      or new.value_pence <> old.value_pence) then
    raise exception 'the tender notice is published' using errcode = 'check_violation', constraint = 'notice_fixed';
  end if;
  if is_out and new.bids_due_at is distinct from old.bids_due_at and not (
      coalesce(new.bids_due_at > old.bids_due_at, false)
      and old.bids_opened_at is null and new.bids_opened_at is null and old.abandoned_at is null
      and not exists (select from bid_opener where body_id = old.body_id and procurement_id = old.id
                      and shares_posted_at is not null)
      and exists (select from deadline_change where body_id = old.body_id and procurement_id = old.id
                  and from_due_at = old.bids_due_at and to_due_at = new.bids_due_at
                  and in_transaction = pg_current_xact_id()::text::bigint)) then
    raise exception 'the deadline is published' using errcode = 'check_violation', constraint = 'notice_fixed';
  end if;
  if is_out and new.questions_until is distinct from old.questions_until
     and not coalesce(new.questions_until > old.questions_until and new.bids_due_at > old.bids_due_at, false) then
    raise exception 'the end of questions is published'
      using errcode = 'check_violation', constraint = 'questions_until_fixed';
  end if;
  if new.abandoned_at is distinct from old.abandoned_at and (old.abandoned_at is not null or not exists (
      select from abandonment where body_id = new.body_id and procurement_id = new.id
        and abandoned_at = new.abandoned_at)) then
    raise exception 'giving up is an act of its own' using errcode = 'check_violation', constraint = 'abandoned_by_act';
  end if;
  if old.abandoned_at is not null and (new.bids_opened_at is distinct from old.bids_opened_at
      or new.notice_published_at is distinct from old.notice_published_at) then
    raise exception 'the purchase is given up' using errcode = 'check_violation', constraint = 'purchase_not_abandoned';
  end if;
  if new.notice_published_at is not null and not is_out
     and 100 <> coalesce((select sum(weight) from criterion
                           where body_id = new.body_id and procurement_id = new.id), 0) then
    raise exception 'the weights do not total 100'
      using errcode = 'check_violation', constraint = 'criteria_total_100';
  end if;
  return new;
end $$;
