-- What a criterion asks for besides its marks, and how far residents are in it. Scoring stays `residents_score`.
alter table criterion
  add column asks text not null default 'plain' constraint criterion_asks check
    (asks in ('plain', 'delivery', 'innovation')),
  add column residents_part text not null default 'none' constraint criterion_residents_part check
    (residents_part in ('none', 'question', 'observe', 'monitor')),
  add constraint criterion_scored_by_residents_or_less check (not residents_score or residents_part = 'none');

-- The duty to set indicators, beside the thresholds: an amount that a dated row holds.
alter table threshold drop constraint threshold_kind;
alter table threshold add constraint threshold_kind check (kind in
  ('sub-central-goods-and-services', 'central-goods-and-services', 'works', 'light-touch',
   'below-threshold-notice', 'performance-indicators'));

-- Short texts that stand in public beside the criteria, and lock with them.
create table criteria_note (
  body_id uuid not null,
  procurement_id uuid not null,
  kind text not null constraint criteria_note_kind check (kind in ('equality', 'accessibility')),
  note text not null constraint criteria_note_says_something check (length(trim(note)) > 0),
  written_by uuid not null references person,
  written_at timestamptz not null,
  primary key (body_id, procurement_id, kind),
  foreign key (body_id, procurement_id) references procurement
);
create trigger criteria_note_locked before insert or update or delete on criteria_note
  for each row execute function criterion_lock();

-- Key performance indicators (Procurement Act 2023 s.52). Those in the notice stay as bidders read them.
create table performance_indicator (
  body_id uuid not null,
  procurement_id uuid not null,
  position smallint not null constraint performance_indicator_position check (position between 1 and 12),
  name text not null constraint performance_indicator_named check (length(trim(name)) > 0),
  measured text not null constraint performance_indicator_measured check (length(trim(measured)) > 0),
  target text not null constraint performance_indicator_has_target check (length(trim(target)) > 0),
  set_by uuid not null references person,
  set_at timestamptz not null,
  primary key (body_id, procurement_id, position),
  foreign key (body_id, procurement_id) references procurement
);
create function performance_indicator_lock() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' and exists (select from procurement where body_id = old.body_id
      and id = old.procurement_id and notice_published_at is not null) then
    raise exception 'the indicators are in the notice'
      using errcode = 'check_violation', constraint = 'performance_indicator_locked';
  end if;
  if tg_op = 'INSERT' and exists (select from contract where body_id = new.body_id
      and procurement_id = new.procurement_id) then
    raise exception 'the contract is signed'
      using errcode = 'check_violation', constraint = 'performance_indicator_before_contract';
  end if;
  return coalesce(new, old);
end $$;
create trigger performance_indicator_locked before insert or update or delete on performance_indicator
  for each row execute function performance_indicator_lock();

-- s.83: made before the tender notice and kept under review; every version stays.
create table conflicts_assessment (
  body_id uuid not null,
  procurement_id uuid not null,
  version smallint not null constraint conflicts_assessment_version check (version >= 1),
  found text not null constraint conflicts_assessment_found check (length(trim(found)) > 0),
  steps text not null constraint conflicts_assessment_steps check (length(trim(steps)) > 0),
  appearances text not null default '',
  recorded_by uuid not null references person,
  recorded_at timestamptz not null,
  primary key (body_id, procurement_id, version),
  foreign key (body_id, procurement_id) references procurement
);

-- Why an officer goes on past what a check warns of; it answers that very sentence and no later one.
create table check_reason (
  body_id uuid not null,
  procurement_id uuid not null,
  check_name text not null,
  about text not null,
  sentence text not null,
  reason text not null constraint check_reason_says_something check (length(trim(reason)) > 0),
  given_by uuid not null references person,
  given_at timestamptz not null,
  primary key (body_id, procurement_id, check_name, about),
  foreign key (body_id, procurement_id) references procurement
);
create trigger check_reason_locked before insert or update or delete on check_reason
  for each row execute function criterion_lock();

grant select, insert, update, delete on criteria_note, performance_indicator, check_reason to pp_app;
grant select, insert on conflicts_assessment to pp_app;
