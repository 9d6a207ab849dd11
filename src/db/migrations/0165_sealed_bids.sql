-- Bids sealed to several openers (docs/decisions/0043). One row a purchase: how its box of bids is kept.
create table bid_box (
  body_id uuid not null,
  procurement_id uuid not null,
  -- So many of its openers together open a bid: never one, and (checked at the notice) never all of them.
  threshold smallint not null constraint bid_box_takes_two check (threshold >= 2),
  -- How long after the deadline the bytes of a bid may still arrive whose commitment was in time.
  grace_minutes smallint not null constraint bid_box_grace_within_a_day check (grace_minutes between 0 and 1440),
  -- Up to here the times of empty envelopes are drawn.
  empties_until timestamptz,
  -- Set where fewer than needed of the openers opened: suppliers may release their own keys until then.
  recovery_because text,
  recovery_began_at timestamptz,
  recovery_ends_at timestamptz,
  primary key (body_id, procurement_id),
  foreign key (body_id, procurement_id) references procurement,
  constraint bid_box_recovery_is_whole check
    ((recovery_began_at is null) = (recovery_ends_at is null) and (recovery_began_at is null) = (recovery_because is null))
);
create table bid_opener (
  body_id uuid not null,
  procurement_id uuid not null,
  person_id uuid not null references person,
  -- The office that opens, as everyone reads it: never a person’s name.
  office text not null,
  from_buying_department boolean not null,
  -- The public half of a key that they made on their own device; null until they have.
  recipient text constraint bid_opener_recipient_is_age check (recipient ~ '^age1[02-9ac-hj-np-z]{58}$'),
  named_at timestamptz not null,
  named_by uuid not null references person,
  key_made_at timestamptz,
  shares_posted_at timestamptz,
  last_reminder text,
  primary key (body_id, procurement_id, person_id),
  foreign key (body_id, procurement_id) references bid_box,
  constraint bid_opener_key_once unique (body_id, procurement_id, recipient)
);
-- A test bid sealed to the openers; whoever sent back their share of it has rehearsed.
create table bid_rehearsal (
  body_id uuid not null,
  procurement_id uuid not null,
  round smallint not null constraint bid_rehearsal_first_or_second check (round in (1, 2)),
  envelope text not null,
  made_at timestamptz not null,
  primary key (body_id, procurement_id, round),
  foreign key (body_id, procurement_id) references bid_box
);
create table bid_rehearsed (
  body_id uuid not null,
  procurement_id uuid not null,
  round smallint not null,
  person_id uuid not null references person,
  rehearsed_at timestamptz not null,
  primary key (body_id, procurement_id, round, person_id),
  foreign key (body_id, procurement_id, round) references bid_rehearsal,
  foreign key (body_id, procurement_id, person_id) references bid_opener
);
-- What was put into the box, and when something empty will be. Nobody can tell which is which until it is opened.
create table bid_envelope (
  body_id uuid not null,
  procurement_id uuid not null,
  id uuid not null,
  due_at timestamptz not null,
  put_in_at timestamptz,
  entry_id uuid references record_entry,
  holds text not null constraint bid_envelope_holds check (holds in ('bid', 'withdrawal', 'nothing')),
  commitment bytea,
  salt bytea not null constraint bid_envelope_salt_is_32_bytes check (length(salt) = 32),
  primary key (body_id, procurement_id, id),
  foreign key (body_id, procurement_id) references procurement,
  constraint bid_envelope_empty_has_no_commitment check ((holds = 'nothing') = (commitment is null)),
  constraint bid_envelope_put_in_is_recorded check ((put_in_at is null) = (entry_id is null))
);
create index bid_envelope_waiting on bid_envelope (due_at) where put_in_at is null;

alter table bid drop constraint bid_sealing;
alter table bid
  add constraint bid_sealing check (sealing in ('server', 'openers-browser', 'openers-file', 'openers-server')),
  -- Of a bid sealed to openers: the canonical JSON whose SHA-256 is the commitment.
  add column envelope text,
  add column ciphertext_sha256 bytea constraint bid_ciphertext_sha256_length check (length(ciphertext_sha256) = 32),
  add column bytes_arrived_at timestamptz,
  add column withdrawn_at timestamptz,
  add column plaintext_sha256 bytea constraint bid_plaintext_sha256_length check (length(plaintext_sha256) = 32),
  add constraint bid_withdrawn_does_not_stand check (withdrawn_at is null or superseded_at is not null),
  add constraint bid_to_openers_has_its_envelope check
    (sealing = 'server' or (envelope is not null and ciphertext_sha256 is not null));
alter table refused_bid
  add column entry_id uuid references record_entry,
  add column commitment bytea,
  add column salt bytea;

-- What opens a bid: each opener’s share of its key, or the supplier’s own key. Read by the act of opening alone.
create table bid_share (
  body_id uuid not null,
  procurement_id uuid not null,
  bid_id uuid not null,
  person_id uuid not null references person,
  share bytea not null,
  posted_at timestamptz not null,
  primary key (body_id, procurement_id, bid_id, person_id),
  foreign key (body_id, procurement_id, bid_id) references bid,
  foreign key (body_id, procurement_id, person_id) references bid_opener
);
create table bid_released_key (
  body_id uuid not null,
  procurement_id uuid not null,
  bid_id uuid not null,
  identity text not null,
  released_at timestamptz not null,
  released_by uuid not null references person,
  primary key (body_id, procurement_id, bid_id),
  foreign key (body_id, procurement_id, bid_id) references bid
);
alter table bid_share enable row level security;
alter table bid_share force row level security;
create policy bid_share_arrives on bid_share for insert with check (true);
create policy bid_share_read_at_opening on bid_share for select
  using (procurement_id::text = current_setting('pp.opening_bids_of', true));
alter table bid_released_key enable row level security;
alter table bid_released_key force row level security;
create policy bid_released_key_arrives on bid_released_key for insert with check (true);
create policy bid_released_key_read_at_opening on bid_released_key for select
  using (procurement_id::text = current_setting('pp.opening_bids_of', true));

-- Written by the opening: what came with a bid, and whether its kind may be served.
create table bid_attachment (
  body_id uuid not null,
  procurement_id uuid not null,
  bid_id uuid not null,
  position smallint not null,
  name text not null,
  media_type text not null,
  bytes bigint not null,
  sha256 bytea not null constraint bid_attachment_sha256_length check (length(sha256) = 32),
  state text not null constraint bid_attachment_state check (state in ('kept', 'forbidden', 'missing')),
  primary key (body_id, procurement_id, bid_id, position),
  foreign key (body_id, procurement_id, bid_id) references bid
);
grant select, insert, update on bid_box, bid_envelope to pp_app;
grant select, insert, update, delete on bid_opener to pp_app;
grant select, insert on bid_rehearsal, bid_rehearsed, bid_share, bid_released_key, bid_attachment to pp_app;
