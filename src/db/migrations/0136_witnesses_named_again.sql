-- One key may witness for several public bodies, and be named again after it ended: once at a time for each of them.
alter table record_witness drop constraint record_witness_one_per_key;
create unique index record_witness_stands_once on record_witness (body_id, vkey) where ended_at is null;
-- Two checkpoints of one second that say different things are both kept: they are what a witness is for.
alter table record_witness_checkpoint drop constraint record_witness_checkpoint_pkey;
alter table record_witness_checkpoint add primary key (witness_id, kept_at, root);
