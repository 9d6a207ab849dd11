-- When the time for suppliers’ keys is over nothing is lost by itself (docs/decisions/0050). Opening the rest without the
-- bids whose key is missing is an act of its own, by another person than whoever asked the suppliers, with a reason.
alter table bid_box
  add column recovery_began_by uuid references person,
  add column rest_decided_at timestamptz,
  add column rest_decided_by uuid references person,
  add column rest_reason text,
  add constraint bid_box_recovery_because check (recovery_because in ('too-few-openers', 'shares-bad', 'fewer-remain')),
  add constraint bid_box_rest_is_whole check (num_nonnulls(rest_decided_at, rest_decided_by, rest_reason) in (0, 3)),
  add constraint bid_box_rest_after_recovery check
    (rest_decided_at is null or (recovery_ends_at is not null and rest_decided_at > recovery_ends_at)),
  add constraint bid_box_rest_by_another check (rest_decided_by <> recovery_began_by);

-- An opener says that their key is lost. It stands beside what they sent, if they find it again.
alter table bid_opener add column key_lost_at timestamptz;
create or replace function bid_opener_check() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  told constant text[] := array['shares_posted_at', 'last_reminder', 'key_lost_at'];
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

-- A bid whose key was missing when the others opened: still sealed, and opened once its key comes, until the award is
-- decided.
create table bid_left_sealed (
  body_id uuid not null,
  procurement_id uuid not null,
  bid_id uuid not null,
  left_at timestamptz not null,
  opened_at timestamptz constraint bid_left_sealed_opened_later check (opened_at >= left_at),
  primary key (body_id, procurement_id, bid_id),
  foreign key (body_id, procurement_id, bid_id) references bid
);
create index bid_left_sealed_waiting on bid_left_sealed (body_id, procurement_id) where opened_at is null;
create function late_bid_check() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if to_jsonb(new) - 'opened_at' <> to_jsonb(old) - 'opened_at' or old.opened_at is not null
     or exists (select from award where body_id = new.body_id and procurement_id = new.procurement_id) then
    raise exception 'a late bid joins once, and before the award' using errcode = 'check_violation',
      constraint = 'late_bid_before_award';
  end if;
  return new;
end $$;
create trigger late_bid_checked before update on bid_left_sealed for each row execute function late_bid_check();

-- With so many shares every set of them was tried for this bid, and none made its key: not again before another comes.
create table bid_keys_tried (
  body_id uuid not null,
  procurement_id uuid not null,
  bid_id uuid not null,
  shares smallint not null,
  tried_at timestamptz not null,
  primary key (body_id, procurement_id, bid_id),
  foreign key (body_id, procurement_id, bid_id) references bid
);
grant select, insert, update on bid_left_sealed, bid_keys_tried to pp_app;
