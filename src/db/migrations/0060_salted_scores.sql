-- An agreed score and a decision stay private until the award is published. The record holds a salted commitment to
-- each from the start; publishing the award publishes the salts, so that anyone can check that nothing moved.
alter table consensus add column record_salt bytea not null
  default decode(replace(gen_random_uuid()::text, '-', ''), 'hex');
alter table award add column record_salt bytea not null
  default decode(replace(gen_random_uuid()::text, '-', ''), 'hex');
