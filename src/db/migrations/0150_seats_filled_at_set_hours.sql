-- Empty seats are drawn for at set hours alone, and it is kept what staff typed in for somebody without an e-mail address.
-- The set hour whose empty seats were last drawn for.
alter table panel add seats_filled_to timestamptz;
alter table panel_seat
  -- Staff typed in that this person was told, or that they say no or give their seat up.
  add told_by_staff boolean not null default false,
  add ended_by_staff boolean not null default false,
  -- When the question was last sent to somebody a second time.
  add asked_again_at timestamptz;
