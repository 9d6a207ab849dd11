-- When a register was drawn up: an older one that comes in later takes nothing away. Null for releases, each of which
-- has a date of its own.
alter table imported_file add column drawn_up_at timestamptz;
update imported_file f set drawn_up_at = coalesce(
  (select max(r.released_at) from imported_release r where r.file_id = f.id), f.imported_at) where f.kind = 'register';
alter table imported_file add constraint imported_file_register_is_dated
  check ((kind = 'register') = (drawn_up_at is not null));
-- The day that whoever hands a register over says it was drawn up on; without one, the day it comes in.
alter table payment_upload add column drawn_up_on date
  constraint payment_upload_drawn_up_register check (drawn_up_on is null or holds = 'contracts');
