-- Counts of tries need not survive a crash: unlogged, they cost no write to disk, which a rush of answers feels.
alter table rate_limit set unlogged;
