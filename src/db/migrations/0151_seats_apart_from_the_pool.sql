-- A seat has a number of its own, which is not the person’s number in the pool: so the desk’s list of names and the
-- auditor’s file of characteristics do not join.
alter table panel_seat add id uuid not null default gen_random_uuid();
alter table panel_seat add constraint panel_seat_own_number unique (body_id, panel_id, id);

-- Sums of what was paid are told to everyone in batches; each payment is in one, or waits for one.
alter table panel_claim add told_in smallint
  constraint panel_claim_told_once_paid check (told_in is null or paid_on is not null);
