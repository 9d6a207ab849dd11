-- What the authority noted beside a red flag before it decided.
create table red_flag_note (
  body_id uuid not null,
  procurement_id uuid not null,
  flag text not null,
  note text not null constraint red_flag_note_says_something check (length(trim(note)) > 0),
  noted_at timestamptz not null,
  noted_by uuid not null references person,
  primary key (body_id, procurement_id, flag),
  foreign key (body_id, procurement_id) references procurement
);
-- Each time the file of a purchase was exported: the hashes of both manifests, and the public archive as it was then.
create table file_export (
  body_id uuid not null,
  procurement_id uuid not null,
  id uuid not null,
  exported_at timestamptz not null,
  exported_by uuid not null references person,
  manifest_sha256 bytea not null,
  public_manifest_sha256 bytea not null,
  public_file_id uuid not null,
  primary key (body_id, procurement_id, id),
  foreign key (body_id, procurement_id) references procurement,
  foreign key (body_id, public_file_id) references stored_file
);
grant select, insert, update on red_flag_note to pp_app;
grant select, insert on file_export to pp_app;
