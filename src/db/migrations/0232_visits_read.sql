-- What a named monitor wrote is read before it shows, as residents’ reports are. What was shown before stays shown.
alter table monitor_visit
  add column reading text not null default 'shown'
    constraint monitor_visit_reading check (reading in ('waiting', 'shown', 'held', 'withheld'));
alter table monitor_visit alter column reading set default 'waiting';
create index monitor_visit_to_read on monitor_visit (body_id) where reading in ('waiting', 'held');

create table visit_reading (
  body_id uuid not null,
  procurement_id uuid not null,
  promise_id uuid not null,
  visit_id uuid not null,
  number smallint not null constraint visit_reading_number check (number > 0),
  read_by uuid not null references person,
  as_role text not null constraint visit_reading_role
    check (as_role in ('facilitator', 'commissioner', 'contract-manager')),
  shows boolean not null,
  ground text constraint visit_reading_ground
    check (ground in ('personal', 'abusive', 'another-promise', 'unclear', 'advert')),
  reason text,
  read_at timestamptz not null,
  primary key (body_id, procurement_id, promise_id, visit_id, number),
  foreign key (body_id, procurement_id, promise_id, visit_id) references monitor_visit,
  constraint visit_reading_refused_with_a_reason
    check (shows = (ground is null) and shows = (reason is null) and (shows or length(trim(reason)) > 0))
);
grant select, insert on visit_reading to pp_app;

create function monitor_visit_rules() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  -- Nobody alone keeps words from the public, and bad news never by the contract managers alone.
  if new.reading = 'withheld' and old.reading <> 'withheld' and not exists (
      select from visit_reading one join visit_reading other using (body_id, visit_id)
      where one.body_id = new.body_id and one.visit_id = new.id and not one.shows and not other.shows
        and one.read_by <> other.read_by and (new.found = 'seen' or one.as_role <> 'contract-manager')) then
    raise exception 'two people read before words are kept back'
      using errcode = 'check_violation', constraint = 'monitor_visit_read_by_two';
  end if;
  return new;
end $$;
create trigger monitor_visit_rules before update on monitor_visit
  for each row execute function monitor_visit_rules();
