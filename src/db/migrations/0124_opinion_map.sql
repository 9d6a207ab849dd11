-- The map of opinion of a running round, made again when at least ten more people have answered. One document: what is
-- published, in numbers that give nobody away, and what is needed to make the next map and to tell people which group
-- they are in. No row of it is about one person.
create table opinion_map (
  round_id uuid primary key references round,
  computed_at timestamptz not null,
  -- How many people had answered a statement, exactly: it decides when the next map is due and is not published.
  people integer not null,
  data jsonb not null
);
grant select, insert, update on opinion_map to pp_app;
