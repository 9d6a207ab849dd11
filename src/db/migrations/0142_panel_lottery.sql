-- What is fixed when the pool closes: the quotas beside the people, and every ticket. The seed comes days later, so
-- nobody who fixed them could know what it would pick. Without a lottery, why: the smallest change that gives one.
alter table panel_pool
  add column quotas_csv text not null,
  add column quotas_sha256 bytea not null constraint panel_pool_quotas_hash check (length(quotas_sha256) = 32),
  add column lottery text,
  add column lottery_sha256 bytea constraint panel_pool_lottery_hash check (length(lottery_sha256) = 32),
  add column infeasible jsonb,
  -- What may be published of it once it is drawn: small numbers protected, worked out once.
  add column published jsonb,
  add constraint panel_pool_lottery_or_why check ((lottery is null) = (lottery_sha256 is null)
    and (lottery is null) = (infeasible is not null)
    and (lottery is null) = (published is null));
-- A draw names the pool it was drawn from, and its text can only go.
revoke update on panel_pool from pp_app;
grant update (pool_csv) on panel_pool to pp_app;
