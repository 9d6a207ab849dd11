-- What the act of bidding decides, the database holds too: no bid after its deadline, and none that changes later.
create function bid_check() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if to_jsonb(new) - 'superseded_at' - 'label' <> to_jsonb(old) - 'superseded_at' - 'label'
       or (old.superseded_at is not null and new.superseded_at is distinct from old.superseded_at)
       or (old.label is not null and new.label is distinct from old.label) then
      raise exception 'a bid does not change' using errcode = 'check_violation', constraint = 'bid_fixed';
    end if;
    return new;
  end if;
  if exists (select from procurement where body_id = new.body_id and id = new.procurement_id
             and bids_due_at < new.committed_at) then
    raise exception 'the deadline has passed' using errcode = 'check_violation', constraint = 'bid_before_deadline';
  end if;
  return new;
end $$;
create trigger bid_checked before insert or update on bid for each row execute function bid_check();
