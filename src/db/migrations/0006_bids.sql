create table bid (
  body_id uuid not null,
  procurement_id uuid not null,
  id uuid not null,
  supplier_id uuid not null references supplier,
  committed_at timestamptz not null,
  committed_by uuid not null references person,
  -- SHA-256 of the sealed bytes: what meets the deadline, and what no later byte can contradict.
  commitment bytea not null,
  sealed_bytes integer not null,
  sealing text not null constraint bid_sealing check (sealing in ('server')),
  superseded_at timestamptz,
  -- "Bid A": given at the opening, in an order that says nothing.
  label text,
  primary key (body_id, procurement_id, id),
  foreign key (body_id, procurement_id) references procurement
);
create unique index bid_one_per_supplier on bid (body_id, procurement_id, supplier_id)
  where superseded_at is null;
-- Nobody reads in here but the act of opening, which names the procurement it opens in its own transaction.
create table sealed_bid (
  body_id uuid not null,
  procurement_id uuid not null,
  bid_id uuid not null,
  ciphertext bytea not null,
  primary key (body_id, procurement_id, bid_id),
  foreign key (body_id, procurement_id, bid_id) references bid
);
alter table sealed_bid enable row level security;
alter table sealed_bid force row level security;
create policy sealed_bid_arrives on sealed_bid for insert with check (true);
create policy sealed_bid_read_at_opening on sealed_bid for select
  using (procurement_id::text = current_setting('pp.opening_bids_of', true));
create table refused_bid (
  body_id uuid not null,
  procurement_id uuid not null,
  id uuid not null,
  supplier_id uuid not null references supplier,
  refused_at timestamptz not null,
  reason text not null constraint refused_bid_reason check (reason in ('deadline-passed')),
  primary key (body_id, procurement_id, id),
  foreign key (body_id, procurement_id) references procurement
);

-- Written by the opening, never before.
create table bid_offer (
  body_id uuid not null,
  procurement_id uuid not null,
  bid_id uuid not null,
  price_pence bigint not null constraint bid_offer_price_positive check (price_pence > 0),
  primary key (body_id, procurement_id, bid_id),
  foreign key (body_id, procurement_id, bid_id) references bid
);
create table bid_answer (
  body_id uuid not null,
  procurement_id uuid not null,
  bid_id uuid not null,
  criterion_id uuid not null,
  answer text not null,
  primary key (body_id, procurement_id, bid_id, criterion_id),
  foreign key (body_id, procurement_id, bid_id) references bid,
  foreign key (body_id, procurement_id, criterion_id) references criterion
);
create table commitment (
  body_id uuid not null,
  procurement_id uuid not null,
  bid_id uuid not null,
  id uuid not null,
  criterion_id uuid not null,
  measure_id uuid not null references measure,
  quantity numeric(14, 2) not null constraint commitment_quantity_positive check (quantity > 0),
  due_on date not null,
  place text not null,
  primary key (body_id, procurement_id, bid_id, id),
  foreign key (body_id, procurement_id, bid_id) references bid,
  foreign key (body_id, procurement_id, criterion_id) references criterion
);
grant select, insert, update on bid to pp_app;
grant select, insert on sealed_bid, refused_bid, bid_offer, bid_answer, commitment to pp_app;
