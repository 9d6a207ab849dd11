-- The hat a person chose last: where their next sign-in begins.
create table chosen_hat (
  person_id uuid primary key references person,
  hat_kind text not null constraint chosen_hat_kind check (hat_kind in
    ('resident', 'body', 'supplier', 'operator')),
  hat_body_id uuid references body,
  hat_supplier_id uuid references supplier,
  hat_role text,
  chosen_at timestamptz not null,
  constraint chosen_hat_is_whole check (
    (hat_kind = 'body') = (hat_body_id is not null and hat_role is not null)
    and (hat_kind = 'supplier') = (hat_supplier_id is not null))
);
grant select, insert, update, delete on chosen_hat to pp_app;

-- Why a role ended, for the body's administrators; the public record says that it ended, and names nobody.
alter table body_role add column ended_by uuid references person;
alter table body_role add column end_reason text;
alter table body_role add constraint body_role_end_explained check (ended_at is null or length(trim(end_reason)) > 0);

-- A message that could not be sent waits longer each time.
alter table mail_message add column next_attempt_at timestamptz not null default clock_timestamp();
drop index mail_message_waiting;
create index mail_message_waiting on mail_message (next_attempt_at) where sent_at is null;

create index sign_in_link_by_email on sign_in_link (email, created_at);
-- Sent mail and spent links hold addresses, so they are not kept.
grant delete on mail_message, sign_in_link to pp_app;
