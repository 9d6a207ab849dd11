-- Codes that were lost or stolen before anybody used them are made void, and others given in their place.
alter table joining_code
  add column voided_at timestamptz,
  add constraint joining_code_void_is_unused check (voided_at is null or person_id is null);
