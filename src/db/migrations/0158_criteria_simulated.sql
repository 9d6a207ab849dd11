-- The last run of the simulator on a draft: of which criteria it was is held by their fingerprint.
create table criteria_simulation (
  body_id uuid not null,
  procurement_id uuid not null,
  criteria_sha256 text not null,
  seed text not null,
  tried smallint not null,
  reordered smallint not null,
  -- The codes of criteria where a promise far past any other one gains on the rest.
  inflatable jsonb not null,
  run_by uuid not null references person,
  run_at timestamptz not null,
  primary key (body_id, procurement_id),
  foreign key (body_id, procurement_id) references procurement
);
create trigger criteria_simulation_locked before insert or update or delete on criteria_simulation
  for each row execute function criterion_lock();
grant select, insert, update on criteria_simulation to pp_app;
