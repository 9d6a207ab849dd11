-- What opens a bid is kept no longer than it is needed (docs/decisions/0050): gone with the opening, the award, or when
-- the purchase is given up; kept meanwhile for bids that were left sealed. Run as the owner of the tables: the
-- application’s role deletes none of it.
create function bid_key_is_done(of_body uuid, of_procurement uuid, of_bid uuid) returns boolean
  language sql stable set search_path = public, pg_temp as $$
  select exists (select from abandonment where body_id = of_body and procurement_id = of_procurement)
      or exists (select from award where body_id = of_body and procurement_id = of_procurement)
      or (exists (select from procurement where body_id = of_body and id = of_procurement
                  and bids_opened_at is not null)
          and not exists (select from bid_left_sealed where body_id = of_body and procurement_id = of_procurement
                          and bid_id = of_bid and opened_at is null));
$$;
create policy bid_share_forgotten on bid_share for delete
  using (bid_key_is_done(body_id, procurement_id, bid_id));
create policy bid_released_key_forgotten on bid_released_key for delete
  using (bid_key_is_done(body_id, procurement_id, bid_id));
create function forget_bid_keys(of_body uuid, of_procurement uuid) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  -- To find its rows a deletion must see them: in this function alone, which returns none of them.
  perform set_config('pp.opening_bids_of', of_procurement::text, true);
  delete from bid_share where body_id = of_body and procurement_id = of_procurement
    and bid_key_is_done(body_id, procurement_id, bid_id);
  delete from bid_released_key where body_id = of_body and procurement_id = of_procurement
    and bid_key_is_done(body_id, procurement_id, bid_id);
  perform set_config('pp.opening_bids_of', '', true);
end $$;
revoke execute on function forget_bid_keys(uuid, uuid) from public;
grant execute on function forget_bid_keys(uuid, uuid) to pp_app;
create function forget_after_the_end() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  perform forget_bid_keys(new.body_id, new.procurement_id);
  return null;
end $$;
create trigger bid_keys_forgotten after insert on abandonment for each row execute function forget_after_the_end();
create trigger bid_keys_forgotten after insert on award for each row execute function forget_after_the_end();

-- Nothing that opens a bid comes in while a bid can still be in time, nor for a bid that is not to be opened: replaced or
-- taken back, not confirmed after a change that asked for it, or open already.
create or replace function opening_check() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  bought record;
  came record;
begin
  select * into bought from procurement where body_id = new.body_id and id = new.procurement_id;
  select * into came from bid where body_id = new.body_id and procurement_id = new.procurement_id and id = new.bid_id;
  if bought.bids_due_at >= coalesce(to_jsonb(new) ->> 'posted_at', to_jsonb(new) ->> 'released_at')::timestamptz then
    raise exception 'the deadline has not passed' using errcode = 'check_violation', constraint = 'opened_after_deadline';
  end if;
  if came.superseded_at is not null
     or (bought.bids_opened_at is not null and bid_key_is_done(new.body_id, new.procurement_id, new.bid_id))
     or exists (select from amendment a where a.body_id = new.body_id
                  and a.procurement_id = coalesce(bought.lots_of, bought.id) and a.needs_confirming
                  and a.published_at > came.committed_at
                  and not exists (select from bid_confirmation c where c.body_id = a.body_id
                    and c.procurement_id = a.procurement_id and c.amendment_id = a.id
                    and c.supplier_id = came.supplier_id)) then
    raise exception 'this bid is not to be opened' using errcode = 'check_violation', constraint = 'key_of_bid_to_open';
  end if;
  return new;
end $$;
-- What is there already of purchases that are over.
do $$ declare one record; begin
  for one in select distinct p.body_id, p.id from procurement p
              where p.bids_opened_at is not null or p.abandoned_at is not null loop
    perform forget_bid_keys(one.body_id, one.id);
  end loop;
end $$;
