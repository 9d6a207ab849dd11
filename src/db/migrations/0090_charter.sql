-- The Social Value Charter. A version of its commitments never changes once it is out; how long a signature stands is
-- dated with it.
create table charter_version (
  version smallint primary key,
  effective_from date not null constraint charter_version_one_a_day unique,
  valid_months smallint not null constraint charter_version_valid_months check (valid_months between 1 and 60),
  remind_days smallint not null constraint charter_version_remind_days check (remind_days between 1 and 180),
  what_changed text not null
);
-- What one commitment says, and what it means for each kind of signer.
create table charter_commitment (
  version smallint not null references charter_version,
  slug text not null,
  position smallint not null,
  title text not null,
  sentence text not null,
  for_sole_trader text not null,
  for_firm text not null,
  for_public_body text not null,
  why text not null,
  primary key (version, slug),
  constraint charter_commitment_in_order unique (version, position)
);

-- What a signer is filling in: one at a time, kept until it is signed. The time it was begun measures how long it takes.
create table charter_draft (
  id uuid primary key,
  supplier_id uuid references supplier constraint charter_draft_one_per_supplier unique,
  body_id uuid references body constraint charter_draft_one_per_body unique,
  version smallint not null references charter_version,
  started_at timestamptz not null,
  started_by uuid not null references person,
  constraint charter_draft_of_one_signer check (num_nonnulls(supplier_id, body_id) = 1)
);
create table charter_draft_answer (
  draft_id uuid not null references charter_draft on delete cascade,
  version smallint not null,
  commitment text not null,
  answer text not null constraint charter_draft_answer_known check (answer in ('do', 'will', 'not-for-us')),
  by_date date,
  reason text,
  -- Not yet: it is what was answered last time.
  confirmed boolean not null,
  primary key (draft_id, commitment),
  foreign key (version, commitment) references charter_commitment,
  constraint charter_draft_answer_dated check ((answer = 'will') = (by_date is not null)),
  constraint charter_draft_answer_explained check ((answer = 'not-for-us') = (length(trim(coalesce(reason, ''))) > 0))
);

-- A signature stays as it was signed. Only its withdrawal, and that its signer was reminded, are added to it.
create table charter_signature (
  id uuid primary key,
  supplier_id uuid references supplier,
  body_id uuid references body,
  version smallint not null references charter_version,
  started_at timestamptz not null,
  signed_at timestamptz not null,
  signed_by uuid not null references person,
  signer_name text not null constraint charter_signature_named check (length(trim(signer_name)) > 0),
  signer_position text not null constraint charter_signature_positioned check (length(trim(signer_position)) > 0),
  -- The first day on which it no longer stands.
  expires_on date not null,
  reminded_at timestamptz,
  withdrawn_at timestamptz,
  withdrawn_by uuid references person,
  withdrawal_reason text,
  unique (id, version),
  constraint charter_signature_of_one_signer check (num_nonnulls(supplier_id, body_id) = 1),
  constraint charter_signature_begun_first check (started_at <= signed_at),
  constraint charter_signature_withdrawn_whole check (num_nonnulls(withdrawn_at, withdrawn_by) in (0, 2)),
  constraint charter_signature_withdrawal_explained check
    ((withdrawn_at is not null) = (length(trim(coalesce(withdrawal_reason, ''))) > 0))
);
create index charter_signature_by_supplier on charter_signature (supplier_id, signed_at desc);
create index charter_signature_by_body on charter_signature (body_id, signed_at desc);
create index charter_signature_to_remind on charter_signature (expires_on) where reminded_at is null;
create table charter_answer (
  signature_id uuid not null,
  version smallint not null,
  commitment text not null,
  answer text not null constraint charter_answer_known check (answer in ('do', 'will', 'not-for-us')),
  by_date date,
  reason text,
  primary key (signature_id, commitment),
  foreign key (signature_id, version) references charter_signature (id, version),
  foreign key (version, commitment) references charter_commitment,
  constraint charter_answer_dated check ((answer = 'will') = (by_date is not null)),
  constraint charter_answer_explained check ((answer = 'not-for-us') = (length(trim(coalesce(reason, ''))) > 0))
);
grant select, insert on charter_version, charter_commitment, charter_signature, charter_answer to pp_app;
grant update (reminded_at, withdrawn_at, withdrawn_by, withdrawal_reason) on charter_signature to pp_app;
grant select, insert, update, delete on charter_draft, charter_draft_answer to pp_app;
