-- Procurement Act 2023 ss.81-83: everyone who influences a purchase says what links them to it, and says it again.
create table purchase_person (
  body_id uuid not null,
  procurement_id uuid not null,
  person_id uuid not null references person,
  part text not null constraint purchase_person_part check (part in ('shapes', 'advises', 'moderates', 'decides')),
  added_at timestamptz not null,
  added_by uuid not null references person,
  -- Somebody with a real conflict takes no further part in the whole purchase.
  stood_aside_at timestamptz,
  primary key (body_id, procurement_id, person_id),
  foreign key (body_id, procurement_id) references procurement
);
create table interest_declaration (
  body_id uuid not null,
  procurement_id uuid not null,
  person_id uuid not null references person,
  stage text not null constraint interest_declaration_stage
    check (stage in ('before-notice', 'after-opening', 'before-moderation', 'before-award')),
  part text not null constraint interest_declaration_part
    check (part in ('shapes', 'advises', 'moderates', 'decides', 'scores')),
  finding text not null constraint interest_declaration_finding check (finding in ('none', 'perceived', 'real')),
  -- What was ticked of the guided list.
  links text[] not null default '{}',
  detail text not null default '',
  suggestion text not null default '',
  declared_at timestamptz not null,
  decision text constraint interest_declaration_decision check (decision in ('goes-on', 'stands-aside')),
  -- The steps taken so that the link gives nobody an advantage (s.82).
  steps text not null default '',
  decision_reason text,
  decided_by uuid references person,
  decided_at timestamptz,
  primary key (body_id, procurement_id, person_id, stage),
  foreign key (body_id, procurement_id) references procurement,
  constraint interest_declaration_explained check (finding = 'none' or length(trim(detail)) > 0),
  constraint interest_declaration_decided_whole check (
    (decision is null) = (decided_at is null) and (decision is null) = (decided_by is null)),
  constraint interest_declaration_not_ones_own check (decided_by is null or decided_by <> person_id)
);
-- Which bidders a declaration is about, once there are any.
create table interest_bidder (
  body_id uuid not null,
  procurement_id uuid not null,
  person_id uuid not null,
  stage text not null,
  bid_id uuid not null,
  primary key (body_id, procurement_id, person_id, stage, bid_id),
  foreign key (body_id, procurement_id, person_id, stage) references interest_declaration,
  foreign key (body_id, procurement_id, bid_id) references bid
);
grant select, insert, delete on interest_bidder to pp_app;
alter table conflict_declaration
  add column links text[] not null default '{}',
  add column suggestion text not null default '',
  add column steps text not null default '';

-- Procurement Act 2023 s.82: an advantage that cannot be removed excludes its bidder, who is heard first.
create table unfair_advantage (
  body_id uuid not null,
  procurement_id uuid not null,
  bid_id uuid not null,
  what text not null constraint unfair_advantage_told check (length(trim(what)) > 0),
  asked_at timestamptz not null,
  asked_by uuid not null references person,
  answer_by timestamptz not null,
  answer text,
  answered_at timestamptz,
  answered_by uuid references person,
  decision text constraint unfair_advantage_decision check (decision in ('none', 'removed', 'excluded')),
  steps text not null default '',
  decision_reason text,
  decided_by uuid references person,
  decided_at timestamptz,
  primary key (body_id, procurement_id, bid_id),
  foreign key (body_id, procurement_id, bid_id) references bid,
  constraint unfair_advantage_heard_first check (
    decided_at is null or answered_at is not null or decided_at > answer_by),
  constraint unfair_advantage_decided_whole check (
    (decision is null) = (decided_at is null) and (decision is null) = (decided_by is null)
    and (decision is null) = (decision_reason is null))
);

-- The rung "observe": named in the notice, see all, score nothing, testify in public.
create table observer (
  body_id uuid not null,
  procurement_id uuid not null,
  person_id uuid not null references person,
  shown_name text not null constraint observer_named check (length(trim(shown_name)) > 0),
  comes_from text not null,
  appointed_at timestamptz not null,
  appointed_by uuid not null references person,
  ended_at timestamptz,
  primary key (body_id, procurement_id, person_id),
  foreign key (body_id, procurement_id) references procurement
);
create table testimony (
  body_id uuid not null,
  procurement_id uuid not null,
  person_id uuid not null,
  fair text not null constraint testimony_fair check (fair in ('yes', 'in-part', 'no')),
  words text not null constraint testimony_told check (length(trim(words)) > 0),
  filed_at timestamptz not null,
  answer text constraint testimony_answer_told check (length(trim(answer)) > 0),
  answered_at timestamptz,
  answered_by uuid references person,
  primary key (body_id, procurement_id, person_id),
  foreign key (body_id, procurement_id, person_id) references observer,
  constraint testimony_answered_whole check (
    (answer is null) = (answered_at is null) and (answer is null) = (answered_by is null))
);

-- Whether scorers see bidders’ names. Decided before the bids are open; without a decision all names are hidden.
create table name_hiding (
  body_id uuid not null,
  procurement_id uuid not null,
  hidden text not null constraint name_hiding_hidden check (hidden in ('everywhere', 'social-value', 'nowhere')),
  reason text not null,
  decided_by uuid not null references person,
  decided_at timestamptz not null,
  primary key (body_id, procurement_id),
  foreign key (body_id, procurement_id) references procurement
);
-- When somebody who scores, leads or watches first opened the papers.
create table papers_opened (
  body_id uuid not null,
  procurement_id uuid not null,
  person_id uuid not null references person,
  opened_at timestamptz not null,
  primary key (body_id, procurement_id, person_id),
  foreign key (body_id, procurement_id) references procurement
);
-- An officer’s plain summary of an answer. It stands beside the answer and never in its place.
create table answer_summary (
  body_id uuid not null,
  procurement_id uuid not null,
  bid_id uuid not null,
  criterion_id uuid not null,
  text text not null constraint answer_summary_told check (length(trim(text)) > 0),
  written_at timestamptz not null,
  written_by uuid not null references person,
  primary key (body_id, procurement_id, bid_id, criterion_id),
  foreign key (body_id, procurement_id, bid_id, criterion_id) references bid_answer
);
grant select, insert, update on purchase_person, interest_declaration, unfair_advantage, observer, testimony,
  name_hiding to pp_app;
grant select, insert on papers_opened to pp_app;
grant select, insert, update, delete on answer_summary to pp_app;
