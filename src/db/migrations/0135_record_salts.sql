-- What residents wrote stands in the public record only as a salted fingerprint: without its salt it says nothing.
alter table proposal add column record_salt bytea constraint proposal_salt_is_16_bytes check (length(record_salt) = 16);
alter table witness_report add column record_salt bytea
  constraint witness_report_salt_is_16_bytes check (length(record_salt) = 16);
