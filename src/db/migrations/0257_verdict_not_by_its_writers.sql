-- Whoever wrote part of a review pack does not decide over it: somebody else of the authority gives that verdict.
create function verdict_not_by_its_writers() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if exists (select from verdict_pack_part p where p.body_id = new.body_id
      and p.procurement_id = new.procurement_id and p.for_on = new.for_on and p.written_by = new.decided_by) then
    raise exception 'whoever wrote part of the pack does not give the verdict over it'
      using errcode = 'check_violation', constraint = 'verdict_not_by_its_writers';
  end if;
  return new;
end $$;
create trigger verdict_not_by_its_writers before insert on verdict
  for each row execute function verdict_not_by_its_writers();
