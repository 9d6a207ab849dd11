-- A smaller contract of an NHS body or of central government is announced from another amount (Procurement Act 2023 s.84).
alter table threshold drop constraint threshold_kind;
alter table threshold add constraint threshold_kind check (kind in
  ('sub-central-goods-and-services', 'central-goods-and-services', 'works', 'light-touch',
   'below-threshold-notice', 'below-threshold-notice-central', 'performance-indicators'));

-- A change of a published tender is written after the time that it gives, in the same transaction.
create function amendment_check() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if not exists (select from deadline_change where body_id = new.body_id and procurement_id = new.procurement_id
                 and because = 'amendment' and in_transaction = new.in_transaction) then
    raise exception 'an amendment gives more time'
      using errcode = 'check_violation', constraint = 'amendment_gives_more_time';
  end if;
  return null;
end $$;
create trigger amendment_gives_more_time after insert on amendment
  for each row execute function amendment_check();

-- The lots of one notice have one deadline, so one statement moves it for all. A lot that was given up keeps its own.
create function deadline_shared_check() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if exists (select from procurement lot join moved m on lot.body_id = m.body_id
               and (lot.id = coalesce(m.lots_of, m.id) or lot.lots_of = coalesce(m.lots_of, m.id))
             where m.lot_number is not null and m.notice_published_at is not null and m.abandoned_at is null
               and lot.notice_published_at is not null and lot.abandoned_at is null
               and lot.bids_due_at <> m.bids_due_at) then
    raise exception 'the lots of one notice have one deadline'
      using errcode = 'check_violation', constraint = 'deadline_for_all_lots';
  end if;
  return null;
end $$;
create trigger deadline_for_all_lots after update on procurement
  referencing new table as moved for each statement execute function deadline_shared_check();
