-- Annual reports that public bodies publish: put forward by one person, published by another, kept with the file that was
-- drawn then. A later version stands beside the earlier ones and says why it was published.
create table annual_report (
  body_id uuid not null references body,
  -- The calendar year that the financial year begins in.
  year_start smallint not null,
  version smallint not null constraint annual_report_version check (version >= 1),
  -- Everything it says, as the very bytes that its fingerprint on the record is of.
  facts text not null,
  facts_sha256 bytea not null constraint annual_report_fingerprint check (facts_sha256 = sha256(convert_to(facts, 'UTF8'))),
  why text,
  put_forward_by uuid not null references person,
  put_forward_at timestamptz not null,
  published_by uuid references person,
  published_at timestamptz,
  pdf_file_id uuid,
  primary key (body_id, year_start, version),
  foreign key (body_id, pdf_file_id) references stored_file,
  constraint annual_report_published_whole check (num_nonnulls(published_by, published_at, pdf_file_id) in (0, 3)),
  constraint annual_report_by_two check (published_by <> put_forward_by),
  constraint annual_report_again_with_reason check ((version = 1) = (why is null) and (why is null or length(trim(why)) > 0))
);
create unique index annual_report_one_waiting on annual_report (body_id, year_start) where published_at is null;
create function annual_report_stands() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if old.published_at is not null then
    raise exception 'this report is published'
      using errcode = 'check_violation', constraint = 'annual_report_stands';
  end if;
  return new;
end $$;
create trigger annual_report_stands before update on annual_report
  for each row execute function annual_report_stands();
grant select, insert, update on annual_report to pp_app;
