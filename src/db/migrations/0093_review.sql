-- The Social Value Review: a supplier's, or a public body's own, year in the region. One a year; once it is signed
-- nothing in it changes, and a correction is a new revision beside the old one.
create table review (
  id uuid primary key,
  supplier_id uuid,
  body_id uuid references body,
  invented boolean not null,
  year text not null constraint review_year_is_financial check (year ~ '^\d{4}-\d{2}$'),
  revision smallint not null constraint review_revision_from_one check (revision >= 1),
  -- Which version of the questions it answers: data/review/questions-<n>.json.
  question_set smallint not null,
  corrects text,
  started_at timestamptz not null,
  started_by uuid not null references person,
  signed_at timestamptz,
  signed_by uuid references person,
  signed_name text,
  signed_position text,
  -- Seconds of work on it, idle gaps left out: settled by signing.
  active_seconds integer,
  closed_at timestamptz,
  closed_by uuid references person,
  closed_body_id uuid references body,
  closed_note text,
  foreign key (supplier_id, invented) references supplier (id, invented),
  constraint review_of_a_supplier_or_a_body check (num_nonnulls(supplier_id, body_id) = 1),
  constraint review_correction_says_why check ((revision > 1) = (length(trim(corrects)) > 0) or
    (revision = 1 and corrects is null)),
  constraint review_signature_is_whole check (
    num_nonnulls(signed_at, signed_by, signed_name, signed_position, active_seconds) in (0, 5)
    and length(trim(signed_name)) > 0 and length(trim(signed_position)) > 0),
  constraint review_closing_is_whole check (
    num_nonnulls(closed_at, closed_by, closed_body_id, closed_note) in (0, 4) and length(trim(closed_note)) > 0),
  constraint review_closed_after_signing check (closed_at is null or signed_at is not null),
  constraint review_no_body_closes_its_own check (closed_body_id is distinct from body_id or body_id is null)
);
create unique index review_one_revision_of_supplier on review (supplier_id, year, revision)
  where supplier_id is not null;
create unique index review_one_revision_of_body on review (body_id, year, revision) where body_id is not null;
create unique index review_one_draft_of_supplier on review (supplier_id, year)
  where supplier_id is not null and signed_at is null;
create unique index review_one_draft_of_body on review (body_id, year)
  where body_id is not null and signed_at is null;
create index review_signed_by_year on review (year, signed_at) where signed_at is not null;

-- "We do not know" and "does not apply to us" are answers.
create table review_figure (
  review_id uuid not null references review,
  question_id text not null,
  answer text not null constraint review_figure_answer check (answer in ('given', 'not-known', 'does-not-apply')),
  quantity numeric(16, 2) constraint review_figure_not_negative check (quantity >= 0),
  words text,
  origin text not null constraint review_figure_origin check (origin in ('typed', 'last-year', 'contracts')),
  saved_at timestamptz not null,
  saved_by uuid not null references person,
  primary key (review_id, question_id),
  constraint review_figure_is_whole check (num_nonnulls(quantity, words) = case answer when 'given' then 1 else 0 end)
);
-- A file or a link. Before the signature it can be taken away; afterwards only added, with a reply.
create table review_evidence (
  review_id uuid not null references review,
  question_id text not null,
  id uuid not null,
  link text,
  name text,
  media_type text,
  size_bytes integer,
  sha256 bytea,
  added_at timestamptz not null,
  added_by uuid not null references person,
  primary key (review_id, question_id, id),
  constraint review_evidence_is_a_link_or_a_file check (
    num_nonnulls(link, sha256) = 1 and num_nonnulls(name, media_type, size_bytes, sha256) in (0, 4))
);
-- Verified by a public body's officer, who names the evidence: without any, there is no such row.
create table review_check (
  review_id uuid not null,
  question_id text not null,
  evidence_id uuid not null,
  body_id uuid not null references body,
  checked_by uuid not null references person,
  checked_at timestamptz not null,
  note text not null constraint review_check_says_why check (length(trim(note)) > 0),
  primary key (review_id, question_id),
  foreign key (review_id, question_id) references review_figure,
  constraint review_check_only_with_evidence
    foreign key (review_id, question_id, evidence_id) references review_evidence
);
-- Asked once for all bodies: while a question waits for its answer, nobody asks it again.
create table review_query (
  review_id uuid not null references review,
  question_id text not null,
  id uuid not null,
  body_id uuid not null references body,
  asked_by uuid not null references person,
  asked_at timestamptz not null,
  words text not null constraint review_query_says_something check (length(trim(words)) > 0),
  reply text,
  replied_by uuid references person,
  replied_at timestamptz,
  primary key (review_id, question_id, id),
  constraint review_reply_is_whole check (num_nonnulls(reply, replied_by, replied_at) in (0, 3)
    and length(trim(reply)) > 0)
);
create unique index review_query_one_open on review_query (review_id, question_id) where replied_at is null;
-- What looked implausible, and whether it was corrected or explained: both are kept.
create table review_warning (
  review_id uuid not null references review,
  id uuid not null,
  question_id text not null,
  rule text not null,
  quantity numeric(16, 2) not null,
  raised_at timestamptz not null,
  settled text constraint review_warning_settled check (settled in ('corrected', 'explained')),
  reason text,
  settled_at timestamptz,
  primary key (review_id, id),
  constraint review_warning_settling_is_whole check ((settled is null) = (settled_at is null)
    and (settled is not distinct from 'explained') = (length(trim(reason)) > 0 and reason is not null))
);
create unique index review_warning_one_open on review_warning (review_id, question_id, rule)
  where settled_at is null;
-- When somebody opened or saved a page of it: what its minutes are counted from.
create table review_moment (
  review_id uuid not null references review,
  at timestamptz not null,
  primary key (review_id, at)
);
grant select, insert, update on review, review_query, review_warning to pp_app;
grant select, insert, update, delete on review_figure, review_evidence to pp_app;
grant select, insert on review_check, review_moment to pp_app;
