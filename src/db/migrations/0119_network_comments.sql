-- Comments on a theme of a round. No account is needed (tier 0), so nothing says who wrote one but the name they chose
-- to put to it; not even the time is kept, only the day.
create table theme_comment (
  round_id uuid not null references round,
  id uuid not null,
  outcome_id uuid not null,
  text text not null constraint theme_comment_length check (char_length(text) between 3 and 1000),
  shown_name text constraint theme_comment_name_length check (char_length(shown_name) between 1 and 60),
  written_on date not null,
  state text not null constraint theme_comment_state check (state in ('waiting', 'shown', 'declined')),
  decided_on date,
  decided_as text constraint theme_comment_decided_as check (decided_as in ('commissioner', 'facilitator')),
  ground text constraint theme_comment_ground
    check (ground in ('personal', 'abusive', 'off-topic', 'unclear', 'advert', 'said-already')),
  reason text not null default '',
  primary key (round_id, id),
  foreign key (round_id, outcome_id) references round_outcome (round_id, outcome_id),
  constraint theme_comment_declined_with_a_reason
    check ((state = 'declined') = (ground is not null) and (ground is null or length(trim(reason)) > 0)),
  constraint theme_comment_decided_by_someone
    check ((state = 'waiting') = (decided_on is null) and (decided_on is null) = (decided_as is null))
);
create index theme_comment_by_theme on theme_comment (round_id, outcome_id, state, written_on);
create index theme_comment_waiting on theme_comment (round_id) where state = 'waiting';

-- What the comments on a theme come to, in the words of one officer, who signs. A new version stands beside the old.
create table theme_summary (
  round_id uuid not null,
  outcome_id uuid not null,
  version smallint not null constraint theme_summary_from_1 check (version >= 1),
  text text not null,
  drafted_at timestamptz not null,
  drafted_by uuid not null references person,
  published_at timestamptz,
  -- As they stood at the time: who signs, as what, and how many comments it rests on.
  signed_name text,
  signed_as text,
  comments integer,
  primary key (round_id, outcome_id, version),
  foreign key (round_id, outcome_id) references round_outcome (round_id, outcome_id),
  constraint theme_summary_published_is_signed check (published_at is null or (length(trim(text)) > 0
    and length(trim(signed_name)) > 0 and signed_as is not null and comments >= 1))
);
create unique index theme_summary_one_draft on theme_summary (round_id, outcome_id) where published_at is null;
create function theme_summary_lock() returns trigger language plpgsql as $$
begin
  if old.published_at is not null then
    raise exception 'the summary is published' using errcode = 'check_violation', constraint = 'theme_summary_fixed';
  end if;
  return new;
end $$;
create trigger theme_summary_fixed before update on theme_summary for each row execute function theme_summary_lock();

grant select, insert, update on theme_comment, theme_summary to pp_app;
