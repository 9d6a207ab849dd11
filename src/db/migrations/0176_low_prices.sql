-- A price that may be abnormally low: the bidder is told and may explain before anyone decides (Procurement Act 2023
-- s.19(3)(c), (4) and (5)). Sealed in the record until the award is published, like the scores.
create table low_price (
  body_id uuid not null,
  procurement_id uuid not null,
  bid_id uuid not null,
  record_salt bytea not null,
  -- None of the four: the authority wrote down why it does not ask.
  question text,
  asked_at timestamptz,
  asked_by uuid references person,
  explain_by date,
  explanation text,
  explained_at timestamptz,
  explained_by uuid references person,
  decision text constraint low_price_decision check (decision in ('accepted', 'disregarded', 'not-asked')),
  decision_reason text,
  decided_at timestamptz,
  decided_by uuid references person,
  primary key (body_id, procurement_id, bid_id),
  foreign key (body_id, procurement_id, bid_id) references bid,
  constraint low_price_asked_whole check (
    (question is null and asked_at is null and asked_by is null and explain_by is null)
    or (length(trim(question)) > 0 and asked_at is not null and asked_by is not null and explain_by is not null)),
  constraint low_price_explained_whole check (
    (explanation is null and explained_at is null and explained_by is null)
    or (length(trim(explanation)) > 0 and explained_at is not null and explained_by is not null and asked_at is not null)),
  constraint low_price_decided_whole check (
    (decision is null and decision_reason is null and decided_at is null and decided_by is null)
    or (decision is not null and length(trim(decision_reason)) > 0 and decided_at is not null and decided_by is not null)),
  constraint low_price_asked_or_why_not check (asked_at is not null or decision is not distinct from 'not-asked'),
  -- s.19(4): told, and given a chance to show that it can be done, before the bid is disregarded.
  constraint low_price_disregarded_only_once_asked check (decision is distinct from 'disregarded' or asked_at is not null)
);
grant select, insert, update on low_price to pp_app;

-- Assessment summaries go out before the award notice (s.50); standstill runs from the day the notice is published on
-- the central digital platform (s.51), which is not the moment somebody recorded it here.
alter table award add column summaries_sent_at timestamptz;
alter table award add column notice_published_at timestamptz;
alter table award add column standstill_kind text
  constraint award_standstill_kind check (standstill_kind in ('none', 'mandatory', 'voluntary'));
alter table award add column standstill_working_days smallint;
-- What stood out when it was decided, with what the authority noted beside it: src/procurement/red-flags.
alter table award add column flags jsonb not null default '[]';
alter table award add constraint award_summaries_before_publication
  check (published_at is null or summaries_sent_at is null or summaries_sent_at <= published_at);
