-- Every open list is read on from any row by an index in its own order, for each filter it offers and for two together:
-- a page costs the same however long the list is, wherever it is read on and whatever it is narrowed by, also by what
-- few rows have or none.
create index body_in_order on body (slug collate "C");
create index body_by_kind_in_order on body (kind, slug collate "C");
create index supplier_by_kind_and_district_in_order on supplier (kind, district_slug, slug collate "C");

create index criterion_of_purchase_in_order on criterion (procurement_id, id);
create index criterion_of_body_in_order on criterion (body_id, id);
create index notice_of_purchase_in_order on notice (procurement_id, id);
create index award_in_order on award (procurement_id) where published_at is not null;
create index award_of_body_in_order on award (body_id, procurement_id) where published_at is not null;
create index contract_in_order on contract (procurement_id);
create index contract_by_supplier_in_order on contract (supplier_id, procurement_id);
create index contract_by_supplier_and_body_in_order on contract (supplier_id, body_id, procurement_id);
drop index contract_by_supplier;
create index verdict_in_order on verdict (procurement_id, for_on);
create index performance_rating_in_order on performance_rating (procurement_id, number, position);

create index promise_of_contract_in_order on promise (procurement_id, id);
create index promise_by_supplier_and_body_in_order on promise (supplier_id, body_id, id);
create index promise_by_measure_and_body_in_order on promise (measure_id, body_id, id);
create index promise_by_supplier_and_measure_in_order on promise (supplier_id, measure_id, id);
create index promise_variation_in_order on promise_variation (promise_id, number) where answer in ('agreed', 'decided');
create index promise_variation_of_body_in_order on promise_variation (body_id, promise_id, number)
  where answer in ('agreed', 'decided');
create index account_year_by_year_in_order on account_year (year_start, body_id, measure_id, district_slug);
create index measure_in_order on measure (slug collate "C", version);
create index need_shown_in_order on need (id) where state in ('shown', 'closed') and shown_at is not null;
create index need_shown_of_body_in_order on need (body_id, id) where state in ('shown', 'closed') and shown_at is not null;
create index need_offer_shown_in_order on need_offer (id) where state = 'shown';
create index need_offer_shown_of_body_in_order on need_offer (body_id, id) where state = 'shown';

create index spend_payee_year_of_body_in_order on spend_payee_year (body_id, year_start, supplier_id)
  where supplier_id is not null and coverage = 'published';
create index review_signed_in_order on review (id) where signed_at is not null;
create index round_in_order on round (slug collate "C") where announced_at is not null;
create index round_of_body_in_order on round (body_id, slug collate "C") where announced_at is not null;
create index panel_in_order on panel (id) where announced_at is not null;
create index panel_of_body_in_order on panel (body_id, id) where announced_at is not null;

-- The same with the entry at their end, so that many acts of one moment are read on from as well; of one body, by kind too.
create index record_entry_in_order on record_entry (occurred_at, id);
create index record_entry_of_body_in_order on record_entry (body_id, occurred_at, id);
create index record_entry_of_purchase_in_order on record_entry (procurement_id, occurred_at, id);
create index record_entry_by_type_in_order on record_entry (type, occurred_at, id);
create index record_entry_of_body_by_type_in_order on record_entry (body_id, type, occurred_at, id);
drop index record_entry_by_time, record_entry_by_body, record_entry_by_procurement, record_entry_by_type;

-- Who won stands in the bid, which never changes hands; kept with the award, so that a supplier’s awards are a page too.
alter table award add column supplier_id uuid references supplier;
create function award_won_by() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  select i.supplier_id into new.supplier_id from bid i
  where i.body_id = new.body_id and i.procurement_id = new.procurement_id and i.id = new.bid_id;
  return new;
end $$;
create trigger award_won_by before insert or update of bid_id on award for each row execute function award_won_by();
create index award_by_supplier_in_order on award (supplier_id, procurement_id) where published_at is not null;
create index award_by_supplier_and_body_in_order on award (supplier_id, body_id, procurement_id)
  where published_at is not null;

-- Which flags stand in which published award, and of which body an imported competition is: what red flags are narrowed by.
create table award_flag (
  body_id uuid not null,
  procurement_id uuid not null,
  flag text not null,
  primary key (body_id, procurement_id, flag),
  foreign key (body_id, procurement_id) references award on delete cascade
);
grant select on award_flag to pp_app;
create function award_flags_listed() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $$
begin
  delete from award_flag where body_id = new.body_id and procurement_id = new.procurement_id;
  if new.published_at is not null then
    insert into award_flag (body_id, procurement_id, flag)
    select distinct new.body_id, new.procurement_id, g ->> 'flag' from jsonb_array_elements(new.flags) g;
  end if;
  return null;
end $$;
create trigger award_flags_listed after insert or update of flags, published_at on award
  for each row execute function award_flags_listed();
create index award_flag_in_order on award_flag (procurement_id, flag collate "C");
create index award_flag_by_flag on award_flag (flag, procurement_id);
create index award_flag_of_body_in_order on award_flag (body_id, procurement_id, flag collate "C");
create index award_flag_of_body_by_flag on award_flag (body_id, flag, procurement_id);

alter table imported_flag add column body_id uuid references body;
create function imported_flag_of_body() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  select c.body_id into new.body_id from imported_contract c where c.id = new.contract_id;
  return new;
end $$;
create trigger imported_flag_of_body before insert on imported_flag
  for each row execute function imported_flag_of_body();
create function imported_flags_move() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $$
begin
  update imported_flag set body_id = new.body_id where contract_id = new.id;
  return null;
end $$;
create trigger imported_flags_move after update of body_id on imported_contract for each row
  when (old.body_id is distinct from new.body_id) execute function imported_flags_move();
create index imported_flag_in_order on imported_flag (contract_id, flag collate "C");
create index imported_flag_of_body_in_order on imported_flag (body_id, contract_id, flag collate "C");
create index imported_flag_of_body_by_flag on imported_flag (body_id, flag, contract_id);

create index mandate_line_of_body_in_order on mandate_line (body_id, round_id, version, outcome_id);

-- What stands already. No award is decided anew by this, so what guards a decision stays out of it.
alter table award disable trigger user;
update award a set supplier_id = i.supplier_id from bid i
where i.body_id = a.body_id and i.procurement_id = a.procurement_id and i.id = a.bid_id;
alter table award enable trigger user;
insert into award_flag (body_id, procurement_id, flag)
select distinct a.body_id, a.procurement_id, g ->> 'flag' from award a, jsonb_array_elements(a.flags) g
where a.published_at is not null;
update imported_flag f set body_id = c.body_id from imported_contract c
where c.id = f.contract_id and c.body_id is not null;
