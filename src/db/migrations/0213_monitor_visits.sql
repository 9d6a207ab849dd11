-- What named monitors, residents on a panel that watches one purchase, found when they went to look. Apart from what
-- residents report, and never added to it.
create table monitor_visit (
  body_id uuid not null,
  procurement_id uuid not null,
  promise_id uuid not null,
  id uuid not null,
  panel_id uuid not null,
  visited_by uuid not null references person,
  -- The name they chose to stand with what they found.
  shown_name text not null constraint monitor_visit_name check (char_length(trim(shown_name)) between 1 and 80),
  visited_on date not null,
  found text not null constraint monitor_visit_found check (found in ('seen', 'partly', 'not-seen')),
  -- The questions as they were asked, with the answers.
  answers jsonb not null,
  words text not null constraint monitor_visit_says_something check (length(trim(words)) > 0),
  file_id uuid,
  filed_at timestamptz not null,
  reply_due_on date not null,
  reply text,
  replied_by uuid references person,
  replied_at timestamptz,
  record_salt bytea not null constraint monitor_visit_salt check (length(record_salt) >= 16),
  primary key (body_id, procurement_id, promise_id, id),
  foreign key (body_id, procurement_id, promise_id) references promise,
  foreign key (body_id, file_id) references stored_file,
  foreign key (body_id, panel_id) references panel,
  constraint monitor_visit_once_a_day unique (body_id, procurement_id, promise_id, visited_by, visited_on),
  constraint monitor_visit_reply_is_whole check (num_nulls(reply, replied_by, replied_at) in (0, 3))
);
create index monitor_visit_by_id on monitor_visit (body_id, id);
grant select, insert, update on monitor_visit to pp_app;
