-- A round is prepared step by step. Until a step is settled its columns hold what the form suggests; a round is
-- announced only when each step is settled.
alter table round
  add column decided text not null default '',
  add column settled text[] not null default '{framework,ways,rule,proof,people,times,minimums}'
    constraint round_settled_known
    check (settled <@ array['framework', 'ways', 'rule', 'proof', 'people', 'times', 'minimums']);

-- What a round that is about to be announced must have. Where residents' answers will become marks of one purchase,
-- the authority's own weights come first, and the engagement notice (UK2) or the reasons why there is none
-- (Procurement Act 2023 s.17).
create function round_ready() returns trigger language plpgsql as $$
declare
  missing text := case
    when not new.settled @> array['framework', 'ways', 'rule', 'proof', 'people', 'times', 'minimums']
      or trim(new.question) = '' or trim(new.about) = '' or trim(new.can_change) = '' then 'round_settled'
    when new.scope = 'procurement' and coalesce(trim(new.engagement_notice), '') = ''
      and coalesce(trim(new.engagement_reason), '') = '' then 'round_engagement_announced'
    when new.scope = 'procurement' and new.rule <> 'none'
      and not exists (select from draft_weight where round_id = new.id) then 'round_draft_weights_recorded'
  end;
begin
  if missing is not null then
    raise exception 'the round is not ready to be announced' using errcode = 'check_violation', constraint = missing;
  end if;
  return new;
end $$;
create trigger round_ready before update on round for each row
  when (old.announced_at is null and new.announced_at is not null) execute function round_ready();
create index round_by_district on round (district_slug) where district_slug is not null;
