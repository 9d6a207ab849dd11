-- A job is one import, all of it or nothing: what came of it stands on the job.
alter table import_job add column result jsonb;
alter table import_job_file drop column result;
