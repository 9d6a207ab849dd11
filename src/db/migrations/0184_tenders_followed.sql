-- Suppliers old and new hear of tenders of a kind, in a place, or both: `tenders:services.oldham`, `tenders:any.any`.
alter table follow drop constraint follow_about_something;
alter table follow add constraint follow_about_something
  check (about ~ '^(round|body|district|tenders):.+');
