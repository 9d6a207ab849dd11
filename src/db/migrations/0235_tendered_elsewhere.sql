-- A contract that was tendered elsewhere is taken up by its body: from then on it is a contract like any other, with
-- promises, evidence and a verdict. Only what comes before the contract is not here.
alter table procurement
  add column tendered_elsewhere boolean not null default false,
  add constraint procurement_elsewhere_or_here unique (body_id, id, tendered_elsewhere),
  add constraint procurement_elsewhere_has_no_tender check (not tendered_elsewhere
    or (notice_published_at is null and bids_due_at is null and bids_opened_at is null and abandoned_at is null));

-- A contract comes of an award here, or of a tender elsewhere.
alter table contract
  add column tendered_elsewhere boolean not null default false,
  add column awarded_procurement_id uuid generated always as
    (case when tendered_elsewhere then null else procurement_id end) stored,
  drop constraint contract_body_id_procurement_id_fkey,
  add constraint contract_of_its_award foreign key (body_id, awarded_procurement_id) references award,
  add constraint contract_elsewhere_as_its_purchase foreign key (body_id, procurement_id, tendered_elsewhere)
    references procurement (body_id, id, tendered_elsewhere),
  add constraint contract_elsewhere_or_here unique (body_id, procurement_id, tendered_elsewhere);

-- A promise answers a question of the tender, unless the tender was elsewhere.
alter table promise
  alter column criterion_id drop not null,
  add column tendered_elsewhere boolean not null default false,
  add constraint promise_answers_a_question check ((criterion_id is null) = tendered_elsewhere),
  add constraint promise_elsewhere_as_its_contract foreign key (body_id, procurement_id, tendered_elsewhere)
    references contract (body_id, procurement_id, tendered_elsewhere);
alter table promise_standing alter column criterion_id drop not null;

-- Which imported contract it was, and which of its awards.
create table taken_up_contract (
  body_id uuid not null,
  procurement_id uuid not null,
  contract_id uuid not null references imported_contract,
  part text not null,
  taken_up_at timestamptz not null,
  taken_up_by uuid not null references person,
  primary key (body_id, procurement_id),
  foreign key (body_id, procurement_id) references procurement,
  constraint taken_up_once unique (body_id, contract_id, part)
);

-- What the contract manager types from the signed contract: no promise before the supplier agrees.
create table typed_promise (
  body_id uuid not null,
  procurement_id uuid not null,
  id uuid not null,
  measure_id uuid not null references measure,
  quantity numeric(14, 2) not null constraint typed_promise_quantity_positive check (quantity > 0),
  due_on date not null,
  place text not null constraint typed_promise_placed check (length(trim(place)) > 0),
  supplier_owner text not null constraint typed_promise_owned check (length(trim(supplier_owner)) > 0),
  body_owner uuid references person,
  evidence_rule text not null constraint typed_promise_proved check (length(trim(evidence_rule)) > 0),
  remedy text not null constraint typed_promise_has_remedy check (length(trim(remedy)) > 0),
  typed_at timestamptz not null,
  typed_by uuid not null references person,
  sent_at timestamptz,
  answer text constraint typed_promise_answer check (answer in ('agreed', 'declined')),
  answer_reason text,
  answered_at timestamptz,
  answered_by uuid references person,
  promise_id uuid,
  primary key (body_id, procurement_id, id),
  foreign key (body_id, procurement_id) references contract,
  foreign key (body_id, procurement_id, promise_id) references promise,
  constraint typed_promise_answered_once_sent check (answer is null or sent_at is not null),
  constraint typed_promise_answer_whole check (
    (answer is null) = (answered_at is null) and (answer is null) = (answered_by is null)),
  constraint typed_promise_agreed_by_another check (answered_by is distinct from typed_by or answer is null),
  constraint typed_promise_declined_with_reason check
    (answer is distinct from 'declined' or length(trim(answer_reason)) > 0),
  constraint typed_promise_becomes_a_promise check ((promise_id is not null) = (answer is not distinct from 'agreed'))
);

grant select, insert on taken_up_contract to pp_app;
grant select, insert, update, delete on typed_promise to pp_app;
