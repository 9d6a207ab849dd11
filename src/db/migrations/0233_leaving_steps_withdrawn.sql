-- A step for people of a stopped contract may be withdrawn, with the reason: it stays where it was, and says so.
alter table leaving_step
  add column withdrawn_at timestamptz,
  add column withdrawn_by uuid references person,
  add column withdrawn_reason text,
  add constraint leaving_step_withdrawn_whole
    check (num_nonnulls(withdrawn_at, withdrawn_by, withdrawn_reason) in (0, 3)
      and (withdrawn_reason is null or length(trim(withdrawn_reason)) > 0)),
  add constraint leaving_step_done_or_withdrawn check (num_nonnulls(done_at, withdrawn_at) <= 1);

create or replace function leaving_step_rules() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' and not exists (select from verdict v where v.body_id = new.body_id
      and v.procurement_id = new.procurement_id and v.decision = 'stop') then
    raise exception 'the contract is not stopped'
      using errcode = 'check_violation', constraint = 'leaving_step_of_stopped';
  end if;
  if tg_op = 'UPDATE' and (old.done_on is not null or old.withdrawn_at is not null
      or (to_jsonb(new) - 'done_on' - 'done_by' - 'done_at' - 'withdrawn_at' - 'withdrawn_by' - 'withdrawn_reason')
        <> (to_jsonb(old) - 'done_on' - 'done_by' - 'done_at' - 'withdrawn_at' - 'withdrawn_by' - 'withdrawn_reason'))
  then
    raise exception 'a published step stands'
      using errcode = 'check_violation', constraint = 'leaving_step_stands';
  end if;
  return new;
end $$;
