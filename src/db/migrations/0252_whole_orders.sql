-- The district first: many suppliers have none, and those would stand in the way behind the last district of a kind.
create index supplier_by_district_and_kind_in_order on supplier (district_slug, kind, slug collate "C");
drop index supplier_by_kind_and_district_in_order;

-- The whole order of these lists, bytes of names and all, so that nothing is left to sort.
create index account_year_in_order on account_year (body_id, measure_id, district_slug collate "C", year_start);
create index account_year_of_year_in_order on account_year (year_start, body_id, measure_id, district_slug collate "C");
drop index account_year_by_year_in_order;
create index spend_payee_year_by_supplier_in_order on spend_payee_year (supplier_id, year_start, body_id)
  where supplier_id is not null and coverage = 'published';
