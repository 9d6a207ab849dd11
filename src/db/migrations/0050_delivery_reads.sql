-- A promise is found by its address alone, and listed by district; claims and reports by who waits for them.
create index promise_by_id on promise (body_id, id);
create index promise_by_district on promise (district_slug, due_on);
create index claim_by_id on claim (body_id, id);
create index claim_to_check on claim (body_id, procurement_id) where checked is null;
create index witness_report_by_id on witness_report (body_id, id);
create index witness_report_by_reporter on witness_report (reported_by);
create index witness_report_to_answer on witness_report (body_id, procurement_id, promise_id)
  where not seen and replied_at is null;
create index contract_by_supplier on contract (supplier_id);
