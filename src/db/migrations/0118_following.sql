-- Following by e-mail. What is kept is an address and what it follows: no person, no answer, no receipt.
create table follower (
  id uuid primary key,
  email text not null constraint follower_one_per_address unique,
  first_asked_at timestamptz not null
);
create table follow (
  id uuid primary key,
  follower_id uuid not null references follower on delete cascade,
  -- `round:<id>`, `body:<id>` or `district:<slug>`.
  about text not null constraint follow_about_something check (about ~ '^(round|body|district):.+'),
  -- When the last message about this was sent to an address that nobody had confirmed; it bounds how many go out.
  asked_at timestamptz not null,
  confirmed_at timestamptz,
  constraint follow_once unique (follower_id, about)
);
create index follow_by_about on follow (about, follower_id) where confirmed_at is not null;
create index follow_waiting on follow (asked_at) where confirmed_at is null;

-- What there is to tell, written in the act's own transaction and made into messages afterwards, some at a time.
create table follow_notice (
  id uuid primary key,
  -- Names the moment, so that nobody is told of it twice.
  moment text not null constraint follow_notice_once unique,
  about text[] not null,
  subject text not null,
  body text not null,
  path text not null constraint follow_notice_own_path check (path ~ '^/[^/]'),
  told_at timestamptz not null,
  -- How far it has come: everyone up to this follower has their message.
  sent_up_to uuid,
  done_at timestamptz
);
create index follow_notice_waiting on follow_notice (told_at) where done_at is null;

-- Where a mail program can stop the messages with one click (RFC 8058).
alter table mail_message add column unsubscribe_url text;

grant select, insert, update, delete on follower, follow to pp_app;
grant select, insert, update on follow_notice to pp_app;
