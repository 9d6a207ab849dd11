-- What a year is broken down by stands beside its sums, so that a year of a whole region reads neither suppliers nor
-- payees. They are copies: whoever changes a supplier or a payee changes them too, by the triggers below.
alter table spend_payee_year
  add column supplier_kind text,
  add column supplier_size text,
  add column supplier_sector text,
  add column supplier_district text,
  add column ward_code text,
  add column deprivation_decile smallint;
update spend_payee_year y set supplier_kind = s.kind, supplier_size = s.size, supplier_sector = s.sector,
  supplier_district = s.district_slug
from supplier s where s.id = y.supplier_id;
update spend_payee_year y set ward_code = p.ward_code, deprivation_decile = p.deprivation_decile
from payee p where p.body_id = y.body_id and p.id = y.payee_id
  and (p.ward_code is not null or p.deprivation_decile is not null);
drop index spend_payee_year_by_year;
create index spend_payee_year_by_year on spend_payee_year (year_start, body_id)
  include (supplier_id, payee_id, kind, coverage, invented, pence, payments, supplier_kind, supplier_size,
    supplier_sector, supplier_district, ward_code, deprivation_decile);

create function copy_supplier_facts() returns trigger language plpgsql as $$
begin
  update spend_payee_year set supplier_kind = new.kind, supplier_size = new.size, supplier_sector = new.sector,
    supplier_district = new.district_slug
  where supplier_id = new.id;
  return null;
end $$;
create trigger supplier_facts_in_years after update of kind, size, sector, district_slug on supplier
  for each row when ((old.kind, old.size, old.sector, old.district_slug)
    is distinct from (new.kind, new.size, new.sector, new.district_slug))
  execute function copy_supplier_facts();

create function copy_payee_place() returns trigger language plpgsql as $$
begin
  update spend_payee_year set ward_code = new.ward_code, deprivation_decile = new.deprivation_decile
  where body_id = new.body_id and payee_id = new.id;
  return null;
end $$;
create trigger payee_place_in_years after update of ward_code, deprivation_decile on payee
  for each row when ((old.ward_code, old.deprivation_decile) is distinct from (new.ward_code, new.deprivation_decile))
  execute function copy_payee_place();
