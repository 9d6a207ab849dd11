-- What else a body's dated rule settles: how near under the line "at least" is said, whether grants count, and the
-- period meant where nobody names one; with who set it, and when.
alter table tier_rule
  add column near_pence bigint constraint tier_rule_near check (near_pence >= 0),
  add column counts_grants boolean not null default false,
  add column default_period text not null default 'financial-year'
    constraint tier_rule_default_period check (default_period in ('financial-year', 'rolling-year')),
  add column set_by uuid references person,
  add column set_at timestamptz,
  add constraint tier_rule_threshold check (threshold_pence > 0);
