-- Which paper ballots somebody typed in, and who: how many today, and the last one again. Not what they say, and gone
-- from them once the round is over: the ballots then have other identifiers.
create table paper_entry (
  round_id uuid not null references round,
  code_hash bytea not null,
  entered_by uuid not null references person,
  entered_at timestamptz not null,
  primary key (round_id, code_hash),
  foreign key (round_id, code_hash) references joining_code
);
create index paper_entry_by_facilitator on paper_entry (round_id, entered_by, entered_at);

-- What tables at a workshop said: read beside the answers, never counted with them.
create table workshop (
  round_id uuid not null references round,
  id uuid not null,
  place text not null constraint workshop_place check (length(trim(place)) between 1 and 120),
  held_on date not null,
  -- How many came; under 10 the page says just that.
  people integer not null constraint workshop_people check (people between 1 and 5000),
  facilitator_id uuid not null references person,
  published_at timestamptz,
  primary key (round_id, id)
);
create table workshop_note (
  round_id uuid not null,
  workshop_id uuid not null,
  id uuid not null,
  table_number smallint not null constraint workshop_note_table check (table_number between 1 and 99),
  -- Null is about something else.
  outcome_id uuid references outcome,
  kind text not null constraint workshop_note_kind check (kind in ('note', 'quote')),
  text text not null constraint workshop_note_text check (length(trim(text)) between 1 and 1000),
  primary key (round_id, workshop_id, id),
  foreign key (round_id, workshop_id) references workshop
);
create function workshop_lock() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'workshop' then
    if old.published_at is null then return new; end if;
  elsif not exists (select from workshop where round_id = coalesce(new.round_id, old.round_id)
      and id = coalesce(new.workshop_id, old.workshop_id) and published_at is not null) then
    return coalesce(new, old);
  end if;
  raise exception 'the workshop is published' using errcode = 'check_violation', constraint = 'workshop_frozen';
end $$;
create trigger workshop_frozen before update on workshop for each row execute function workshop_lock();
create trigger workshop_note_frozen before insert or update or delete on workshop_note
  for each row execute function workshop_lock();

grant select, insert, update on paper_entry, workshop to pp_app;
grant select, insert, delete on workshop_note to pp_app;
