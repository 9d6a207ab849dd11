-- Once bids were opened none comes in, is replaced or taken back, whatever time it says it came: a bid’s time is when it
-- arrived, and the opening waits for what did (docs/decisions/0043).
create function bid_before_opening() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if (tg_op = 'INSERT' or new.superseded_at is distinct from old.superseded_at)
     and exists (select from procurement where body_id = new.body_id and id = new.procurement_id
                 and bids_opened_at is not null) then
    raise exception 'the bids were opened' using errcode = 'check_violation', constraint = 'bid_before_opening';
  end if;
  return new;
end $$;
create trigger bid_before_opening before insert or update on bid for each row execute function bid_before_opening();

-- What each supplier sent of its bids’ bytes on a day, whole or broken off: nobody fills the disk at a deadline.
create table bid_bytes_sent (
  supplier_id uuid not null references supplier,
  day date not null,
  bytes bigint not null constraint bid_bytes_sent_not_negative check (bytes >= 0),
  primary key (supplier_id, day)
);
grant select, insert, update, delete on bid_bytes_sent to pp_app;
