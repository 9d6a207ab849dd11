-- A contract may be judged more than once: at a break, when somebody of the authority asks, and at its end. Each verdict
-- stands for its own day, with the pack it was decided over as it was that day.
alter table verdict
  add column for_on date,
  -- What changes when it is varied.
  add column conditions text,
  add column pack jsonb;
update verdict v set for_on = c.ends_on from contract c
  where c.body_id = v.body_id and c.procurement_id = v.procurement_id;
alter table verdict
  alter column for_on set not null,
  drop constraint verdict_pkey,
  add primary key (body_id, procurement_id, for_on),
  add constraint verdict_conditions_when_varied
    check (conditions is null or (decision = 'vary' and length(trim(conditions)) > 0));

create table verdict_moment (
  body_id uuid not null,
  procurement_id uuid not null,
  on_day date not null,
  why text not null constraint verdict_moment_why check (why in ('break', 'asked')),
  reason text not null constraint verdict_moment_explained check (length(trim(reason)) > 0),
  named_by uuid not null references person,
  named_at timestamptz not null,
  primary key (body_id, procurement_id, on_day),
  foreign key (body_id, procurement_id) references contract
);

-- What the commissioner writes in a pack: words, or why there are none.
create table verdict_pack_part (
  body_id uuid not null,
  procurement_id uuid not null,
  for_on date not null,
  part text not null constraint verdict_pack_part_known
    check (part in ('dependency', 'prevention', 'equality', 'alternatives')),
  words text,
  sources text not null default '',
  left_out text,
  written_by uuid not null references person,
  written_at timestamptz not null,
  primary key (body_id, procurement_id, for_on, part),
  foreign key (body_id, procurement_id) references contract,
  constraint verdict_pack_part_said
    check ((length(trim(words)) > 0 and left_out is null) or (words is null and length(trim(left_out)) > 0))
);
create function verdict_pack_stands() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if exists (select from verdict v where v.body_id = new.body_id and v.procurement_id = new.procurement_id
      and v.for_on = new.for_on) then
    raise exception 'the verdict was given over this pack'
      using errcode = 'check_violation', constraint = 'verdict_pack_stands';
  end if;
  return new;
end $$;
create trigger verdict_pack_stands before insert or update on verdict_pack_part
  for each row execute function verdict_pack_stands();

-- What happens to the people a stopped contract served: dated steps, each ticked on the day it was done.
create table leaving_step (
  body_id uuid not null,
  procurement_id uuid not null,
  id uuid not null,
  people text not null constraint leaving_step_people check (length(trim(people)) > 0),
  what text not null constraint leaving_step_what check (length(trim(what)) > 0),
  due_on date not null,
  answers text not null constraint leaving_step_answers check (length(trim(answers)) > 0),
  help text not null constraint leaving_step_help check (length(trim(help)) > 0),
  added_by uuid not null references person,
  added_at timestamptz not null,
  done_on date,
  done_by uuid references person,
  done_at timestamptz,
  primary key (body_id, procurement_id, id),
  foreign key (body_id, procurement_id) references contract,
  constraint leaving_step_done_whole check (num_nonnulls(done_on, done_by, done_at) in (0, 3))
);
create function leaving_step_rules() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' and not exists (select from verdict v where v.body_id = new.body_id
      and v.procurement_id = new.procurement_id and v.decision = 'stop') then
    raise exception 'the contract is not stopped'
      using errcode = 'check_violation', constraint = 'leaving_step_of_stopped';
  end if;
  if tg_op = 'UPDATE' and (old.done_on is not null
      or (to_jsonb(new) - 'done_on' - 'done_by' - 'done_at') <> (to_jsonb(old) - 'done_on' - 'done_by' - 'done_at')) then
    raise exception 'a published step stands'
      using errcode = 'check_violation', constraint = 'leaving_step_stands';
  end if;
  return new;
end $$;
create trigger leaving_step_rules before insert or update on leaving_step
  for each row execute function leaving_step_rules();
grant select, insert on verdict_moment to pp_app;
grant select, insert, update on verdict_pack_part, leaving_step to pp_app;
