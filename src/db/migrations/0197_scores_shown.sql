-- Individual scores come first and stay: once a question's scores were shown to anyone but whoever gave them, none moves.
create table question_shown (
  body_id uuid not null,
  procurement_id uuid not null,
  criterion_id uuid not null,
  shown_at timestamptz not null,
  shown_to text not null constraint question_shown_to check (shown_to in ('panel', 'observers')),
  primary key (body_id, procurement_id, criterion_id),
  foreign key (body_id, procurement_id, criterion_id) references criterion
);
grant select, insert on question_shown to pp_app;
insert into question_shown
  select body_id, procurement_id, criterion_id, min(agreed_at), 'panel' from consensus
  group by body_id, procurement_id, criterion_id;

-- What a score was before its giver changed it, while only they could see it.
create table score_before (
  body_id uuid not null,
  procurement_id uuid not null,
  criterion_id uuid not null,
  bid_id uuid not null,
  person_id uuid not null,
  number smallint not null,
  score smallint not null,
  reason text not null,
  strengths text not null,
  gaps text not null,
  scored_at timestamptz not null,
  primary key (body_id, procurement_id, criterion_id, bid_id, person_id, number),
  foreign key (body_id, procurement_id, criterion_id, bid_id, person_id) references score
);
alter table score_before enable row level security;
alter table score_before force row level security;
grant select, insert on score_before to pp_app;
create policy score_before_own on score_before
  using (person_id::text = current_setting('pp.person_id', true))
  with check (person_id::text = current_setting('pp.person_id', true));

-- Somebody else's scores can be counted, and are read only where it is written down that the question was shown.
drop policy score_read_once_all_are_in on score;
create policy score_counted on score for select
  using (procurement_id::text = current_setting('pp.counting_scores_of', true));
create policy score_read_once_shown on score for select
  using (procurement_id::text = current_setting('pp.moderating_scores_of', true)
    and exists (select from question_shown q where q.body_id = score.body_id
      and q.procurement_id = score.procurement_id and q.criterion_id = score.criterion_id));

create function score_stays_check() returns trigger language plpgsql as $$
begin
  -- Whoever shows the question takes this row first, so that no change slips in beside it.
  perform 1 from criterion where body_id = old.body_id and procurement_id = old.procurement_id
    and id = old.criterion_id for share;
  if exists (select from question_shown where body_id = old.body_id and procurement_id = old.procurement_id
             and criterion_id = old.criterion_id) then
    raise exception 'the scores of this question were shown'
      using errcode = 'check_violation', constraint = 'score_stays_once_shown';
  end if;
  insert into score_before (body_id, procurement_id, criterion_id, bid_id, person_id, number, score, reason,
      strengths, gaps, scored_at)
    select old.body_id, old.procurement_id, old.criterion_id, old.bid_id, old.person_id,
      1 + (select count(*) from score_before b where b.body_id = old.body_id
        and b.procurement_id = old.procurement_id and b.criterion_id = old.criterion_id
        and b.bid_id = old.bid_id and b.person_id = old.person_id),
      old.score, old.reason, old.strengths, old.gaps, old.scored_at;
  return new;
end $$;
create trigger score_stays before update on score for each row execute function score_stays_check();
