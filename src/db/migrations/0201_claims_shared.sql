-- What came with a claim besides its first file and its first link.
create table claim_paper (
  body_id uuid not null,
  procurement_id uuid not null,
  promise_id uuid not null,
  claim_id uuid not null,
  position smallint not null constraint claim_paper_position check (position between 2 and 9),
  file_id uuid not null,
  primary key (body_id, procurement_id, promise_id, claim_id, position),
  foreign key (body_id, procurement_id, promise_id, claim_id) references claim,
  foreign key (body_id, file_id) references stored_file
);
-- One delivery, told once, that serves promises to several buyers: its claims count for parts of it, together never for
-- more than it was.
create table delivery_report (
  id uuid primary key,
  supplier_id uuid not null references supplier,
  measure_id uuid not null references measure,
  quantity numeric(14, 2) not null constraint delivery_report_quantity_positive check (quantity > 0),
  told_by uuid not null references person,
  told_at timestamptz not null
);
alter table claim add column report_id uuid references delivery_report;
create index claim_by_report on claim (report_id) where report_id is not null;
create function claim_shares_check() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  perform from delivery_report where id = new.report_id for update;
  if (select sum(coalesce(c.counted_quantity, c.quantity)) from claim c where c.report_id = new.report_id)
      > (select quantity from delivery_report where id = new.report_id) then
    raise exception 'the shares of a delivery count for more than it was'
      using errcode = 'check_violation', constraint = 'delivery_counted_once';
  end if;
  return new;
end $$;
create trigger claim_shares_counted_once after insert or update of counted_quantity, quantity, report_id on claim
  for each row when (new.report_id is not null) execute function claim_shares_check();

-- What a sub-contractor tells the prime under the prime’s promise. It counts only once the prime passes it on, as one
-- claim.
create table subcontractor_report (
  body_id uuid not null,
  procurement_id uuid not null,
  promise_id uuid not null,
  id uuid not null,
  supplier_id uuid not null references supplier,
  quantity numeric(14, 2) not null constraint subcontractor_report_quantity_positive check (quantity > 0),
  note text not null constraint subcontractor_report_says_something check (length(trim(note)) > 0),
  link text,
  file_id uuid,
  sent_by uuid not null references person,
  sent_at timestamptz not null,
  answer text constraint subcontractor_report_answer check (answer in ('passed-on', 'sent-back')),
  answer_reason text,
  answered_by uuid references person,
  answered_at timestamptz,
  claim_id uuid,
  primary key (body_id, procurement_id, promise_id, id),
  foreign key (body_id, procurement_id, promise_id) references promise,
  foreign key (body_id, procurement_id, promise_id, claim_id) references claim,
  foreign key (body_id, file_id) references stored_file,
  constraint subcontractor_report_counted_once unique (body_id, procurement_id, promise_id, claim_id),
  constraint subcontractor_report_answer_whole check (
    (answer is null and answered_by is null and answered_at is null and claim_id is null)
    or (answered_by is not null and answered_at is not null and (answer = 'passed-on') = (claim_id is not null)
        and (answer = 'passed-on' or length(trim(answer_reason)) > 0)))
);
create index subcontractor_report_by_supplier on subcontractor_report (supplier_id);
create index subcontractor_report_open on subcontractor_report (body_id, procurement_id, promise_id) where answer is null;
create index opened_subcontractor_by_supplier on opened_subcontractor (named_supplier_id);
grant select, insert on claim_paper, delivery_report to pp_app;
grant select, insert, update on subcontractor_report to pp_app;
-- The lock under which the shares of one delivery are added up.
grant update (quantity) on delivery_report to pp_app;
