-- Erasing ends somebody’s keys, and what is sent to addresses of theirs.
create or replace function erase_person(erased uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  address text;
  key record;
  own uuid;
begin
  if nullif(current_setting('pp.person_id', true), '') is distinct from erased::text then
    raise exception 'nobody erases anybody else' using errcode = 'insufficient_privilege';
  end if;
  select email into address from person where id = erased for update;
  -- Rounds that are open: the answer, the register entry and the copies. The key is held against being destroyed meanwhile.
  for key in select round_id, register_key from round_key order by round_id for share loop
    own := round_slot(key.register_key, 'ballot', erased);
    delete from ballot_cell where round_id = key.round_id and ballot_id = own;
    delete from comparison where round_id = key.round_id and ballot_id = own;
    delete from statement_vote where round_id = key.round_id and ballot_id = own;
    delete from ballot where round_id = key.round_id and id = own;
    delete from register_entry where round_id = key.round_id
      and person_key = sha256(key.register_key || uuid_send(erased));
    delete from answer_copy c using unnest(array['points', 'comparisons', 'statements']) as way
      where c.round_id = key.round_id and c.slot = round_slot(key.register_key, 'copy of ' || way, erased);
    delete from statement_author where round_id = key.round_id
      and slot = round_slot(key.register_key, 'statement', erased);
  end loop;
  delete from removal_person where person_id = erased;
  update removal_appeal set person_id = null where person_id = erased;
  update joining_code set person_id = null where person_id = erased;
  update panel_code set person_id = null where person_id = erased;
  update pool_member set person_id = null, name = null, contact = null, characteristics_consented_at = null, sex = null,
    age_band = null, ethnic_group = null, disability = null, district_slug = null, household = null,
    access_needs = '{}', access_note = '', availability = '{}', tickets = null, withdrawn_at = now()
    where person_id = erased;
  delete from proposal_support where person_id = erased;
  delete from training_pass where person_id = erased;
  -- What they wrote where others answer stays, under nobody’s name.
  update open_thread set shown_name = 'Somebody' where written_by = erased and not by_body;
  update thread_reply set shown_name = 'Somebody' where written_by = erased and not by_body;
  update draft_version v set shown_name = 'Somebody' from draft_member m where m.person_id = erased
    and v.draft_id = m.draft_id and v.party_id = m.party_id and v.shown_name = m.shown_name;
  update draft_comment v set shown_name = 'Somebody' from draft_member m where m.person_id = erased
    and v.draft_id = m.draft_id and v.party_id = m.party_id and v.shown_name = m.shown_name;
  update draft_signature v set shown_name = 'Somebody' from draft_member m where m.person_id = erased
    and v.draft_id = m.draft_id and v.party_id = m.party_id and v.shown_name = m.shown_name;
  delete from draft_member where person_id = erased;
  delete from follower where email = address;
  delete from sign_in_link where email = address;
  delete from mail_message where recipient = address;
  delete from event_booking where lower(contact) = address;
  delete from webhook where person_id = erased;
  delete from api_key where person_id = erased;
  delete from chosen_hat where person_id = erased;
  delete from session where person_id = erased;
  -- The name of somebody who held an office stays beside what they decided there; nobody else’s does.
  update person set email = null, postcode_outward = null, district_slug = null,
    name = case when exists (select from body_role where person_id = erased)
      or exists (select from supplier_role where person_id = erased) then name end
    where id = erased;
end $$;
