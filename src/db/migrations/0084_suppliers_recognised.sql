-- How a payee came to its supplier: by rule or by an officer, how sure, and why (the rule and what it names).
alter table payee_supplier
  add column made_by text not null default 'rule'
    constraint payee_supplier_made_by check (made_by in ('rule', 'officer')),
  add column confidence_percent smallint not null default 100
    constraint payee_supplier_confidence check (confidence_percent between 0 and 100),
  add column reason jsonb not null default '{"rule": "same"}';

-- A payee that may be a supplier known already. Until an officer answers, it is a supplier of its own.
create table payee_doubt (
  body_id uuid not null,
  payee_id uuid not null,
  supplier_id uuid not null,
  invented boolean not null,
  confidence_percent smallint not null
    constraint payee_doubt_confidence check (confidence_percent between 0 and 100),
  reason jsonb not null,
  raised_at timestamptz not null,
  answer text constraint payee_doubt_answer check (answer in ('same', 'different')),
  answered_at timestamptz,
  answered_by uuid references person,
  primary key (body_id, payee_id, supplier_id),
  foreign key (body_id, payee_id, invented) references payee (body_id, id, invented),
  constraint payee_doubt_invented_alike foreign key (supplier_id, invented) references supplier (id, invented),
  constraint payee_doubt_answered_when check ((answer is null) = (answered_at is null))
);
create index payee_doubt_open on payee_doubt (body_id, confidence_percent) where answer is null;
create index payee_doubt_by_supplier on payee_doubt (supplier_id);

-- Two suppliers that are one, or a payee that is another supplier: who said so for which body, when and why. It can be
-- undone; what moved stands beside it, so that exactly that moves back.
create table supplier_change (
  id uuid primary key,
  kind text not null constraint supplier_change_kind check (kind in ('merge', 'split')),
  from_supplier_id uuid not null references supplier,
  to_supplier_id uuid not null references supplier,
  body_id uuid not null references body,
  reason text not null constraint supplier_change_has_reason check (reason ~ '\S'),
  made_at timestamptz not null,
  made_by uuid references person,
  undone_at timestamptz,
  undone_by uuid references person,
  undone_reason text,
  constraint supplier_change_of_another check (from_supplier_id <> to_supplier_id),
  constraint supplier_change_undone_why check ((undone_at is null) = (undone_reason is null))
);
create index supplier_change_by_time on supplier_change (made_at);
create index supplier_change_by_from on supplier_change (from_supplier_id);
create index supplier_change_by_to on supplier_change (to_supplier_id);
create table supplier_change_payee (
  body_id uuid not null,
  change_id uuid not null references supplier_change,
  payee_id uuid not null,
  -- How the link was made before, for the way back.
  made_by text not null,
  confidence_percent smallint not null,
  reason jsonb not null,
  primary key (body_id, change_id, payee_id),
  foreign key (body_id, payee_id) references payee
);
create index supplier_change_payee_by_change on supplier_change_payee (change_id);
create table supplier_change_identifier (
  change_id uuid not null references supplier_change,
  scheme text not null,
  value text not null,
  primary key (change_id, scheme, value)
);
create index supplier_by_merged_into on supplier (merged_into) where merged_into is not null;

grant select, insert, update on payee_doubt, supplier_change to pp_app;
grant select, insert on supplier_change_payee, supplier_change_identifier to pp_app;
