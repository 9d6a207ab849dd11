create table stored_file (
  body_id uuid not null references body,
  id uuid not null,
  name text not null,
  media_type text not null,
  size_bytes integer not null,
  sha256 bytea not null,
  stored_at timestamptz not null,
  primary key (body_id, id)
);
create table promise (
  body_id uuid not null,
  procurement_id uuid not null,
  id uuid not null,
  supplier_id uuid not null references supplier,
  criterion_id uuid not null,
  measure_id uuid not null references measure,
  title text not null,
  quantity numeric(14, 2) not null constraint promise_quantity_positive check (quantity > 0),
  unit text not null,
  due_on date not null,
  place text not null,
  district_slug text references district,
  supplier_owner text not null,
  body_owner uuid references person,
  evidence_rule text not null,
  remedy text not null,
  made_at timestamptz not null,
  primary key (body_id, procurement_id, id),
  foreign key (body_id, procurement_id) references contract,
  foreign key (body_id, procurement_id, criterion_id) references criterion
);
create index promise_by_supplier on promise (supplier_id, due_on);
-- Claimed -> evidenced (a file or a link) -> verified or returned. Witnessed stands apart.
create table claim (
  body_id uuid not null,
  procurement_id uuid not null,
  promise_id uuid not null,
  id uuid not null,
  quantity numeric(14, 2) not null constraint claim_quantity_positive check (quantity > 0),
  note text not null,
  link text,
  file_id uuid,
  claimed_by uuid not null references person,
  claimed_at timestamptz not null,
  checked text constraint claim_checked check (checked in ('verified', 'returned')),
  verified_quantity numeric(14, 2),
  check_reason text,
  checked_by uuid references person,
  checked_at timestamptz,
  primary key (body_id, procurement_id, promise_id, id),
  foreign key (body_id, procurement_id, promise_id) references promise,
  foreign key (body_id, file_id) references stored_file,
  constraint claim_check_is_whole check (
    (checked is null and checked_at is null and checked_by is null and verified_quantity is null)
    or (checked_at is not null and checked_by is not null and length(trim(check_reason)) > 0
        and case checked when 'verified' then verified_quantity > 0 and verified_quantity <= quantity
                         else verified_quantity is null end)),
  constraint claim_verified_only_with_evidence check
    (checked is distinct from 'verified' or link is not null or file_id is not null)
);
create table witness_report (
  body_id uuid not null,
  procurement_id uuid not null,
  promise_id uuid not null,
  id uuid not null,
  reported_by uuid not null references person,
  seen boolean not null,
  words text not null constraint witness_report_says_something check (length(trim(words)) > 0),
  file_id uuid,
  seen_on date not null,
  reported_at timestamptz not null,
  -- Right of reply: a "not seen" is shown as a dispute only once the supplier answered or its days ran out.
  reply_due_on date not null,
  reply text,
  replied_by uuid references person,
  replied_at timestamptz,
  rating text constraint witness_report_rating check (rating in ('settled', 'not-settled')),
  rated_at timestamptz,
  primary key (body_id, procurement_id, promise_id, id),
  foreign key (body_id, procurement_id, promise_id) references promise,
  foreign key (body_id, file_id) references stored_file,
  constraint witness_report_one_each unique (body_id, procurement_id, promise_id, reported_by),
  constraint witness_report_rated_after_reply check (rating is null or replied_at is not null)
);
create table verdict (
  body_id uuid not null,
  procurement_id uuid not null,
  decision text not null constraint verdict_decision check (decision in ('renew', 'vary', 'stop')),
  reason text not null constraint verdict_explained check (length(trim(reason)) > 0),
  decided_by uuid not null references person,
  decided_at timestamptz not null,
  -- What lay side by side when it was decided.
  side_by_side jsonb not null,
  primary key (body_id, procurement_id),
  foreign key (body_id, procurement_id) references contract
);
grant select, insert on stored_file, promise, verdict to pp_app;
grant select, insert, update on claim, witness_report to pp_app;
