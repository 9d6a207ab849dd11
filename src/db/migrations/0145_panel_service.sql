-- What becomes of a drawn seat: told, answered, sworn in to the code of conduct, appointed, ended and filled again.
alter table panel_seat
  add told_at timestamptz,
  add answer_by date,
  -- The facilitator who typed the answer in, for somebody who gave it by phone or letter.
  add answered_by uuid references person,
  add conduct_version smallint,
  add conduct_accepted_at timestamptz,
  -- When they became an evaluator of the purchase.
  add appointed_at timestamptz,
  -- Why nobody sits here any more; `link`: something ties them to a bidder.
  add ended_why text constraint panel_seat_ended_why check (ended_why in ('said-no', 'silent', 'left', 'link')),
  -- Whose place this seat fills.
  add replaces uuid,
  -- Which way they want to be paid. Numbers of accounts are not kept here.
  add paid_how text constraint panel_seat_paid_how check (paid_how in ('bank', 'voucher', 'cash')),
  add constraint panel_seat_replaces foreign key (body_id, panel_id, replaces) references panel_seat,
  add constraint panel_seat_replaced_once unique (body_id, panel_id, replaces),
  add constraint panel_seat_replaces_another check (replaces is distinct from pool_member_id),
  add constraint panel_seat_ends_with_why check ((state in ('declined', 'left')) = (ended_why is not null)),
  add constraint panel_seat_accepts_conduct check (state <> 'accepted' or
    (conduct_version is not null and conduct_accepted_at is not null)),
  add constraint panel_seat_appointed_if_accepted check (appointed_at is null or state in ('accepted', 'left'));
create index panel_seat_untold on panel_seat (offered_at) where told_at is null and state = 'offered';

-- When the panel meets.
create table panel_meeting (
  body_id uuid not null,
  panel_id uuid not null,
  id uuid not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  place text not null constraint panel_meeting_place check (char_length(place) between 1 and 200),
  added_at timestamptz not null,
  added_by uuid not null references person,
  cancelled_at timestamptz,
  primary key (body_id, panel_id, id),
  foreign key (body_id, panel_id) references panel,
  constraint panel_meeting_in_order check (starts_at < ends_at)
);
-- Who can come, as they say; and who came, as the register says.
create table panel_attendance (
  body_id uuid not null,
  panel_id uuid not null,
  meeting_id uuid not null,
  pool_member_id uuid not null,
  can_come boolean,
  said_at timestamptz,
  came boolean,
  marked_at timestamptz,
  marked_by uuid references person,
  primary key (body_id, panel_id, meeting_id, pool_member_id),
  foreign key (body_id, panel_id, meeting_id) references panel_meeting,
  foreign key (body_id, panel_id, pool_member_id) references panel_seat,
  constraint panel_attendance_said check ((can_come is null) = (said_at is null)),
  constraint panel_attendance_marked check ((came is null) = (marked_at is null)
    and (came is null) = (marked_by is null))
);
grant select, insert, update on panel_meeting, panel_attendance to pp_app;
