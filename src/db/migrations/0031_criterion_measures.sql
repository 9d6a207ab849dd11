-- The measures a criterion asks bidders to commit to; one that is counted against a target asks for exactly one.
create table criterion_measure (
  body_id uuid not null,
  procurement_id uuid not null,
  criterion_id uuid not null,
  measure_id uuid not null references measure,
  position smallint not null,
  primary key (body_id, procurement_id, criterion_id, measure_id),
  foreign key (body_id, procurement_id, criterion_id) references criterion on delete cascade
);
create trigger criterion_measure_locked before insert or update or delete on criterion_measure
  for each row execute function criterion_lock();
grant select, insert, update, delete on criterion_measure to pp_app;
