-- Community groups say what they need; suppliers give it under a promise they owe. A group is of a district; the public
-- body named with it reads what it writes before anyone else does.
create table community_group (
  id uuid primary key,
  slug text not null unique,
  name text not null constraint community_group_named check (length(trim(name)) > 0),
  about text not null constraint community_group_says_what_it_does check (length(trim(about)) > 0),
  district_slug text not null references district,
  body_id uuid not null references body,
  -- How whoever confirms the group reaches it; never published.
  contact text not null constraint community_group_can_be_reached check (length(trim(contact)) > 0),
  state text not null default 'waiting' constraint community_group_state check (state in ('waiting', 'confirmed', 'declined')),
  asked_at timestamptz not null,
  reason text not null default '',
  decided_by uuid references person,
  decided_at timestamptz,
  constraint community_group_decision_whole check (
    (state = 'waiting') = (decided_at is null) and (decided_at is null) = (decided_by is null)
    and (state <> 'declined' or length(trim(reason)) > 0))
);
create index community_group_by_body on community_group (body_id) where state = 'waiting';
create table group_member (
  group_id uuid not null references community_group,
  person_id uuid not null references person,
  joined_at timestamptz not null,
  primary key (group_id, person_id)
);
create index group_member_by_person on group_member (person_id);

-- A need is saved page by page, and whole once it is sent.
create table need (
  id uuid primary key,
  group_id uuid not null references community_group,
  body_id uuid not null references body,
  -- What it is counted in; null for something that no promise counts.
  measure_id uuid references measure,
  title text not null default '',
  quantity numeric(14, 2) constraint need_quantity_positive check (quantity > 0),
  starts_on date,
  ends_on date,
  district_slug text references district,
  place text not null default '',
  for_whom text constraint need_for_whom check (for_whom in
    ('everyone', 'children', 'young-people', 'older-people', 'disabled-people', 'families', 'outside')),
  present text constraint need_present check (present in ('our-people', 'group-leader', 'nobody')),
  checks text constraint need_checks check (checks in ('none', 'basic', 'enhanced', 'ask-us')),
  state text not null default 'draft' constraint need_state check (state in
    ('draft', 'waiting', 'shown', 'declined', 'closed', 'withdrawn')),
  written_by uuid not null references person,
  written_at timestamptz not null,
  sent_at timestamptz,
  shown_at timestamptz,
  ground text,
  reason text not null default '',
  decided_by uuid references person,
  decided_at timestamptz,
  ended_why text constraint need_ended_why check (ended_why in ('not-needed', 'found-elsewhere', 'cannot-take-it', 'mistake')),
  ended_at timestamptz,
  constraint need_whole_once_sent check (state = 'draft' or (sent_at is not null and length(trim(title)) > 0
    and starts_on is not null and ends_on is not null and district_slug is not null and length(trim(place)) > 0
    and for_whom is not null and present is not null and checks is not null)),
  constraint need_ends_after_it_begins check (ends_on >= starts_on),
  constraint need_counted_or_not check (state = 'draft' or (measure_id is null) = (quantity is null)),
  constraint need_decided_whole check ((decided_at is null) = (decided_by is null)
    and (state not in ('shown', 'declined') or decided_at is not null)
    and (state <> 'declined' or (ground is not null and length(trim(reason)) > 0))),
  constraint need_read_by_another check (decided_by is distinct from written_by),
  constraint need_ended_whole check ((state in ('closed', 'withdrawn')) = (ended_at is not null and ended_why is not null)),
  constraint need_young_people_not_alone check
    (state = 'draft' or present <> 'nobody' or for_whom not in ('children', 'young-people'))
);
create unique index need_one_draft on need (group_id) where state = 'draft';
create index need_by_group on need (group_id);
create index need_shown on need (district_slug, ends_on) where state = 'shown';
create index need_to_read on need (body_id) where state = 'waiting';
-- Every later end that a group gave a need, in order, for everyone to read.
create table need_extension (
  need_id uuid not null references need,
  number smallint not null constraint need_extension_number check (number >= 1),
  ended_on date not null,
  ends_on date not null,
  why text not null constraint need_extension_why check (why in ('still-needed', 'day-moved')),
  extended_by uuid not null references person,
  extended_at timestamptz not null,
  primary key (need_id, number),
  constraint need_extension_later check (ends_on > ended_on)
);

create table need_offer (
  body_id uuid not null,
  procurement_id uuid not null,
  promise_id uuid not null,
  id uuid not null,
  supplier_id uuid not null references supplier,
  title text not null constraint need_offer_says_what check (length(trim(title)) > 0),
  quantity numeric(14, 2) not null constraint need_offer_quantity_positive check (quantity > 0),
  -- Null is anywhere in the region.
  district_slug text references district,
  ends_on date not null,
  state text not null default 'waiting' constraint need_offer_state check (state in
    ('waiting', 'shown', 'declined', 'withdrawn')),
  offered_by uuid not null references person,
  offered_at timestamptz not null,
  shown_at timestamptz,
  ground text,
  reason text not null default '',
  decided_by uuid references person,
  decided_at timestamptz,
  ended_at timestamptz,
  primary key (body_id, id),
  foreign key (body_id, procurement_id, promise_id) references promise,
  constraint need_offer_decided_whole check ((decided_at is null) = (decided_by is null)
    and (state not in ('shown', 'declined') or decided_at is not null)
    and (state <> 'declined' or (ground is not null and length(trim(reason)) > 0))),
  constraint need_offer_read_by_another check (decided_by is distinct from offered_by),
  constraint need_offer_ended_whole check ((state = 'withdrawn') = (ended_at is not null))
);
create index need_offer_by_supplier on need_offer (supplier_id);

-- What anyone reports of a need or an offer; it stays until somebody has looked at it again.
create table posting_report (
  id uuid primary key,
  kind text not null constraint posting_report_kind check (kind in ('need', 'offer')),
  posting_id uuid not null,
  body_id uuid not null references body,
  why text not null constraint posting_report_says_why check (length(trim(why)) > 0),
  reported_at timestamptz not null,
  settled_at timestamptz
);
create index posting_report_open on posting_report (body_id) where settled_at is null;
grant select, insert, update on community_group, need, need_offer, posting_report to pp_app;
grant select, insert on group_member, need_extension to pp_app;
grant delete on group_member to pp_app;

-- Whoever is erased leaves their groups, and a group without anyone left has nobody to reach.
create function group_member_erased() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  update community_group g set contact = '-' where exists (select from group_member m
      where m.group_id = g.id and m.person_id = new.id)
    and not exists (select from group_member m where m.group_id = g.id and m.person_id <> new.id);
  delete from group_member where person_id = new.id;
  return null;
end $$;
create trigger person_erased_leaves_groups after update of email on person
  for each row when (old.email is not null and new.email is null) execute function group_member_erased();
