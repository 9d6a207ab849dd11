-- How long the law says something lasts at least: rows with the day they begin and their source, never constants.
create table minimum_period (
  kind text not null constraint minimum_period_kind check (kind in
    ('tendering', 'tendering-electronic-part', 'tendering-planned', 'tendering-urgent', 'participation',
     'participation-urgent', 'planned-notice-least', 'planned-notice-most', 'standstill', 'contract-details',
     'contract-details-light-touch', 'provider-selection-standstill')),
  effective_from date not null,
  effective_to date,
  length smallint not null constraint minimum_period_is_some check (length > 0),
  counts text not null constraint minimum_period_counts check (counts in ('days', 'working-days', 'months')),
  source text not null,
  source_url text not null,
  primary key (kind, effective_from)
);
grant select, insert, update on minimum_period to pp_app;

-- What the authority decided while it planned a purchase, question by question, each with its reason. A later answer
-- stands beside the earlier one, which stays.
create table plan_answer (
  body_id uuid not null,
  procurement_id uuid not null,
  id uuid not null,
  question text not null constraint plan_answer_question check (question in
    ('need', 'prevention', 'neighbours', 'well-being', 'consult', 'involvement', 'engagement', 'engagement-outcome',
     'lots', 'procedure', 'direct-award-ground', 'reserved-area', 'reserved-kind', 'planned-notice', 'time-limits',
     'sealing')),
  choice text not null,
  reason text not null default '',
  starts_on date,
  ends_on date,
  answered_at timestamptz not null,
  answered_by uuid not null references person,
  primary key (body_id, procurement_id, id),
  foreign key (body_id, procurement_id) references procurement,
  constraint plan_answer_dates_in_order check (ends_on is null or starts_on is not null and ends_on >= starts_on)
);
grant select, insert on plan_answer to pp_app;

-- What a body says of a purchase in its pipeline (Procurement Act 2023 s.93; notice UK1), and when residents can speak.
create table pipeline_line (
  body_id uuid not null,
  procurement_id uuid not null,
  notice_expected_on date not null,
  award_expected_on date not null,
  residents_from date,
  residents_until date,
  residents_how text not null default '',
  listed_at timestamptz not null,
  listed_by uuid not null references person,
  primary key (body_id, procurement_id),
  foreign key (body_id, procurement_id) references procurement,
  constraint pipeline_award_after_notice check (award_expected_on > notice_expected_on),
  constraint pipeline_residents_in_order check
    (residents_until is null or residents_from is not null and residents_until >= residents_from)
);
grant select, insert, update on pipeline_line to pp_app;
