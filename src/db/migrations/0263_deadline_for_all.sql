-- A smaller contract of an NHS body or of central government is announced from another amount (Procurement Act 2023 s.84).
alter table threshold drop constraint threshold_kind;
alter table threshold add constraint threshold_kind check (kind in
  ('sub-central-goods-and-services', 'central-goods-and-services', 'works', 'light-touch',
   'below-threshold-notice', 'below-threshold-notice-central', 'performance-indicators'));

-- A change of a published tender gives more time in the same transaction.
create function amendment_check() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if not exists (select from deadline_change where body_id = new.body_id and procurement_id = new.procurement_id
                 and because = 'amendment' and in_transaction = new.in_transaction) then
    raise exception 'an amendment gives more time'
      using errcode = 'check_violation', constraint = 'amendment_gives_more_time';
  end if;
  return null;
end $$;
create constraint trigger amendment_gives_more_time after insert on amendment
  deferrable initially deferred for each row execute function amendment_check();

-- The lots of one notice have one deadline, whichever act set or moved it. A lot that was given up keeps its own.
create function deadline_shared_check() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if (select count(distinct bids_due_at) > 1 from procurement where body_id = new.body_id
        and (id = coalesce(new.lots_of, new.id) or lots_of = coalesce(new.lots_of, new.id))
        and notice_published_at is not null and abandoned_at is null) then
    raise exception 'the lots of one notice have one deadline'
      using errcode = 'check_violation', constraint = 'deadline_for_all_lots';
  end if;
  return null;
end $$;
create constraint trigger deadline_for_all_lots after update of bids_due_at on procurement
  deferrable initially deferred for each row when (new.lot_number is not null)
  execute function deadline_shared_check();
