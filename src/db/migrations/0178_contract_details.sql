-- The contract as everyone may read it, passage by passage. What is left out stays here whole; everyone reads that it
-- is left out, by whom and why (Procurement Act 2023 s.94(1) to (3)).
create table contract_passage (
  body_id uuid not null,
  procurement_id uuid not null,
  position smallint not null constraint contract_passage_position check (position between 1 and 2000),
  words text not null constraint contract_passage_says_something check (length(trim(words)) > 0),
  withheld_as text constraint contract_passage_withheld_as
    check (withheld_as in ('trade-secret', 'commercial-interests', 'national-security')),
  withheld_reason text,
  withheld_at timestamptz,
  withheld_by uuid references person,
  primary key (body_id, procurement_id, position),
  foreign key (body_id, procurement_id) references contract,
  constraint contract_passage_withheld_whole check (
    (withheld_as is null and withheld_reason is null and withheld_at is null and withheld_by is null)
    or (withheld_as is not null and length(trim(withheld_reason)) > 0 and withheld_at is not null and withheld_by is not null))
);
-- Recorded once its notice (UK7) is out; from then on no passage changes.
create table contract_details (
  body_id uuid not null,
  procurement_id uuid not null,
  published_at timestamptz not null,
  notice_published_at timestamptz not null,
  notice_identifier text not null,
  published_by uuid not null references person,
  primary key (body_id, procurement_id),
  foreign key (body_id, procurement_id) references contract
);
create function contract_passage_lock() returns trigger language plpgsql as $$
begin
  if exists (select from contract_details where body_id = coalesce(new.body_id, old.body_id)
      and procurement_id = coalesce(new.procurement_id, old.procurement_id)) then
    raise exception 'the contract details are published'
      using errcode = 'check_violation', constraint = 'contract_details_fixed';
  end if;
  return coalesce(new, old);
end $$;
create trigger contract_passage_locked before insert or update or delete on contract_passage
  for each row execute function contract_passage_lock();
grant select, insert, update, delete on contract_passage to pp_app;
grant select, insert on contract_details to pp_app;
