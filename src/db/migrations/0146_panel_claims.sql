-- What people on a panel are paid: by attended day, and what it cost them.
create table panel_claim (
  body_id uuid not null,
  panel_id uuid not null,
  id uuid not null,
  pool_member_id uuid not null,
  kind text not null constraint panel_claim_kind check (kind in
    ('day', 'travel', 'childcare', 'care', 'equipment', 'earnings', 'other')),
  -- The day it is for, where it is the payment for one.
  meeting_id uuid,
  amount_pence bigint not null constraint panel_claim_amount check (amount_pence between 1 and 1000000),
  spent_on date not null,
  note text not null default '' constraint panel_claim_note check (char_length(note) <= 500),
  file_id uuid,
  made_at timestamptz not null,
  -- Whoever typed it in: the person themselves, a facilitator for them, or whoever marked the register.
  made_by uuid not null references person,
  decision text constraint panel_claim_decision check (decision in ('approved', 'declined')),
  decision_reason text not null default '',
  decided_at timestamptz,
  decided_by uuid references person,
  paid_on date,
  paid_by uuid references person,
  primary key (body_id, panel_id, id),
  foreign key (body_id, panel_id, pool_member_id) references panel_seat,
  foreign key (body_id, panel_id, meeting_id) references panel_meeting,
  foreign key (body_id, file_id) references stored_file,
  constraint panel_claim_day_has_its_meeting check ((kind = 'day') = (meeting_id is not null)),
  constraint panel_claim_decided_whole check (num_nonnulls(decision, decided_at, decided_by) in (0, 3)),
  constraint panel_claim_declined_with_reason check (decision is distinct from 'declined'
    or length(trim(decision_reason)) > 0),
  -- Four eyes: nobody approves what they typed in.
  constraint panel_claim_decided_by_another check (decided_by is distinct from made_by),
  constraint panel_claim_paid_once_approved check (num_nonnulls(paid_on, paid_by) in (0, 2)
    and (paid_on is null or decision is not distinct from 'approved'))
);
create unique index panel_claim_one_payment_a_day on panel_claim (body_id, panel_id, pool_member_id, meeting_id)
  where kind = 'day';
create index panel_claim_waiting on panel_claim (body_id, panel_id) where decision is null;
create function panel_claim_check() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if old.decision is not null then
      raise exception 'a decided claim stays' using errcode = 'check_violation', constraint = 'panel_claim_decided_stays';
    end if;
    return old;
  end if;
  if new.decided_by is not null and exists (select from pool_member m where m.body_id = new.body_id
      and m.panel_id = new.panel_id and m.id = new.pool_member_id and m.person_id = new.decided_by) then
    raise exception 'nobody decides their own claim' using errcode = 'check_violation',
      constraint = 'panel_claim_not_ones_own';
  end if;
  if tg_op = 'UPDATE' and (old.decision is not null and (new.decision, new.amount_pence, new.kind, new.pool_member_id)
      is distinct from (old.decision, old.amount_pence, old.kind, old.pool_member_id)
      or old.paid_on is not null and new.paid_on is distinct from old.paid_on) then
    raise exception 'a decided claim stands' using errcode = 'check_violation', constraint = 'panel_claim_decided_stays';
  end if;
  return new;
end $$;
create trigger panel_claim_check before insert or update or delete on panel_claim for each row
  execute function panel_claim_check();
grant select, insert, update, delete on panel_claim to pp_app;
