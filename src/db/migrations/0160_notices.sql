-- A notice counts as published when it stands on the central digital platform (Procurement Act 2023 s.95 and the
-- regulations under it): its identifier there and its time are recorded here, and every period runs from that time.
-- What was recorded stays; when a kind was recorded again, the last one counts.
create table notice (
  body_id uuid not null references body,
  id uuid not null,
  -- None: a pipeline notice is about a body's year.
  procurement_id uuid,
  kind text not null constraint notice_kind check (kind in
    ('UK1', 'UK2', 'UK3', 'UK4', 'UK5', 'UK6', 'UK7', 'UK9', 'UK10', 'UK11', 'UK12')),
  platform_identifier text not null constraint notice_has_identifier check (length(trim(platform_identifier)) > 0),
  published_at timestamptz not null,
  recorded_at timestamptz not null,
  -- None: our own reading of the platform's feed found it.
  recorded_by uuid references person,
  content jsonb,
  primary key (body_id, id),
  constraint notice_recorded_once unique nulls not distinct
    (body_id, procurement_id, kind, platform_identifier, published_at),
  foreign key (body_id, procurement_id) references procurement,
  constraint notice_of_a_purchase check (procurement_id is not null or kind = 'UK1'),
  constraint notice_published_before_recorded check (published_at <= recorded_at)
);
grant select, insert on notice to pp_app;
