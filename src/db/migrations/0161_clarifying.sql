-- Between the notice and the opening: documents, questions, amendments, deadlines that move later, and giving up.
-- A lot shares all of this with the purchase it is a lot of: the rows stand under that one.
alter table procurement
  -- Up to here bidders may ask.
  add column questions_until timestamptz,
  add column abandoned_at timestamptz,
  add constraint procurement_questions_before_deadline check (questions_until is null or questions_until <= bids_due_at);

-- The one way a published deadline moves: later, for all alike, with the reason, before any bid is opened.
create table deadline_change (
  body_id uuid not null,
  procurement_id uuid not null,
  id uuid not null,
  because text not null constraint deadline_change_because check (because in ('amendment', 'outage')),
  reason text not null constraint deadline_change_explained check (length(trim(reason)) > 0),
  from_due_at timestamptz not null,
  to_due_at timestamptz not null,
  -- Of an outage: minutes without service as this site measured them itself; null when an officer says so.
  measured_minutes integer constraint deadline_change_measured check (measured_minutes > 0),
  changed_at timestamptz not null,
  changed_by uuid not null references person,
  in_transaction bigint not null default pg_current_xact_id()::text::bigint,
  primary key (body_id, procurement_id, id),
  constraint deadline_change_each_once unique (body_id, procurement_id, from_due_at),
  foreign key (body_id, procurement_id) references procurement,
  constraint deadline_change_later check (to_due_at > from_due_at and to_due_at > changed_at),
  constraint deadline_change_amends_in_time check (because = 'outage' or changed_at <= from_due_at)
);

create table amendment (
  body_id uuid not null,
  procurement_id uuid not null,
  id uuid not null,
  number smallint not null,
  what text not null constraint amendment_says_what check (length(trim(what)) > 0),
  reason text not null constraint amendment_explained check (length(trim(reason)) > 0),
  -- Whether a bid sealed before it stands only when its supplier says so again.
  needs_confirming boolean not null,
  published_at timestamptz not null,
  published_by uuid not null references person,
  in_transaction bigint not null default pg_current_xact_id()::text::bigint,
  primary key (body_id, procurement_id, id),
  constraint amendment_numbered unique (body_id, procurement_id, number),
  foreign key (body_id, procurement_id) references procurement
);
create table bid_confirmation (
  body_id uuid not null,
  procurement_id uuid not null,
  amendment_id uuid not null,
  supplier_id uuid not null references supplier,
  confirmed_at timestamptz not null,
  confirmed_by uuid not null references person,
  primary key (body_id, procurement_id, amendment_id, supplier_id),
  foreign key (body_id, procurement_id, amendment_id) references amendment
);

create table tender_document (
  body_id uuid not null,
  procurement_id uuid not null,
  id uuid not null,
  number smallint not null,
  version smallint not null constraint tender_document_version check (version >= 1),
  title text not null constraint tender_document_titled check (length(trim(title)) > 0),
  file_id uuid not null,
  amendment_id uuid,
  added_at timestamptz not null,
  added_by uuid not null references person,
  primary key (body_id, procurement_id, id),
  constraint tender_document_each_version_once unique (body_id, procurement_id, number, version),
  foreign key (body_id, procurement_id) references procurement,
  foreign key (body_id, procurement_id, amendment_id) references amendment,
  foreign key (body_id, file_id) references stored_file
);
create function tender_document_check() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if exists (select from procurement where body_id = coalesce(new.body_id, old.body_id)
      and id = coalesce(new.procurement_id, old.procurement_id) and notice_published_at is not null)
    and (tg_op = 'DELETE' or not exists (select from amendment where body_id = new.body_id
      and procurement_id = new.procurement_id and id = new.amendment_id
      and in_transaction = pg_current_xact_id()::text::bigint)) then
    raise exception 'the documents are published'
      using errcode = 'check_violation', constraint = 'tender_document_only_amended';
  end if;
  return coalesce(new, old);
end $$;
create trigger tender_document_only_amended before insert or delete on tender_document
  for each row execute function tender_document_check();

-- Who asked, and in which words, is read by the asker; officers read the words. Everyone reads question and answer.
create table clarification (
  body_id uuid not null,
  procurement_id uuid not null,
  id uuid not null,
  supplier_id uuid not null references supplier,
  asked_by uuid not null references person,
  asked_at timestamptz not null,
  original text not null constraint clarification_asks check (length(trim(original)) > 0),
  number smallint,
  question text,
  answer text,
  -- Told to the asker alone: why it was not answered.
  declined_reason text,
  decided_at timestamptz,
  decided_by uuid references person,
  primary key (body_id, procurement_id, id),
  constraint clarification_numbered unique (body_id, procurement_id, number),
  foreign key (body_id, procurement_id) references procurement,
  constraint clarification_answered_whole check (
    (number is null) = (answer is null) and (number is null) = (question is null)
    and (decided_at is null) = (decided_by is null)
    and (decided_at is null) = (answer is null and declined_reason is null)
    and (answer is null or declined_reason is null))
);
create function clarification_check() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if tg_op = 'UPDATE' and (old.decided_at is not null
    or (new.supplier_id, new.asked_by, new.asked_at, new.original)
      is distinct from (old.supplier_id, old.asked_by, old.asked_at, old.original)) then
    raise exception 'a question does not change' using errcode = 'check_violation', constraint = 'clarification_fixed';
  end if;
  if tg_op = 'INSERT' and not exists (select from procurement where body_id = new.body_id
    and id = new.procurement_id and notice_published_at is not null and abandoned_at is null
    and new.asked_at <= least(questions_until, bids_due_at)) then
    raise exception 'questions are over' using errcode = 'check_violation', constraint = 'clarification_in_time';
  end if;
  return new;
end $$;
create trigger clarification_checked before insert or update on clarification
  for each row execute function clarification_check();

create table abandonment (
  body_id uuid not null,
  procurement_id uuid not null,
  stage text not null constraint abandonment_stage check (stage in ('before-notice', 'bidding', 'closed', 'opened', 'awarded')),
  reason text not null constraint abandonment_explained check (length(trim(reason)) > 0),
  abandoned_at timestamptz not null,
  abandoned_by uuid not null references person,
  -- Sealed bids are never opened; from here on their bytes are destroyed.
  destroys_from timestamptz not null,
  destroyed_at timestamptz,
  primary key (body_id, procurement_id),
  foreign key (body_id, procurement_id) references procurement
);
create function abandonment_check() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if exists (select from contract where body_id = new.body_id and procurement_id = new.procurement_id) then
    raise exception 'the contract is signed'
      using errcode = 'check_violation', constraint = 'abandonment_before_contract';
  end if;
  if tg_op = 'UPDATE' and to_jsonb(new) - 'destroyed_at' <> to_jsonb(old) - 'destroyed_at' then
    raise exception 'giving up stands' using errcode = 'check_violation', constraint = 'abandonment_fixed';
  end if;
  return new;
end $$;
create trigger abandonment_checked before insert or update on abandonment
  for each row execute function abandonment_check();

-- What is given up takes no bid, opens none, awards nothing.
create function abandoned_check() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if exists (select from procurement where body_id = new.body_id and id = new.procurement_id
             and abandoned_at is not null) then
    raise exception 'the purchase is given up' using errcode = 'check_violation', constraint = 'purchase_not_abandoned';
  end if;
  return new;
end $$;
create trigger purchase_not_abandoned before insert on bid for each row execute function abandoned_check();
create trigger purchase_not_abandoned before insert on bid_offer for each row execute function abandoned_check();
create trigger purchase_not_abandoned before insert on award for each row execute function abandoned_check();
create trigger purchase_not_abandoned before insert on contract for each row execute function abandoned_check();

-- A minute in which this site served: what is missing was an outage. The last two weeks are kept.
create table served_minute (minute timestamptz primary key);

grant select, insert on deadline_change, amendment, bid_confirmation to pp_app;
grant select, insert, delete on tender_document, served_minute to pp_app;
grant select, insert, update on clarification, abandonment to pp_app;
