-- Deletes words whose time is over (retention_period): drafts of scores, reasons on the sample answer, questions that
-- were declined, what links were, bids that came too late. Decisions, findings and counts stay.
-- To find its rows a deletion must see them: in this function alone, which returns none of them.
create policy score_draft_forgotten on score_draft using (current_setting('pp.forgetting', true) = 'yes')
  with check (false);
create function forget_words(now timestamptz) returns bigint
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  gone bigint := 0;
  counted bigint;
  kept record;
begin
  for kept in select distinct on (what) what, make_interval(days => days) as term from retention_period
      where effective_from <= (now at time zone 'Europe/London')::date order by what, effective_from desc loop
    if kept.what = 'score-drafts' then
      perform set_config('pp.forgetting', 'yes', true);
      delete from score_draft d where exists (select from award w where w.body_id = d.body_id
          and w.procurement_id = d.procurement_id and w.decided_at + kept.term <= now)
        or exists (select from evaluator e where e.body_id = d.body_id and e.procurement_id = d.procurement_id
          and e.person_id = d.person_id and e.recused_at + kept.term <= now);
      get diagnostics counted = row_count;
      gone := gone + counted;
      perform set_config('pp.forgetting', '', true);
      continue;
    elsif kept.what = 'calibration-reasons' then
      update calibration c set reason = '' where reason <> '' and exists (select from award w
        where w.body_id = c.body_id and w.procurement_id = c.procurement_id and w.published_at + kept.term <= now);
    elsif kept.what = 'declined-questions' then
      delete from clarification c where declined_reason is not null and purchase_over(c.body_id, c.procurement_id)
        + kept.term <= now;
    elsif kept.what = 'refused-bids' then
      delete from refused_bid r where purchase_over(r.body_id, r.procurement_id) + kept.term <= now;
    else
      update interest_declaration d set detail = '-', suggestion = '' where finding <> 'none' and detail <> '-'
        and purchase_ended(d.body_id, d.procurement_id) + kept.term <= now;
      get diagnostics counted = row_count;
      gone := gone + counted;
      update conflict_declaration d set detail = '-', suggestion = '' where finding <> 'none' and detail <> '-'
        and purchase_ended(d.body_id, d.procurement_id) + kept.term <= now;
    end if;
    get diagnostics counted = row_count;
    gone := gone + counted;
  end loop;
  return gone;
end $$;
-- From when a purchase needs no words of those who did not win or asked: published, or given up.
create function purchase_over(body uuid, purchase uuid) returns timestamptz language sql stable as $$
  select coalesce((select published_at from award where body_id = body and procurement_id = purchase),
    (select abandoned_at from procurement where body_id = body and id = purchase))
$$;
-- From when nobody can go to court over who decided: signed, or given up.
create function purchase_ended(body uuid, purchase uuid) returns timestamptz language sql stable as $$
  select coalesce((select signed_at from contract where body_id = body and procurement_id = purchase),
    (select abandoned_at from procurement where body_id = body and id = purchase))
$$;
revoke all on function forget_words(timestamptz) from public;
grant execute on function forget_words(timestamptz) to pp_app;
