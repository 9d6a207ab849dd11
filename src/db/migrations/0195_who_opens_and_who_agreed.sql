-- Who opens is apart from who buys, who scores and who bids, whatever was ticked (docs/decisions/0050).
alter table bid_opener
  -- Their own word, given with their key: whether they work in the department that buys.
  add column says_of_department boolean,
  add constraint bid_opener_not_by_themself check (person_id <> named_by);
alter table bid_opener disable trigger bid_opener_checked;
update bid_opener set says_of_department = from_buying_department where recipient is not null;
alter table bid_opener enable trigger bid_opener_checked;
alter table bid_opener
  add constraint bid_opener_confirms_with_key check ((recipient is null) = (says_of_department is null));

create function buys_for(of_body uuid, of_person uuid) returns boolean
  language sql stable set search_path = public, pg_temp as $$
  select exists (select from body_role where body_id = of_body and person_id = of_person and ended_at is null
                 and role in ('procurement-officer', 'commissioner'));
$$;
create or replace function openers_check() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  named record;
  needed smallint;
begin
  if new.notice_published_at is null or old.notice_published_at is not null
     or to_jsonb(new) ->> 'sealing' is distinct from 'openers' then
    return new;
  end if;
  select threshold into needed from bid_box where body_id = new.body_id and procurement_id = new.id;
  select count(*) as all_of_them, count(recipient) as with_key,
         count(*) filter (where from_buying_department or says_of_department or buys_for(body_id, person_id)) as own
    into named from bid_opener where body_id = new.body_id and procurement_id = new.id;
  if needed is null or named.all_of_them < 3 or named.with_key < named.all_of_them
     or needed >= named.all_of_them or named.own >= needed or named.own > 2 then
    raise exception 'the openers could not open' using errcode = 'check_violation', constraint = 'openers_can_open';
  end if;
  return new;
end $$;

create function opener_apart_check() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if tg_table_name = 'bid' then
    if exists (select from bid_opener o join supplier_role r on r.person_id = o.person_id and r.ended_at is null
                where o.body_id = new.body_id and o.procurement_id = new.procurement_id
                  and to_jsonb(new) ->> 'supplier_id' = r.supplier_id::text) then
      raise exception 'an opener acts for this bidder' using errcode = 'check_violation', constraint = 'opener_does_not_bid';
    end if;
  elsif tg_table_name = 'evaluator' then
    if exists (select from bid_opener o where o.body_id = new.body_id and o.procurement_id = new.procurement_id
                  and o.person_id::text = to_jsonb(new) ->> 'person_id') then
      raise exception 'an opener does not score' using errcode = 'check_violation', constraint = 'opener_does_not_score';
    end if;
  elsif exists (select from supplier_role r where r.person_id::text = to_jsonb(new) ->> 'person_id'
                   and r.ended_at is null) then
    raise exception 'an opener acts for no supplier' using errcode = 'check_violation', constraint = 'opener_does_not_bid';
  end if;
  return new;
end $$;
create trigger opener_apart before insert on bid for each row execute function opener_apart_check();
create trigger opener_apart before insert on evaluator for each row execute function opener_apart_check();
create trigger opener_apart before insert on bid_opener for each row execute function opener_apart_check();

-- A sub-contractor of a bid counts only as its own yes: the opening reads what was agreed, and keeps whether.
create policy bid_subcontractor_read_at_opening on bid_subcontractor for select
  using (procurement_id::text = current_setting('pp.opening_bids_of', true));
alter table bid_subcontractor
  -- A supplier on the register that nobody acts for, asked at an address that the bidder gave: no link, a likeness.
  add column like_supplier_id uuid references supplier,
  add constraint bid_subcontractor_linked_or_like check (named_supplier_id is null or like_supplier_id is null);
alter table opened_subcontractor
  add column confirmed boolean not null default false,
  add column like_supplier_id uuid references supplier,
  -- When the people who act for that supplier by now were told of it.
  add column told_at timestamptz,
  -- Whoever is linked has said yes by its own people.
  add constraint opened_subcontractor_linked_is_confirmed check (named_supplier_id is null or confirmed) not valid;
create index opened_subcontractor_untold on opened_subcontractor (like_supplier_id)
  where like_supplier_id is not null and told_at is null;
grant update (told_at) on opened_subcontractor to pp_app;
