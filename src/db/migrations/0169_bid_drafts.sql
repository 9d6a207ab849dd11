-- A bid being written, as its supplier’s browser sealed it (docs/decisions/0044): an age file to a key that never comes
-- here. One per supplier and purchase; the people of that supplier alone can fetch it. Gone at the deadline.
create table bid_draft (
  body_id uuid not null,
  procurement_id uuid not null,
  supplier_id uuid not null references supplier,
  -- What is not an age file cannot be kept at all.
  sealed text not null constraint bid_draft_is_sealed check
    (sealed ~ '^-----BEGIN AGE ENCRYPTED FILE-----\n[A-Za-z0-9+/=\n]+\n-----END AGE ENCRYPTED FILE-----\n?$'),
  saved_at timestamptz not null,
  saved_by uuid not null references person,
  primary key (body_id, procurement_id, supplier_id),
  foreign key (body_id, procurement_id) references procurement,
  constraint bid_draft_not_too_large check (length(sealed) <= 400000)
);

-- Who a bidder says will do part of it, and whether they agreed. Private to the two of them.
create table bid_subcontractor (
  body_id uuid not null,
  procurement_id uuid not null,
  id uuid not null,
  -- The bidder.
  supplier_id uuid not null references supplier,
  name text not null constraint bid_subcontractor_named check (length(trim(name)) > 0),
  company_number text,
  -- Which supplier it is, where it is on the register.
  named_supplier_id uuid references supplier,
  -- Where the question was sent, where it is not; forgotten at the deadline.
  email text constraint bid_subcontractor_email_is_lower_case check (email = lower(email)),
  work text not null constraint bid_subcontractor_does_something check (length(trim(work)) > 0),
  share_basis_points smallint not null constraint bid_subcontractor_share check (share_basis_points between 1 and 9999),
  named_at timestamptz not null,
  named_by uuid not null references person,
  answer text constraint bid_subcontractor_answer check (answer in ('agreed', 'said-no')),
  answered_at timestamptz,
  answered_by uuid references person,
  primary key (body_id, procurement_id, id),
  foreign key (body_id, procurement_id) references procurement,
  constraint bid_subcontractor_is_another check (named_supplier_id is distinct from supplier_id),
  constraint bid_subcontractor_answer_is_whole check (num_nonnulls(answer, answered_at, answered_by) in (0, 3))
);
create index bid_subcontractor_by_bidder on bid_subcontractor (body_id, procurement_id, supplier_id);
create index bid_subcontractor_by_named on bid_subcontractor (named_supplier_id) where answer is null;
create index bid_subcontractor_by_email on bid_subcontractor (email) where answer is null;

-- Written by the opening: who a bid says will do part of it.
create table opened_subcontractor (
  body_id uuid not null,
  procurement_id uuid not null,
  bid_id uuid not null,
  id uuid not null,
  position smallint not null,
  named_supplier_id uuid references supplier,
  name text not null,
  company_number text,
  work text not null,
  share_basis_points smallint not null,
  primary key (body_id, procurement_id, bid_id, id),
  foreign key (body_id, procurement_id, bid_id) references bid
);

-- Who acts for a supplier now, for the rules below.
create function acts_for_supplier(wanted uuid) returns boolean language sql stable set search_path = public, pg_temp as $$
  select exists (select from supplier_role r where r.supplier_id = wanted and r.ended_at is null
                 and r.person_id::text = current_setting('pp.person_id', true));
$$;
create function has_address(wanted text) returns boolean language sql stable set search_path = public, pg_temp as $$
  select exists (select from person p where p.email = wanted
                 and p.id::text = current_setting('pp.person_id', true));
$$;

alter table bid_draft enable row level security;
alter table bid_draft force row level security;
create policy bid_draft_of_own_supplier on bid_draft
  using (acts_for_supplier(supplier_id)) with check (acts_for_supplier(supplier_id));
create policy bid_draft_forgotten on bid_draft using (current_setting('pp.forgetting_drafts', true) = 'yes')
  with check (false);
alter table bid_subcontractor enable row level security;
alter table bid_subcontractor force row level security;
-- The bidder asks and takes back; only the one who is asked answers.
create policy bid_subcontractor_read_by_bidder on bid_subcontractor for select
  using (acts_for_supplier(supplier_id));
create policy bid_subcontractor_named_by_bidder on bid_subcontractor for insert
  with check (acts_for_supplier(supplier_id) and answer is null);
create policy bid_subcontractor_removed_by_bidder on bid_subcontractor for delete
  using (acts_for_supplier(supplier_id));
create policy bid_subcontractor_read_by_named on bid_subcontractor for select
  using (acts_for_supplier(named_supplier_id) or has_address(email));
create policy bid_subcontractor_answered_by_named on bid_subcontractor for update
  using (acts_for_supplier(named_supplier_id) or has_address(email))
  with check (acts_for_supplier(named_supplier_id) or has_address(email));
create policy bid_subcontractor_forgotten on bid_subcontractor
  using (current_setting('pp.forgetting_drafts', true) = 'yes')
  with check (current_setting('pp.forgetting_drafts', true) = 'yes');

-- An answer is given once, to what was asked: nothing else in the row ever changes but that the address is forgotten.
create function bid_subcontractor_check() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if to_jsonb(new) - array['answer', 'answered_at', 'answered_by', 'email']
       <> to_jsonb(old) - array['answer', 'answered_at', 'answered_by', 'email']
     or (new.email is not null and new.email is distinct from old.email)
     or (old.answer is not null and (new.answer, new.answered_at, new.answered_by)
          is distinct from (old.answer, old.answered_at, old.answered_by)) then
    raise exception 'the question stands' using errcode = 'check_violation', constraint = 'bid_subcontractor_fixed';
  end if;
  return new;
end $$;
create trigger bid_subcontractor_checked before update on bid_subcontractor
  for each row execute function bid_subcontractor_check();

grant select, insert, update, delete on bid_draft, bid_subcontractor to pp_app;
grant select, insert on opened_subcontractor to pp_app;
