-- A year of every body is read in the order it is summed in, from the index alone: supplier by supplier, then by body.
create index spend_payee_year_by_supplier_in_year on spend_payee_year (year_start, supplier_id, body_id)
  include (kind, coverage, invented, pence, payments, supplier_kind, supplier_district);
