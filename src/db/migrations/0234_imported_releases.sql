-- What other publishers say of contracts: releases of the Open Contracting Data Standard and lines of contracts registers.
-- Everything is kept as it was published; a contract is what our own merge makes of it.
create table imported_file (
  id uuid primary key,
  kind text not null constraint imported_file_kind check (kind in ('ocds', 'register')),
  -- Whose register it is, or whose officer brought it in; null for a file that is nobody's here.
  body_id uuid references body,
  name text not null,
  format text not null,
  sha256 bytea not null constraint imported_file_sha256_length check (length(sha256) = 32),
  publisher text not null,
  licence text not null,
  imported_at timestamptz not null,
  imported_by uuid references person,
  accepted integer not null default 0,
  unchanged integer not null default 0,
  rejected integer not null default 0,
  -- The first of them: place, process and reason.
  rejects jsonb not null default '[]',
  invented boolean not null
);
create index imported_file_by_body on imported_file (body_id, imported_at desc);

-- A release number may come again with other words: the one before stays, and one stands.
create table imported_release (
  ocid text not null constraint imported_release_ocid_length check (length(ocid) between 1 and 300),
  release_id text not null constraint imported_release_id_length check (length(release_id) between 1 and 300),
  version integer not null,
  released_at timestamptz not null,
  tags text[] not null,
  -- The JSON as it came.
  content text not null,
  -- Of the content: the same words are the same release.
  sha256 bytea not null constraint imported_release_sha256_length check (length(sha256) = 32),
  stands boolean not null,
  file_id uuid not null references imported_file,
  invented boolean not null,
  primary key (ocid, release_id, version)
);
create unique index imported_release_one_stands on imported_release (ocid, release_id) where stands;
create index imported_release_by_file on imported_release (file_id);

-- Who a publisher's words mean, once somebody has said so.
create table buyer_match (
  kind text not null constraint buyer_match_kind check (kind in ('identifier', 'name')),
  written text not null,
  body_id uuid not null references body,
  set_at timestamptz not null,
  set_by uuid references person,
  primary key (kind, written)
);

-- One contracting process, or one line of a register, as all that stands of it says.
create table imported_contract (
  id uuid primary key,
  source text not null constraint imported_contract_source check (source in ('ocds', 'register')),
  ocid text not null unique,
  -- The buyer, where it is a body of this installation.
  body_id uuid references body,
  buyer_name text not null,
  buyers jsonb not null,
  title text not null constraint imported_contract_titled check (length(trim(title)) > 0),
  description text not null,
  status text not null constraint imported_contract_status check (status in
    ('planned', 'open', 'closed', 'awarded', 'signed', 'ended', 'cancelled', 'unknown')),
  category text constraint imported_contract_category check (category in ('goods', 'services', 'works')),
  method text constraint imported_contract_method check (method in ('open', 'selective', 'limited', 'direct')),
  method_words text not null,
  -- In hundredths of the currency's unit: pence, cents. Only amounts in GBP are ever added up.
  value_hundredths bigint,
  annual_hundredths bigint,
  currency text,
  value_kind text constraint imported_contract_value_kind check (value_kind in ('agreed', 'estimated')),
  signed_on date,
  starts_on date,
  ends_on date,
  cpv text[] not null,
  link text,
  reference text not null,
  sme text constraint imported_contract_sme check (sme in ('yes', 'no', 'various')),
  -- Awards and contracts, each with its lots, its money and its days.
  parts jsonb not null,
  -- What could not be read, as it was written.
  doubts jsonb not null,
  publisher text not null,
  licence text not null,
  last_released_at timestamptz not null,
  releases integer not null,
  -- When a newer register no longer had it.
  left_register_at timestamptz,
  invented boolean not null,
  facts_sha256 bytea not null,
  changed_at timestamptz not null,
  unique (id, invented),
  constraint imported_contract_money_has_its_currency check (value_kind is null = (value_hundredths is null))
);
create index imported_contract_by_body on imported_contract (body_id, last_released_at desc);
create index imported_contract_newest on imported_contract (last_released_at desc, id);

-- Who won, by the name that was published. A payee of the body (and so in its queue of doubts) where we know the body.
create table imported_contract_supplier (
  contract_id uuid not null,
  position smallint not null,
  part text not null,
  name text not null,
  identifiers jsonb not null,
  invented boolean not null,
  body_id uuid,
  payee_id uuid,
  supplier_id uuid,
  primary key (contract_id, position),
  foreign key (contract_id, invented) references imported_contract (id, invented),
  foreign key (body_id, payee_id, invented) references payee (body_id, id, invented),
  constraint imported_contract_supplier_invented_alike foreign key (supplier_id, invented) references supplier (id, invented)
);
create index imported_contract_supplier_by_supplier on imported_contract_supplier (supplier_id);
create index imported_contract_supplier_by_payee on imported_contract_supplier (body_id, payee_id);

grant select, insert, update on imported_file, imported_release, buyer_match, imported_contract to pp_app;
grant select, insert, update, delete on imported_contract_supplier to pp_app;
