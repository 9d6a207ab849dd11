-- Acts of the public record, sent to addresses that people name (decision 66). Each address has its own place in the log,
-- so that nothing is sent twice to it and nothing is left out.
create table webhook (
  id uuid primary key,
  person_id uuid not null references person,
  url text not null constraint webhook_url_length check (length(url) between 8 and 500),
  -- Kinds of act, and public bodies by their slug, that it is told of; none stands for all.
  kinds text[] not null,
  bodies text[] not null,
  -- Its secret is derived from this number and the installation’s own, and stands nowhere.
  secret_version integer not null default 1 constraint webhook_secret_version check (secret_version > 0),
  made_at timestamptz not null,
  -- When its owner was shown to hold the address.
  verified_at timestamptz,
  -- The first entry of the log that was not looked at for it.
  next_position bigint not null,
  stopped_at timestamptz,
  stopped_because text constraint webhook_stopped_because check (stopped_because in ('not-answering', 'gone')),
  constraint webhook_says_why_stopped check ((stopped_at is null) = (stopped_because is null)),
  constraint webhook_once_per_address unique (person_id, url)
);

-- One message to one address; the row stays a month, so that its owner sees what was answered.
create table webhook_delivery (
  id uuid primary key,
  webhook_id uuid not null references webhook on delete cascade,
  -- The entry’s place in the log; none for the question whether the address is its owner’s.
  position bigint,
  made_at timestamptz not null,
  attempts integer not null default 0,
  -- Null once nothing more is to be tried.
  next_attempt_at timestamptz,
  last_attempt_at timestamptz,
  last_status integer,
  last_said text not null default '',
  delivered_at timestamptz,
  given_up_at timestamptz,
  constraint webhook_delivery_once unique (webhook_id, position)
);
create index webhook_delivery_due on webhook_delivery (webhook_id, next_attempt_at) where next_attempt_at is not null;
create index webhook_delivery_newest on webhook_delivery (webhook_id, made_at desc, id desc);
grant select, insert, update, delete on webhook, webhook_delivery to pp_app;
