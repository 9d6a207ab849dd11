-- What a claim is made of, so that no person, event, day or pound is counted twice, whoever claims it and for whichever
-- public body. A line is kept as a keyed hash alone.
create table claim_made_of (
  body_id uuid not null,
  procurement_id uuid not null,
  promise_id uuid not null,
  claim_id uuid not null,
  kind text not null constraint claim_made_of_kind check (kind in ('person', 'event', 'day', 'pound')),
  -- What the claim counted for before anything was found twice.
  base numeric(14, 2) not null,
  told_by uuid not null references person,
  told_at timestamptz not null,
  primary key (body_id, procurement_id, promise_id, claim_id),
  foreign key (body_id, procurement_id, promise_id, claim_id) references claim
);
create table claim_line (
  body_id uuid not null,
  procurement_id uuid not null,
  promise_id uuid not null,
  claim_id uuid not null,
  line_hash bytea not null,
  quantity numeric(14, 2) not null constraint claim_line_quantity check (quantity > 0),
  primary key (body_id, procurement_id, promise_id, claim_id, line_hash),
  foreign key (body_id, procurement_id, promise_id, claim_id) references claim_made_of
);
-- One holder a line, in the whole region: the claim that it counts for.
create table counted_line (
  kind text not null,
  line_hash bytea not null,
  body_id uuid not null,
  claim_id uuid not null,
  held_at timestamptz not null,
  constraint counted_line_once primary key (kind, line_hash)
);
create index counted_line_by_claim on counted_line (claim_id);
alter table claim drop constraint claim_counted_within;
alter table claim add constraint claim_counted_within
  check (counted_quantity >= 0 and counted_quantity <= quantity);
grant select, insert on claim_made_of, claim_line to pp_app;
grant select, insert, delete on counted_line to pp_app;
