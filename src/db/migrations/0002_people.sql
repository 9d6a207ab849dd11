create table body (
  id uuid primary key,
  slug text not null unique,
  name text not null,
  kind text not null constraint body_kind check (kind in
    ('combined-authority', 'council', 'police', 'health')),
  district_slug text references district,
  started_on date,
  ended_on date,
  constraint body_ends_after_it_starts check (ended_on is null or started_on is null or ended_on > started_on)
);
create table body_succession (
  body_id uuid not null references body,
  predecessor_id uuid not null references body,
  succeeded_on date not null,
  note text not null,
  primary key (body_id, predecessor_id),
  constraint body_succession_of_another check (body_id <> predecessor_id)
);
create table supplier (
  id uuid primary key,
  slug text not null unique,
  name text not null,
  size text not null constraint supplier_size check (size in
    ('sole-trader', 'small', 'medium', 'large', 'unknown')),
  sector text not null constraint supplier_sector check (sector in
    ('private', 'voluntary-community-social-enterprise', 'public', 'unknown')),
  -- Where its registered office is; null is outside the region or not known.
  district_slug text references district,
  about text not null default '',
  -- Nothing invented is ever attached to a real supplier.
  invented boolean not null,
  unique (id, invented)
);
create table person (
  id uuid primary key,
  email text unique constraint person_email_is_lower_case check (email = lower(email)),
  name text,
  postcode_outward text,
  district_slug text references district,
  created_at timestamptz not null
);
create table body_role (
  body_id uuid not null references body,
  person_id uuid not null references person,
  role text not null constraint body_role_known check (role in
    ('commissioner', 'procurement-officer', 'evaluator', 'moderator', 'elected-member',
     'contract-manager', 'facilitator', 'administrator')),
  granted_at timestamptz not null,
  granted_by uuid references person,
  ended_at timestamptz,
  primary key (body_id, person_id, role)
);
create index body_role_by_person on body_role (person_id);
create table supplier_role (
  supplier_id uuid not null references supplier,
  person_id uuid not null references person,
  role text not null constraint supplier_role_known check (role in ('representative')),
  granted_at timestamptz not null,
  ended_at timestamptz,
  primary key (supplier_id, person_id, role)
);
create index supplier_role_by_person on supplier_role (person_id);
create table operator (
  person_id uuid primary key references person,
  granted_at timestamptz not null
);
-- Who a visitor to the demonstration may try, and why.
create table demonstration_person (
  person_id uuid primary key references person,
  position smallint not null,
  try_this text not null
);

create table session (
  token_hash bytea primary key,
  person_id uuid not null references person,
  hat_kind text not null constraint session_hat_kind check (hat_kind in
    ('resident', 'body', 'supplier', 'operator')),
  hat_body_id uuid references body,
  hat_supplier_id uuid references supplier,
  hat_role text,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  constraint session_hat_is_whole check (
    (hat_kind = 'body') = (hat_body_id is not null and hat_role is not null)
    and (hat_kind = 'supplier') = (hat_supplier_id is not null))
);
create index session_by_person on session (person_id);
create table sign_in_link (
  token_hash bytea primary key,
  email text not null,
  next_path text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create table mail_message (
  id uuid primary key,
  recipient text not null,
  subject text not null,
  body text not null,
  created_at timestamptz not null,
  sent_at timestamptz,
  attempts smallint not null default 0,
  last_error text
);
create index mail_message_waiting on mail_message (created_at) where sent_at is null;
create table rate_limit (
  key text not null,
  window_starts_at timestamptz not null,
  hits integer not null,
  primary key (key, window_starts_at)
);
-- A form is carried out once: the second request with its token is sent where the first one went.
create table once_token (
  token uuid primary key,
  location text,
  used_at timestamptz not null default clock_timestamp()
);
grant select, insert, update on body, body_succession, supplier, person, body_role, supplier_role, operator,
  demonstration_person, mail_message, sign_in_link to pp_app;
grant select, insert, update, delete on session, rate_limit, once_token to pp_app;
