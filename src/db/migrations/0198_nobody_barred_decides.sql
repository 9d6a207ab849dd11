-- The last line beneath the acts (Procurement Act 2023 ss.81-83): nobody who stood aside from a purchase, or acts for
-- somebody who bids for it, decides or publishes anything in it. Each table names its column.
create function not_by_barred() returns trigger language plpgsql as $$
declare
  person uuid := (to_jsonb(new) ->> tg_argv[0])::uuid;
begin
  if person is null or (tg_op = 'UPDATE' and (to_jsonb(old) ->> tg_argv[0])::uuid is not distinct from person) then
    return new;
  end if;
  if exists (select from purchase_person where body_id = new.body_id and procurement_id = new.procurement_id
               and person_id = person and stood_aside_at is not null)
     or exists (select from evaluator where body_id = new.body_id and procurement_id = new.procurement_id
               and person_id = person and recused_at is not null)
     or exists (select from bid b join supplier_role r on r.supplier_id = b.supplier_id
               where b.body_id = new.body_id and b.procurement_id = new.procurement_id
               and b.superseded_at is null and r.person_id = person and r.ended_at is null) then
    raise exception 'this person stood aside or acts for a bidder'
      using errcode = 'check_violation', constraint = 'not_by_barred';
  end if;
  return new;
end $$;
create trigger award_not_by_barred before insert or update on award
  for each row execute function not_by_barred('decided_by');
create trigger low_price_not_by_barred before insert or update on low_price
  for each row execute function not_by_barred('decided_by');
create trigger bidder_standing_not_by_barred before insert or update on bidder_standing
  for each row execute function not_by_barred('decided_by');
create trigger unfair_advantage_not_by_barred before insert or update on unfair_advantage
  for each row execute function not_by_barred('decided_by');
create trigger consensus_not_by_barred before insert on consensus
  for each row execute function not_by_barred('agreed_by');
create trigger interest_declaration_not_by_barred before insert or update on interest_declaration
  for each row execute function not_by_barred('decided_by');
create trigger conflict_declaration_not_by_barred before insert or update on conflict_declaration
  for each row execute function not_by_barred('decided_by');
create trigger testimony_not_by_barred before insert or update on testimony
  for each row execute function not_by_barred('answered_by');
create trigger answer_summary_not_by_barred before insert or update on answer_summary
  for each row execute function not_by_barred('written_by');
create trigger clarification_not_by_barred before insert or update on clarification
  for each row execute function not_by_barred('decided_by');
create trigger amendment_not_by_barred before insert on amendment
  for each row execute function not_by_barred('published_by');
create trigger deadline_change_not_by_barred before insert on deadline_change
  for each row execute function not_by_barred('changed_by');
create trigger abandonment_not_by_barred before insert on abandonment
  for each row execute function not_by_barred('abandoned_by');
create trigger contract_not_by_barred before insert on contract
  for each row execute function not_by_barred('signed_by');
