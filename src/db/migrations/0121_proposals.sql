-- What residents say is missing, and what becomes of it. Who wrote one is not kept.
create sequence proposal_numbers as integer;
create table proposal (
  id uuid primary key,
  -- What its writer notes down, to see what became of it.
  number integer not null default nextval('proposal_numbers') constraint proposal_number unique,
  body_id uuid not null references body,
  round_id uuid references round,
  theme_id uuid references theme,
  district_slug text references district,
  title text not null constraint proposal_title_short check (length(title) between 1 and 80),
  why text not null constraint proposal_why_given check (length(why) between 1 and 2000),
  -- 0: said without an account; 1: by somebody signed in.
  tier smallint not null constraint proposal_tier check (tier in (0, 1)),
  made_at timestamptz not null,
  standing text not null default 'unread' constraint proposal_standing check (standing in
    ('unread', 'shown', 'not-shown', 'merged')),
  step text not null default 'received' constraint proposal_step_known check (step in
    ('received', 'taken-up', 'being-drafted', 'adopted', 'made-a-measure', 'declined')),
  -- Why it is not shown, or was declined; published.
  reason text,
  owner_id uuid references person,
  due_on date,
  merged_into uuid references proposal,
  -- The first to be said of a matter that people told several bodies: a common issue.
  shares_with uuid references proposal,
  constraint proposal_shown_has_owner_and_date check (standing <> 'shown' or
    step in ('adopted', 'made-a-measure', 'declined') or (owner_id is not null and due_on is not null)),
  constraint proposal_refusal_explained check (length(trim(coalesce(reason, ''))) > 0 or
    (standing <> 'not-shown' and step <> 'declined')),
  constraint proposal_merged_into_another check ((standing = 'merged') = (merged_into is not null) and
    merged_into is distinct from id and shares_with is distinct from id)
);
create index proposal_by_body on proposal (body_id, standing, due_on);
create index proposal_by_words on proposal using gin (to_tsvector('english', title || ' ' || why));
create index proposal_by_merged on proposal (merged_into) where merged_into is not null;
create index proposal_by_shares on proposal (shares_with) where shares_with is not null;

-- Every step it took, who took it and by when the next was promised: added to, never changed.
create table proposal_step (
  proposal_id uuid not null references proposal,
  position smallint not null,
  step text not null,
  note text not null default '',
  owner_id uuid references person,
  due_on date,
  taken_at timestamptz not null,
  taken_by uuid references person,
  primary key (proposal_id, position)
);
create table proposal_support (
  proposal_id uuid not null references proposal,
  person_id uuid not null references person,
  given_at timestamptz not null,
  constraint proposal_support_one_each primary key (proposal_id, person_id)
);
grant usage on sequence proposal_numbers to pp_app;
grant select, insert, update on proposal to pp_app;
grant select, insert on proposal_step to pp_app;
grant select, insert, delete on proposal_support to pp_app;
