create table evaluator (
  body_id uuid not null,
  procurement_id uuid not null,
  person_id uuid not null references person,
  kind text not null constraint evaluator_kind check (kind in ('officer', 'resident')),
  appointed_at timestamptz not null,
  -- A real conflict takes the evaluator out of the whole competition, not just the one bid.
  recused_at timestamptz,
  primary key (body_id, procurement_id, person_id),
  foreign key (body_id, procurement_id) references procurement
);
create table evaluator_criterion (
  body_id uuid not null,
  procurement_id uuid not null,
  person_id uuid not null,
  criterion_id uuid not null,
  primary key (body_id, procurement_id, person_id, criterion_id),
  foreign key (body_id, procurement_id, person_id) references evaluator,
  foreign key (body_id, procurement_id, criterion_id) references criterion
);
-- Procurement Act 2023 ss.81-83: whoever influences the decision declares, bidder by bidder.
create table conflict_declaration (
  body_id uuid not null,
  procurement_id uuid not null,
  person_id uuid not null,
  bid_id uuid not null,
  finding text not null constraint conflict_declaration_finding check (finding in ('none', 'perceived', 'real')),
  detail text not null default '',
  declared_at timestamptz not null,
  decision text constraint conflict_declaration_decision check (decision in ('may-score', 'stands-aside')),
  decision_reason text,
  decided_by uuid references person,
  decided_at timestamptz,
  primary key (body_id, procurement_id, person_id, bid_id),
  foreign key (body_id, procurement_id, person_id) references evaluator,
  foreign key (body_id, procurement_id, bid_id) references bid,
  constraint conflict_declaration_explained check (finding = 'none' or length(trim(detail)) > 0),
  constraint conflict_declaration_decided_whole check (
    (decision is null) = (decided_at is null) and (decision is null) = (decided_by is null))
);
create table score (
  body_id uuid not null,
  procurement_id uuid not null,
  criterion_id uuid not null,
  bid_id uuid not null,
  person_id uuid not null,
  score smallint not null constraint score_not_negative check (score >= 0),
  reason text not null constraint score_explained check (length(trim(reason)) > 0),
  gaps text not null default '',
  scored_at timestamptz not null,
  primary key (body_id, procurement_id, criterion_id, bid_id, person_id),
  foreign key (body_id, procurement_id, criterion_id) references criterion,
  -- No declaration, no score.
  constraint score_needs_declaration foreign key (body_id, procurement_id, person_id, bid_id)
    references conflict_declaration,
  constraint score_by_appointed_evaluator foreign key (body_id, procurement_id, person_id, criterion_id)
    references evaluator_criterion
);
create function score_check() returns trigger language plpgsql as $$
begin
  if exists (select from evaluator where body_id = new.body_id and procurement_id = new.procurement_id
             and person_id = new.person_id and recused_at is not null) then
    raise exception 'this evaluator stood aside'
      using errcode = 'check_violation', constraint = 'score_not_by_recused';
  end if;
  if exists (select from consensus where body_id = new.body_id and procurement_id = new.procurement_id
             and criterion_id = new.criterion_id and bid_id = new.bid_id) then
    raise exception 'the score is agreed' using errcode = 'check_violation', constraint = 'score_fixed_once_agreed';
  end if;
  return new;
end $$;
create trigger score_not_by_recused before insert or update on score for each row execute function score_check();
-- Blind: an evaluator reads only their own, until the act of moderation names the procurement it reads.
alter table score enable row level security;
alter table score force row level security;
create policy score_own on score
  using (person_id::text = current_setting('pp.person_id', true))
  with check (person_id::text = current_setting('pp.person_id', true));
create policy score_read_once_all_are_in on score for select
  using (procurement_id::text = current_setting('pp.moderating_scores_of', true));

create table consensus (
  body_id uuid not null,
  procurement_id uuid not null,
  criterion_id uuid not null,
  bid_id uuid not null,
  score smallint not null constraint consensus_not_negative check (score >= 0),
  reason text not null constraint consensus_explained check (length(trim(reason)) > 0),
  -- The recorded movement: where the individual scores stood.
  lowest smallint not null,
  highest smallint not null,
  median numeric(4, 1) not null,
  scorers smallint not null constraint consensus_of_three check (scorers >= 3),
  agreed_by uuid not null references person,
  agreed_at timestamptz not null,
  primary key (body_id, procurement_id, criterion_id, bid_id),
  foreign key (body_id, procurement_id, criterion_id) references criterion,
  foreign key (body_id, procurement_id, bid_id) references bid
);

create table award (
  body_id uuid not null,
  procurement_id uuid not null,
  bid_id uuid not null,
  reason text not null constraint award_explained check (length(trim(reason)) > 0),
  decided_by uuid not null references person,
  decided_at timestamptz not null,
  published_at timestamptz,
  notice_identifier text,
  standstill_ends_on date,
  -- What anyone can give to `pp score`, and what it answers.
  evaluation jsonb not null,
  result jsonb not null,
  primary key (body_id, procurement_id),
  foreign key (body_id, procurement_id, bid_id) references bid
);
create table assessment_summary (
  body_id uuid not null,
  procurement_id uuid not null,
  bid_id uuid not null,
  summary jsonb not null,
  sent_at timestamptz not null,
  primary key (body_id, procurement_id, bid_id),
  foreign key (body_id, procurement_id, bid_id) references bid
);
create table contract (
  body_id uuid not null,
  procurement_id uuid not null,
  supplier_id uuid not null references supplier,
  value_pence bigint not null,
  signed_at timestamptz not null,
  signed_by uuid not null references person,
  starts_on date not null,
  ends_on date not null,
  verdict_due_on date not null,
  primary key (body_id, procurement_id),
  foreign key (body_id, procurement_id) references award
);
grant select, insert, update on evaluator, conflict_declaration, score, award to pp_app;
grant select, insert on evaluator_criterion, consensus, assessment_summary, contract to pp_app;
