-- A body may change course: a new mandate that points back to the one it changes. Each is frozen once published, and
-- criteria keep pointing at the one they came from.
alter table mandate_line drop constraint mandate_line_round_id_body_id_fkey;
alter table mandate
  add column version smallint not null default 1 constraint mandate_version_from_1 check (version >= 1),
  add column replaces smallint,
  -- Why course was changed; the first mandate changes none.
  add column change_reason text not null default '',
  drop constraint mandate_pkey,
  add primary key (round_id, body_id, version),
  add constraint mandate_points_back check (replaces is not distinct from nullif(version - 1, 0)),
  add constraint mandate_change_explained
    check (version = 1 or published_at is null or length(trim(change_reason)) > 0),
  add constraint mandate_replaces foreign key (round_id, body_id, replaces) references mandate;
-- One draft at a time.
create unique index mandate_one_draft on mandate (round_id, body_id) where published_at is null;
alter table mandate_line
  add column version smallint not null default 1,
  drop constraint mandate_line_pkey,
  add primary key (round_id, body_id, version, outcome_id),
  add foreign key (round_id, body_id, version) references mandate;
alter table criterion_mandate_line add column mandate_version smallint not null default 1;

-- What the body answers to each statement that all groups share: a statement has no share of the marks.
create table mandate_statement_line (
  round_id uuid not null,
  body_id uuid not null,
  version smallint not null default 1,
  statement_id uuid not null,
  answer text not null
    constraint mandate_statement_line_answer check (answer in ('adopted', 'varied', 'declined')),
  reason text not null,
  primary key (round_id, body_id, version, statement_id),
  foreign key (round_id, body_id, version) references mandate,
  constraint mandate_statement_line_explained check (answer = 'adopted' or length(trim(reason)) > 0)
);

create or replace function mandate_lock() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'mandate' then
    if old.published_at is null then return new; end if;
  elsif not exists (select from mandate where round_id = coalesce(new.round_id, old.round_id)
      and body_id = coalesce(new.body_id, old.body_id) and version = coalesce(new.version, old.version)
      and published_at is not null) then
    return coalesce(new, old);
  end if;
  raise exception 'the mandate is published' using errcode = 'check_violation', constraint = 'mandate_frozen';
end $$;
create trigger mandate_statement_line_frozen before insert or update or delete on mandate_statement_line
  for each row execute function mandate_lock();

-- Course is changed from what is published, never from a draft.
create function mandate_follows() returns trigger language plpgsql as $$
begin
  if new.replaces is not null and not exists (select from mandate where round_id = new.round_id
      and body_id = new.body_id and version = new.replaces and published_at is not null) then
    raise exception 'it replaces no published mandate' using errcode = 'check_violation',
      constraint = 'mandate_follows_a_published_one';
  end if;
  return new;
end $$;
create trigger mandate_follows_a_published_one before insert on mandate
  for each row execute function mandate_follows();

grant select, insert, update, delete on mandate_statement_line to pp_app;
