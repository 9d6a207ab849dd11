-- News and events can be changed after they are published: what they said before stays, with who changed it and why.
create table news_change (
  body_id uuid not null,
  news_id uuid not null,
  id uuid not null,
  note text not null constraint news_change_explained check (length(trim(note)) between 3 and 500),
  before text not null,
  changed_at timestamptz not null,
  changed_by uuid not null references person,
  primary key (body_id, news_id, id),
  foreign key (body_id, news_id) references news_item
);
create table event_change (
  body_id uuid not null,
  event_id uuid not null,
  id uuid not null,
  note text not null constraint event_change_explained check (length(trim(note)) between 3 and 500),
  before text not null,
  changed_at timestamptz not null,
  changed_by uuid not null references person,
  primary key (body_id, event_id, id),
  foreign key (body_id, event_id) references network_event
);
grant select, insert on news_change, event_change to pp_app;

-- What is written together can end without being adopted, and says why.
alter table draft
  add column close_reason text,
  add constraint draft_closed_with_a_reason
    check ((standing = 'closed') = (close_reason is not null) and (close_reason is null or length(trim(close_reason)) > 0));

-- A change of course that was only begun can be dropped; what is published stays for ever.
create function mandate_kept() returns trigger language plpgsql as $$
begin
  if old.published_at is null then return old; end if;
  raise exception 'the mandate is published' using errcode = 'check_violation', constraint = 'mandate_frozen';
end $$;
create trigger mandate_kept before delete on mandate for each row execute function mandate_kept();
grant delete on mandate to pp_app;
