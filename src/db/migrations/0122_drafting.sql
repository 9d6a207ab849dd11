-- One outcome, measure or tender question that several parties write together.
create sequence draft_numbers as integer;
create table draft (
  id uuid primary key,
  number integer not null default nextval('draft_numbers') constraint draft_number unique,
  body_id uuid not null references body,
  kind text not null constraint draft_kind check (kind in ('outcome', 'measure', 'question')),
  title text not null constraint draft_titled check (length(title) between 1 and 80),
  -- Where it goes when it is adopted: the framework by its slug (versions come and go), the theme of a new outcome, the
  -- outcome that it says anew, the outcomes that a measure serves.
  framework_slug text,
  theme_slug text,
  changes_slug text,
  serves_slugs text[] not null default '{}',
  proposal_id uuid references proposal,
  opened_at timestamptz not null,
  opened_by uuid not null references person,
  standing text not null default 'open' constraint draft_standing check (standing in
    ('open', 'adopted', 'offered', 'closed')),
  settled_at timestamptz,
  -- The version that stands now; those set beside it have numbers too.
  version integer not null default 0,
  last_version integer not null default 0,
  constraint draft_of_a_framework check ((kind = 'question') = (framework_slug is null)),
  constraint draft_place_of_an_outcome check (theme_slug is null or kind = 'outcome')
);
create index draft_by_body on draft (body_id, number);
create index draft_by_proposal on draft (proposal_id) where proposal_id is not null;
create table draft_party (
  draft_id uuid not null references draft,
  id uuid not null,
  kind text not null constraint draft_party_kind check (kind in ('residents', 'group', 'body')),
  name text not null constraint draft_party_named check (length(name) between 1 and 80),
  position smallint not null,
  primary key (draft_id, id),
  constraint draft_party_once unique (draft_id, name)
);
-- A person writes for one party, under the name that they chose.
create table draft_member (
  draft_id uuid not null references draft,
  person_id uuid not null references person,
  party_id uuid not null,
  shown_name text not null constraint draft_member_named check (length(shown_name) between 1 and 60),
  joined_at timestamptz not null,
  constraint draft_member_of_one_party primary key (draft_id, person_id),
  foreign key (draft_id, party_id) references draft_party
);
create index draft_member_by_person on draft_member (person_id);
-- A link that lets one person in; the link itself is nowhere, only its hash.
create table draft_invitation (
  draft_id uuid not null references draft,
  code_hash bytea not null,
  party_id uuid not null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (draft_id, code_hash),
  foreign key (draft_id, party_id) references draft_party
);
-- Every save is a version, and stays. One that met another’s change of the same words is set beside the text.
create table draft_version (
  draft_id uuid not null references draft,
  version integer not null,
  based_on integer not null,
  party_id uuid not null,
  shown_name text not null,
  is_beside boolean not null,
  -- Field by field, as text.
  fields jsonb not null,
  saved_at timestamptz not null,
  primary key (draft_id, version),
  foreign key (draft_id, party_id) references draft_party
);
create table draft_comment (
  draft_id uuid not null references draft,
  id uuid not null,
  version integer not null,
  party_id uuid not null,
  shown_name text not null,
  words text not null constraint draft_comment_said check (length(words) between 1 and 2000),
  made_at timestamptz not null,
  resolved_at timestamptz,
  resolved_by text,
  primary key (draft_id, id),
  foreign key (draft_id, version) references draft_version,
  foreign key (draft_id, party_id) references draft_party
);
-- A party signs one version. Where the text goes on, the signature stays with what was signed.
create table draft_signature (
  draft_id uuid not null references draft,
  version integer not null,
  party_id uuid not null,
  shown_name text not null,
  signed_at timestamptz not null,
  constraint draft_signature_one_each primary key (draft_id, version, party_id),
  foreign key (draft_id, version) references draft_version,
  foreign key (draft_id, party_id) references draft_party
);

-- Whose framework it is, by the public body’s slug: frameworks ship before any body is added. Null is nobody’s here.
alter table framework add column owner_slug text;
-- What a version of a framework changed, and the draft and the proposal that it came of.
create table framework_change (
  framework_id uuid primary key references framework,
  before_id uuid not null references framework,
  kind text not null constraint framework_change_kind check (kind in
    ('outcome-added', 'outcome-changed', 'measure-added')),
  outcome_id uuid references outcome,
  measure_id uuid references measure,
  draft_id uuid not null references draft,
  draft_version integer not null,
  proposal_id uuid references proposal,
  body_id uuid not null references body,
  decided_at timestamptz not null,
  constraint framework_change_of_one_thing check ((measure_id is not null) = (kind = 'measure-added') and
    (outcome_id is not null) = (kind <> 'measure-added')),
  foreign key (draft_id, draft_version) references draft_version
);
create index framework_change_by_draft on framework_change (draft_id);

grant usage on sequence draft_numbers to pp_app;
grant select, insert, update on draft, draft_invitation, draft_comment to pp_app;
grant select, insert on draft_party, draft_member, draft_version, draft_signature, framework_change to pp_app;
