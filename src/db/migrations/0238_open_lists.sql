-- The orders in which open data is read on from any row, and what it may be narrowed by: each a page off an index.
create index payment_in_file_by_day on payment (body_id, file_id, paid_on, line);
create index payment_file_by_id on payment_file (id);
create index supplier_in_order on supplier (slug collate "C");
create index supplier_by_kind_in_order on supplier (kind, slug collate "C");
create index supplier_by_district_in_order on supplier (district_slug, slug collate "C");
create index procurement_in_order on procurement (id);
create index promise_in_order on promise (id);
create index promise_by_supplier_in_order on promise (supplier_id, id);
create index promise_by_measure_in_order on promise (measure_id, id);
create index claim_in_order on claim (id);
create index promise_instalment_in_order on promise_instalment (due_on, id) where replaced_by is null;
create index promise_instalment_of_body_in_order on promise_instalment (body_id, due_on, id) where replaced_by is null;
create index witness_report_shown_in_order on witness_report (id) where reading = 'shown';
create index witness_report_shown_of_body on witness_report (body_id, id) where reading = 'shown';
create index criterion_in_order on criterion (id);
create index notice_in_order on notice (id);
create index spend_payee_year_in_order on spend_payee_year (year_start, body_id, supplier_id)
  where supplier_id is not null and coverage = 'published';
