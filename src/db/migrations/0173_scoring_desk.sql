-- What an answer does well, beside what it lacks.
alter table score add column strengths text not null default '';

-- What somebody has typed and not given yet. It is no score, and nobody but its writer reads it.
create table score_draft (
  body_id uuid not null,
  procurement_id uuid not null,
  criterion_id uuid not null,
  bid_id uuid not null,
  person_id uuid not null,
  score smallint,
  reason text not null,
  strengths text not null,
  gaps text not null,
  saved_at timestamptz not null,
  primary key (body_id, procurement_id, criterion_id, bid_id, person_id),
  foreign key (body_id, procurement_id, person_id, criterion_id) references evaluator_criterion
    (body_id, procurement_id, person_id, criterion_id),
  foreign key (body_id, procurement_id, person_id, bid_id) references conflict_declaration
    (body_id, procurement_id, person_id, bid_id)
);
alter table score_draft enable row level security;
alter table score_draft force row level security;
create policy score_draft_own on score_draft
  using (person_id::text = current_setting('pp.person_id', true))
  with check (person_id::text = current_setting('pp.person_id', true));
grant select, insert, update, delete on score_draft to pp_app;

-- The exercise on a sample answer that everyone does before they score a real one.
create table calibration (
  body_id uuid not null,
  procurement_id uuid not null,
  person_id uuid not null,
  sample text not null,
  version smallint not null,
  scale smallint not null constraint calibration_scale check (scale between 1 and 10),
  score smallint not null constraint calibration_on_scale check (score between 0 and scale),
  agreed smallint not null constraint calibration_agreed_on_scale check (agreed between 0 and scale),
  reason text not null,
  done_at timestamptz not null,
  primary key (body_id, procurement_id, person_id),
  foreign key (body_id, procurement_id, person_id) references evaluator
);
grant select, insert on calibration to pp_app;
create function score_calibration_check() returns trigger language plpgsql as $$
begin
  if not exists (select from calibration where body_id = new.body_id and procurement_id = new.procurement_id
                 and person_id = new.person_id) then
    raise exception 'the exercise comes first'
      using errcode = 'check_violation', constraint = 'score_only_when_calibrated';
  end if;
  return new;
end $$;
create trigger score_when_calibrated before insert on score
  for each row execute function score_calibration_check();

-- Somebody who scored does not agree with the panel’s number. Private until the award, like the score itself.
create table dissent (
  body_id uuid not null,
  procurement_id uuid not null,
  criterion_id uuid not null,
  bid_id uuid not null,
  person_id uuid not null,
  words text not null constraint dissent_told check (length(trim(words)) > 0),
  recorded_at timestamptz not null,
  recorded_by uuid not null references person,
  record_salt bytea not null,
  primary key (body_id, procurement_id, criterion_id, bid_id, person_id),
  foreign key (body_id, procurement_id, criterion_id, bid_id) references consensus,
  -- Only of somebody who scored it.
  foreign key (body_id, procurement_id, criterion_id, bid_id, person_id) references score
);
grant select, insert on dissent to pp_app;
