-- Between rounds: what a public body has to tell, what it points to, what people come to, and what is talked about.
create table news_item (
  body_id uuid not null references body,
  id uuid not null,
  slug text not null,
  title text not null constraint news_item_title_length check (char_length(title) between 3 and 120),
  text text not null constraint news_item_text check (length(trim(text)) > 0),
  round_id uuid references round,
  published_at timestamptz not null,
  published_by uuid not null references person,
  primary key (body_id, id),
  constraint news_item_slug_of_its_own unique (body_id, slug)
);
create index news_item_by_time on news_item (published_at desc);
create table publication (
  body_id uuid not null references body,
  id uuid not null,
  title text not null constraint publication_title_length check (char_length(title) between 3 and 160),
  publisher text not null constraint publication_publisher check (length(trim(publisher)) > 0),
  published_on date not null,
  url text not null constraint publication_is_https check (url ~ '^https://'),
  round_id uuid references round,
  added_at timestamptz not null,
  added_by uuid not null references person,
  primary key (body_id, id),
  constraint publication_once unique (body_id, url)
);

create table network_event (
  body_id uuid not null references body,
  id uuid not null,
  slug text not null,
  title text not null constraint network_event_title_length check (char_length(title) between 3 and 120),
  about text not null,
  -- An address, or a link, or both.
  place text,
  district_slug text references district,
  online_url text constraint network_event_is_https check (online_url ~ '^https://'),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  capacity integer constraint network_event_capacity check (capacity between 1 and 10000),
  access text[] not null default '{}' constraint network_event_access check (access <@ array['step-free', 'hearing-loop',
    'bsl', 'childcare', 'quiet-room', 'toilet', 'parking', 'food']),
  access_note text not null default '',
  round_id uuid references round,
  published_at timestamptz not null,
  published_by uuid not null references person,
  -- Afterwards: how many came, and what came of it.
  came integer constraint network_event_came check (came >= 0),
  outcome text,
  outcome_at timestamptz,
  primary key (body_id, id),
  constraint network_event_slug_of_its_own unique (body_id, slug),
  constraint network_event_ends_after_it_starts check (ends_at > starts_at),
  constraint network_event_is_somewhere check (place is not null or online_url is not null),
  constraint network_event_outcome_is_whole check ((outcome is null) = (came is null)
    and (outcome is null) = (outcome_at is null) and (outcome_at is null or outcome_at >= starts_at))
);
create index network_event_by_time on network_event (starts_at);
-- Who comes: a name or any other word they answer to. Deleted 30 days after the event.
create table event_booking (
  body_id uuid not null,
  event_id uuid not null,
  id uuid not null,
  name text not null constraint event_booking_name_length check (char_length(name) between 1 and 60),
  contact text,
  needs text,
  is_waiting boolean not null,
  -- Only a hash of the link that cancels.
  secret_hash bytea not null,
  booked_at timestamptz not null,
  primary key (body_id, event_id, id),
  foreign key (body_id, event_id) references network_event
);
create index event_booking_by_secret on event_booking (secret_hash);

create table open_thread (
  body_id uuid not null references body,
  id uuid not null,
  slug text not null,
  title text not null constraint open_thread_title_length check (char_length(title) between 3 and 120),
  text text not null constraint open_thread_text_length check (char_length(text) between 3 and 2000),
  shown_name text not null constraint open_thread_name_length check (char_length(shown_name) between 1 and 60),
  -- The body itself asks, by an officer who is named.
  by_body boolean not null,
  written_by uuid not null references person,
  written_at timestamptz not null,
  round_id uuid references round,
  state text not null constraint open_thread_state check (state in ('waiting', 'shown', 'declined')),
  decided_at timestamptz,
  decided_by uuid references person,
  ground text constraint open_thread_ground
    check (ground in ('personal', 'abusive', 'off-topic', 'unclear', 'advert', 'said-already')),
  reason text not null default '',
  closed_at timestamptz,
  outcome text,
  primary key (body_id, id),
  constraint open_thread_slug_of_its_own unique (body_id, slug),
  constraint open_thread_declined_with_a_reason
    check ((state = 'declined') = (ground is not null) and (ground is null or length(trim(reason)) > 0)),
  constraint open_thread_decided check ((state = 'waiting') = (decided_at is null)),
  constraint open_thread_closed_with_an_outcome check ((closed_at is null) = (outcome is null))
);
create index open_thread_by_state on open_thread (body_id, state, written_at);
create table thread_reply (
  body_id uuid not null,
  thread_id uuid not null,
  id uuid not null,
  text text not null constraint thread_reply_length check (char_length(text) between 3 and 2000),
  shown_name text not null constraint thread_reply_name_length check (char_length(shown_name) between 1 and 60),
  by_body boolean not null,
  written_by uuid not null references person,
  written_at timestamptz not null,
  state text not null constraint thread_reply_state check (state in ('waiting', 'shown', 'declined')),
  decided_at timestamptz,
  decided_by uuid references person,
  ground text constraint thread_reply_ground
    check (ground in ('personal', 'abusive', 'off-topic', 'unclear', 'advert', 'said-already')),
  reason text not null default '',
  primary key (body_id, thread_id, id),
  foreign key (body_id, thread_id) references open_thread,
  constraint thread_reply_declined_with_a_reason
    check ((state = 'declined') = (ground is not null) and (ground is null or length(trim(reason)) > 0)),
  constraint thread_reply_decided check ((state = 'waiting') = (decided_at is null))
);
create index thread_reply_by_state on thread_reply (body_id, state, written_at);
-- Somebody says that a reply should not stand; a moderator looks at it again.
create table reply_report (
  body_id uuid not null,
  thread_id uuid not null,
  reply_id uuid not null,
  id uuid not null,
  why text not null constraint reply_report_length check (char_length(why) between 3 and 500),
  reported_at timestamptz not null,
  settled_at timestamptz,
  primary key (body_id, thread_id, reply_id, id),
  foreign key (body_id, thread_id, reply_id) references thread_reply
);
create index reply_report_waiting on reply_report (body_id) where settled_at is null;

alter table search_document drop constraint search_document_kind;
alter table search_document add constraint search_document_kind check (kind in
  ('round', 'contract', 'body', 'supplier', 'district', 'promise', 'network', 'page'));

grant select, insert, update on news_item, publication, network_event, open_thread, thread_reply, reply_report to pp_app;
grant select, insert, update, delete on event_booking to pp_app;
