-- Conditions of participation are about who can do the work, and apart from award criteria, which are about how well a
-- bid would do it (Procurement Act 2023 s.22). They are fixed with the tender notice, like the criteria.
create table condition_of_participation (
  body_id uuid not null,
  procurement_id uuid not null,
  id uuid not null,
  kind text not null constraint condition_kind check (kind in ('legal-financial', 'technical')),
  requirement text not null constraint condition_told check (length(trim(requirement)) > 0),
  proof text not null constraint condition_proof_told check (length(trim(proof)) > 0),
  -- Why it is in proportion to what is bought: the Act's own test.
  proportion text not null constraint condition_in_proportion check (length(trim(proportion)) > 0),
  position smallint not null,
  primary key (body_id, procurement_id, id),
  foreign key (body_id, procurement_id) references procurement
);
create function condition_lock() returns trigger language plpgsql as $$
begin
  if exists (select from procurement where body_id = coalesce(new.body_id, old.body_id)
             and id = coalesce(new.procurement_id, old.procurement_id) and notice_published_at is not null) then
    raise exception 'the conditions are locked' using errcode = 'check_violation', constraint = 'condition_locked';
  end if;
  return coalesce(new, old);
end $$;
create trigger condition_locked before insert or update or delete on condition_of_participation
  for each row execute function condition_lock();
grant select, insert, delete on condition_of_participation to pp_app;

-- The debarment list as last loaded (s.62): each load replaces the one before.
create table debarment (
  id uuid primary key,
  name text not null constraint debarment_named check (length(trim(name)) > 0),
  company_number text,
  -- Mandatory: its bids must be left out. Otherwise they may be.
  mandatory boolean not null,
  ground text not null,
  from_on date not null,
  until_on date,
  constraint debarment_ends_after_it_began check (until_on is null or until_on >= from_on)
);
create table debarment_list (
  one boolean primary key default true constraint debarment_list_is_one check (one),
  source text not null,
  loaded_at timestamptz not null
);
grant select, insert, delete on debarment, debarment_list to pp_app;

-- What a supplier declares once for all its bids: grounds that apply, what it did about them, and who it relies on.
create table exclusion_declaration (
  supplier_id uuid not null references supplier,
  id uuid not null,
  declared_at timestamptz not null,
  declared_by uuid not null references person,
  -- [{ground, happened, mended}]; empty where none applies.
  grounds jsonb not null,
  -- [{name, companyNumber}]: people and firms it is connected with or relies on to meet the conditions.
  associated jsonb not null,
  primary key (supplier_id, id)
);
create index exclusion_declaration_latest on exclusion_declaration (supplier_id, declared_at desc);
grant select, insert on exclusion_declaration to pp_app;

-- Whether a bidder may take part, once bids are open: asked first, then decided with the reason.
create table bidder_standing (
  body_id uuid not null,
  procurement_id uuid not null,
  bid_id uuid not null,
  question text,
  asked_at timestamptz,
  asked_by uuid references person,
  answer_by date,
  answer text,
  answered_at timestamptz,
  answered_by uuid references person,
  decision text constraint bidder_standing_decision check (decision in ('takes-part', 'left-out')),
  basis text constraint bidder_standing_basis check (basis in
    ('none', 'excluded', 'excludable', 'condition-not-met')),
  decision_reason text,
  record_salt bytea,
  decided_at timestamptz,
  decided_by uuid references person,
  primary key (body_id, procurement_id, bid_id),
  foreign key (body_id, procurement_id, bid_id) references bid,
  constraint bidder_standing_asked_whole check (
    (question is null) = (asked_at is null) and (question is null) = (asked_by is null)
    and (question is null) = (answer_by is null)),
  constraint bidder_standing_decided_whole check (
    (decision is null) = (decided_at is null) and (decision is null) = (decided_by is null)
    and (decision is null) = (basis is null) and (decision is null) = (record_salt is null)
    and (decision is null or length(trim(decision_reason)) > 0)),
  -- Nobody is left out unheard (s.58(5)).
  constraint bidder_standing_heard_first check (decision is distinct from 'left-out' or asked_at is not null)
);
create function bidder_standing_check() returns trigger language plpgsql as $$
begin
  if old.decision is not null then
    raise exception 'this is decided' using errcode = 'check_violation', constraint = 'bidder_standing_fixed';
  end if;
  return new;
end $$;
create trigger bidder_standing_fixed before update on bidder_standing
  for each row execute function bidder_standing_check();
grant select, insert, update on bidder_standing to pp_app;
