-- A body's social value policy, a version at a time. One is drafted, section by section; once an elected member adopts
-- it, with the day it takes effect, nothing of it changes.
create table policy (
  body_id uuid not null references body,
  version smallint not null constraint policy_version_counts_up check (version > 0),
  -- Counts what was saved, so that nobody adopts what they have not read.
  revision integer not null default 0,
  begun_at timestamptz not null,
  begun_by uuid references person,
  adopted_at timestamptz,
  adopted_by uuid references person,
  effective_from date,
  primary key (body_id, version),
  constraint policy_adopted_whole check (num_nonnulls(adopted_at, adopted_by, effective_from) in (0, 3))
);
create unique index policy_one_draft on policy (body_id) where adopted_at is null;
create table policy_section (
  body_id uuid not null,
  version smallint not null,
  section text not null constraint policy_section_known check (section in
    ('vision', 'own-duties', 'supplier-duties', 'prevention', 'stopping', 'social-value-act')),
  content text not null,
  primary key (body_id, version, section),
  foreign key (body_id, version) references policy
);
-- The plans that the policy serves, such as a police and crime plan or a corporate plan.
create table policy_plan (
  body_id uuid not null,
  version smallint not null,
  position smallint not null,
  title text not null,
  address text not null,
  first_year smallint not null,
  last_year smallint not null,
  primary key (body_id, version, position),
  foreign key (body_id, version) references policy,
  constraint policy_plan_years check (last_year >= first_year)
);
create table policy_priority (
  body_id uuid not null,
  version smallint not null,
  position smallint not null,
  title text not null,
  content text not null,
  primary key (body_id, version, position),
  foreign key (body_id, version) references policy
);
create table policy_priority_outcome (
  body_id uuid not null,
  version smallint not null,
  position smallint not null,
  outcome_id uuid not null references outcome,
  primary key (body_id, version, position, outcome_id),
  foreign key (body_id, version, position) references policy_priority on delete cascade
);
create table policy_priority_plan (
  body_id uuid not null,
  version smallint not null,
  position smallint not null,
  plan_position smallint not null,
  primary key (body_id, version, position, plan_position),
  foreign key (body_id, version, position) references policy_priority on delete cascade,
  foreign key (body_id, version, plan_position) references policy_plan (body_id, version, position) on delete cascade
);

create function policy_lock() returns trigger language plpgsql as $$
declare
  row_body uuid := coalesce(new.body_id, old.body_id);
  row_version smallint := coalesce(new.version, old.version);
begin
  if tg_table_name = 'policy' then
    if old.adopted_at is null then return coalesce(new, old); end if;
  elsif not exists (select from policy where body_id = row_body and version = row_version
                    and adopted_at is not null) then
    return coalesce(new, old);
  end if;
  raise exception 'the policy is adopted' using errcode = 'check_violation', constraint = 'policy_fixed';
end $$;
create trigger policy_fixed before update or delete on policy for each row execute function policy_lock();
create trigger policy_section_fixed before insert or update or delete on policy_section
  for each row execute function policy_lock();
create trigger policy_plan_fixed before insert or update or delete on policy_plan
  for each row execute function policy_lock();
create trigger policy_priority_fixed before insert or update or delete on policy_priority
  for each row execute function policy_lock();
create trigger policy_priority_outcome_fixed before insert or update or delete on policy_priority_outcome
  for each row execute function policy_lock();
create trigger policy_priority_plan_fixed before insert or update or delete on policy_priority_plan
  for each row execute function policy_lock();

grant select, insert on policy to pp_app;
grant update (revision, adopted_at, adopted_by, effective_from) on policy to pp_app;
grant select, insert, update, delete on policy_section, policy_plan, policy_priority, policy_priority_outcome,
  policy_priority_plan to pp_app;
