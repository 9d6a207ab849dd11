-- When a witness's checkpoint arrived, by this site's clock: a demonstration tells another time than the witness's machine.
alter table record_witness_checkpoint add column heard_at timestamptz not null default clock_timestamp();
alter table record_witness_checkpoint alter column heard_at drop default;
