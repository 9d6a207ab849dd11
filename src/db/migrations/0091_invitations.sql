-- Where a body writes to a supplier. Its own, and never published: whoever signs in with the e-mail address may act for
-- the supplier.
create table supplier_contact (
  body_id uuid not null references body,
  supplier_id uuid not null references supplier,
  email text constraint supplier_contact_email_is_lower_case check (email = lower(email)),
  postal_address text not null default '',
  held_since timestamptz not null,
  held_by uuid references person,
  primary key (body_id, supplier_id)
);
create index supplier_contact_by_email on supplier_contact (email);

-- A letter or an e-mail that asks a supplier for what its payments of a year ask of it, with the amount and the rule as
-- they stood when it was made. Its code lets one person act for the supplier, once; only the code's hash is kept.
create table invitation (
  body_id uuid not null references body,
  id uuid not null,
  supplier_id uuid not null references supplier,
  financial_year text not null constraint invitation_year check (financial_year ~ '^\d{4}-\d{2}$'),
  amount_pence bigint not null,
  at_least boolean not null,
  vat_basis text not null constraint invitation_vat_basis check (vat_basis in ('net', 'gross')),
  coverage text not null constraint invitation_coverage check (coverage in ('published', 'ledger')),
  rule text not null,
  code_hash bytea not null,
  code_expires_at timestamptz not null,
  code_used_at timestamptz,
  code_used_by uuid references person,
  made_at timestamptz not null,
  made_by uuid references person,
  -- It came back: nobody there, or the address is wrong.
  returned_at timestamptz,
  returned_by uuid references person,
  primary key (body_id, id),
  constraint invitation_code_used_whole check (num_nonnulls(code_used_at, code_used_by) in (0, 2))
);
create index invitation_by_year on invitation (body_id, financial_year, made_at);
create index invitation_by_supplier on invitation (supplier_id);
create index invitation_by_code on invitation (code_hash);

-- Nobody is asked the same thing twice by one body for one year.
create table invitation_ask (
  body_id uuid not null,
  supplier_id uuid not null references supplier,
  financial_year text not null,
  ask text not null constraint invitation_ask_known check (ask in ('charter', 'review')),
  invitation_id uuid not null,
  declined_at timestamptz,
  declined_by uuid references person,
  decline_reason text,
  constraint invitation_ask_once primary key (body_id, supplier_id, financial_year, ask),
  foreign key (body_id, invitation_id) references invitation,
  constraint invitation_ask_declined_whole check (num_nonnulls(declined_at, declined_by) in (0, 2))
);
create index invitation_ask_by_invitation on invitation_ask (body_id, invitation_id);

-- Number 0 is the invitation, 1 and 2 are its reminders: two at most. A letter is made when its text is, and sent when
-- an officer says that it was posted.
create table invitation_message (
  body_id uuid not null,
  invitation_id uuid not null,
  number smallint not null constraint invitation_message_two_reminders check (number between 0 and 2),
  way text not null constraint invitation_message_way check (way in ('e-mail', 'letter')),
  made_at timestamptz not null,
  made_by uuid references person,
  sent_at timestamptz,
  primary key (body_id, invitation_id, number),
  foreign key (body_id, invitation_id) references invitation,
  constraint invitation_message_mailed_at_once check (way = 'letter' or sent_at is not null)
);
create index invitation_message_to_post on invitation_message (body_id, made_at) where sent_at is null;
grant select, insert, update on supplier_contact to pp_app;
grant select, insert on invitation, invitation_ask, invitation_message to pp_app;
grant update (code_expires_at, code_used_at, code_used_by, returned_at, returned_by) on invitation to pp_app;
grant update (declined_at, declined_by, decline_reason) on invitation_ask to pp_app;
grant update (sent_at) on invitation_message to pp_app;
