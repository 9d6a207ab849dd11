-- When those who may decide to open the bids whose keys are here were written to: once a time for suppliers’ keys.
alter table bid_box add column rest_told_at timestamptz;

-- The sealed bytes of a small bid lie beside its row. They go when it is replaced or taken back: nobody may ever open
-- them. Run as the owner of the tables: the application’s role deletes no sealed bid.
create policy sealed_bid_replaced on sealed_bid for delete using (exists (
  select from bid b where b.body_id = sealed_bid.body_id and b.procurement_id = sealed_bid.procurement_id
    and b.id = sealed_bid.bid_id and b.superseded_at is not null));
create function forget_replaced_bid(of_body uuid, of_procurement uuid, of_bid uuid) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  before text := coalesce(current_setting('pp.opening_bids_of', true), '');
begin
  if not exists (select from bid where body_id = of_body and procurement_id = of_procurement and id = of_bid
                 and superseded_at is not null) then
    return;
  end if;
  -- To find its row a deletion must see it: in this function alone, which returns nothing.
  perform set_config('pp.opening_bids_of', of_procurement::text, true);
  delete from sealed_bid where body_id = of_body and procurement_id = of_procurement and bid_id = of_bid;
  perform set_config('pp.opening_bids_of', before, true);
end $$;
revoke execute on function forget_replaced_bid(uuid, uuid, uuid) from public;
grant execute on function forget_replaced_bid(uuid, uuid, uuid) to pp_app;
create function forget_replaced_check() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  perform forget_replaced_bid(new.body_id, new.procurement_id, new.id);
  return null;
end $$;
create trigger bid_replaced_forgotten after update on bid for each row
  when (old.superseded_at is null and new.superseded_at is not null and new.sealing = 'server')
  execute function forget_replaced_check();
select forget_replaced_bid(body_id, procurement_id, id) from bid where superseded_at is not null and sealing = 'server';
