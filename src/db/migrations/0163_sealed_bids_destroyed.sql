-- What was sealed for a purchase that was given up is destroyed unread, once its days are over; nothing else ever is. Run
-- as the owner of the tables: the application’s role deletes no sealed bid.
create policy sealed_bid_destroyed on sealed_bid for delete using (exists (
  select from abandonment a where a.body_id = sealed_bid.body_id and a.procurement_id = sealed_bid.procurement_id
    and a.destroys_from <= pp_now()));
create function destroy_sealed_bids(of_body uuid, of_procurement uuid) returns boolean
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select from abandonment where body_id = of_body and procurement_id = of_procurement
                 and destroyed_at is null and destroys_from <= pp_now()) then
    return false;
  end if;
  -- To find its rows a deletion must see them: in this function alone, which returns none of them.
  perform set_config('pp.opening_bids_of', of_procurement::text, true);
  delete from sealed_bid where body_id = of_body and procurement_id = of_procurement;
  perform set_config('pp.opening_bids_of', '', true);
  update abandonment set destroyed_at = pp_now() where body_id = of_body and procurement_id = of_procurement;
  return true;
end $$;
revoke execute on function destroy_sealed_bids(uuid, uuid) from public;
grant execute on function destroy_sealed_bids(uuid, uuid) to pp_app;
