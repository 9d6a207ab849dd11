-- What the record holds sealed of links and advantages, with the salt that opens it: the authority's own file has it.
-- Nobody is named in it.
create table sealed_fact (
  body_id uuid not null,
  procurement_id uuid not null,
  id uuid not null,
  type text not null,
  fact jsonb not null,
  salt bytea not null constraint sealed_fact_salt check (length(salt) = 16),
  sealed_at timestamptz not null,
  primary key (body_id, procurement_id, id),
  foreign key (body_id, procurement_id) references procurement
);
grant select, insert on sealed_fact to pp_app;

-- Every question that a bidder was asked about its taking part stays, with what it answered to that question.
create table standing_question (
  body_id uuid not null,
  procurement_id uuid not null,
  bid_id uuid not null,
  number smallint not null constraint standing_question_counted check (number > 0),
  question text not null constraint standing_question_told check (length(trim(question)) > 0),
  asked_at timestamptz not null,
  asked_by uuid not null references person,
  answer_by date not null,
  answer text,
  answered_at timestamptz,
  answered_by uuid references person,
  primary key (body_id, procurement_id, bid_id, number),
  foreign key (body_id, procurement_id, bid_id) references bidder_standing,
  constraint standing_question_answered_whole check (
    (answer is null) = (answered_at is null) and (answer is null) = (answered_by is null))
);
grant select, insert, update on standing_question to pp_app;
insert into standing_question
  select body_id, procurement_id, bid_id, 1, question, asked_at, asked_by, answer_by, answer, answered_at, answered_by
  from bidder_standing where question is not null;
alter table bidder_standing
  drop constraint bidder_standing_heard_first,
  drop constraint bidder_standing_asked_whole,
  drop column question, drop column asked_at, drop column asked_by, drop column answer_by,
  drop column answer, drop column answered_at, drop column answered_by;

-- Asked words never change; an answer is given once.
create function standing_question_check() returns trigger language plpgsql as $$
begin
  if old.answer is not null or (new.question, new.asked_at, new.asked_by, new.answer_by)
      is distinct from (old.question, old.asked_at, old.asked_by, old.answer_by) then
    raise exception 'what was asked and answered stands'
      using errcode = 'check_violation', constraint = 'standing_question_fixed';
  end if;
  return new;
end $$;
create trigger standing_question_fixed before update on standing_question
  for each row execute function standing_question_check();

-- Nobody is left out unheard (s.58(5)): every question was answered, or its day is over.
create function bidder_heard_check() returns trigger language plpgsql as $$
begin
  if new.decision = 'left-out' and (
      not exists (select from standing_question q where q.body_id = new.body_id
        and q.procurement_id = new.procurement_id and q.bid_id = new.bid_id)
      or exists (select from standing_question q where q.body_id = new.body_id
        and q.procurement_id = new.procurement_id and q.bid_id = new.bid_id and q.answered_at is null
        and (new.decided_at at time zone 'Europe/London')::date <= q.answer_by)) then
    raise exception 'this bidder was not heard'
      using errcode = 'check_violation', constraint = 'bidder_standing_heard_first';
  end if;
  return new;
end $$;
create trigger bidder_standing_heard_first before insert or update on bidder_standing
  for each row execute function bidder_heard_check();

-- How long words that nobody needs any more are kept (UK GDPR Art. 5(1)(e)): one dated row a kind; a chore deletes them.
create table retention_period (
  what text not null constraint retention_period_what check (what in
    ('score-drafts', 'calibration-reasons', 'declined-questions', 'link-details', 'refused-bids')),
  counts_from text not null,
  days smallint not null constraint retention_period_days check (days >= 0),
  effective_from date not null,
  source text not null,
  primary key (what, effective_from)
);
grant select on retention_period to pp_app;
insert into retention_period values
  ('score-drafts', 'the award is decided, or whoever typed them stood aside', 0, '2026-01-01', 'a rule of this house'),
  ('calibration-reasons', 'the award is published', 90, '2026-01-01', 'a rule of this house'),
  ('declined-questions', 'the award is published, or the purchase was given up', 90, '2026-01-01', 'a rule of this house'),
  ('link-details', 'the contract is signed, or the purchase was given up', 1095, '2026-01-01', 'a rule of this house'),
  ('refused-bids', 'the award is published, or the purchase was given up', 90, '2026-01-01', 'a rule of this house');
