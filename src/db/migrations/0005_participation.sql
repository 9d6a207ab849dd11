create table round (
  id uuid primary key,
  slug text not null unique,
  body_id uuid not null references body,
  scope text not null constraint round_scope check (scope in ('region', 'body', 'procurement')),
  procurement_id uuid,
  title text not null,
  question text not null,
  about text not null,
  can_change text not null,
  minutes smallint not null default 5,
  framework_id uuid not null references framework,
  -- Fixed before it opens: the rule that turns answers into weights, the proof asked for, the least number.
  rule text not null constraint round_rule check (rule in ('mean', 'independent-markets', 'utilitarian')),
  tier smallint not null constraint round_tier check (tier between 1 and 3),
  minimum_answers integer not null constraint round_minimum check (minimum_answers >= 10),
  opens_at timestamptz not null,
  closes_at timestamptz not null,
  mandate_due_on date not null,
  announced_at timestamptz,
  announced_by uuid references person,
  results_published_at timestamptz,
  foreign key (body_id, procurement_id) references procurement,
  constraint round_closes_after_it_opens check (closes_at > opens_at),
  constraint round_of_a_procurement check ((scope = 'procurement') = (procurement_id is not null)),
  constraint round_announced_before_it_opens check (announced_at is null or announced_at <= opens_at),
  constraint round_results_after_close check (results_published_at is null or results_published_at >= closes_at)
);
create index round_by_procurement on round (body_id, procurement_id);
-- Turns a person into what the register knows them by; kept apart so that it can be destroyed.
create table round_key (
  round_id uuid primary key references round,
  register_key bytea not null
);
create table round_outcome (
  round_id uuid not null references round,
  outcome_id uuid not null references outcome,
  position smallint not null,
  primary key (round_id, outcome_id),
  unique (round_id, position)
);
-- The authority's own weights, recorded before the round opens: what the counterfactual is held against.
create table draft_weight (
  round_id uuid not null references round,
  position smallint not null,
  part text not null constraint draft_weight_part check (part in ('price', 'quality', 'social-value')),
  outcome_id uuid references outcome,
  weight smallint not null constraint draft_weight_within_100 check (weight between 0 and 100),
  primary key (round_id, position),
  constraint draft_weight_of_an_outcome check ((part = 'social-value') = (outcome_id is not null))
);
create function round_lock() returns trigger language plpgsql as $$
begin
  if old.announced_at is not null and
     to_jsonb(new) - 'results_published_at' <> to_jsonb(old) - 'results_published_at' then
    raise exception 'the round is announced' using errcode = 'check_violation', constraint = 'round_fixed';
  end if;
  return new;
end $$;
create trigger round_fixed before update on round for each row execute function round_lock();
create function round_part_lock() returns trigger language plpgsql as $$
begin
  if exists (select from round where id = coalesce(new.round_id, old.round_id) and announced_at is not null) then
    raise exception 'the round is announced' using errcode = 'check_violation', constraint = 'round_fixed';
  end if;
  return coalesce(new, old);
end $$;
create trigger round_outcome_fixed before insert or update or delete on round_outcome
  for each row execute function round_part_lock();
create trigger draft_weight_fixed before insert or update or delete on draft_weight
  for each row execute function round_part_lock();

-- Register and ballot box have no key in common.
create table register_entry (
  round_id uuid not null references round,
  person_key bytea not null,
  tier smallint not null,
  constraint register_entry_one_answer_each primary key (round_id, person_key)
);
create function points_total(points smallint[]) returns integer language sql immutable as $$
  select coalesce(sum(p), 0)::integer from unnest(points) as p
$$;
create table ballot (
  round_id uuid not null references round,
  id uuid not null,
  -- One number an outcome, in the round's order.
  points smallint[] not null constraint ballot_points_total_100 check (points_total(points) = 100),
  district_slug text references district,
  answered_on date not null,
  primary key (round_id, id),
  constraint ballot_points_not_negative check (0 <= all (points))
);
-- The resident's own copy, readable only with the secret that they alone hold.
create table answer_copy (
  round_id uuid not null references round,
  lookup bytea not null,
  sealed bytea not null,
  primary key (round_id, lookup)
);
-- Single-use codes, posted or handed over; the code itself is nowhere, only its hash.
create table joining_code (
  round_id uuid not null references round,
  code_hash bytea not null,
  person_id uuid references person,
  issued_at timestamptz not null,
  used_at timestamptz,
  primary key (round_id, code_hash)
);

-- Results are computed once, at the close, and published as tables.
create table round_result (
  round_id uuid primary key references round,
  answers integer not null,
  published_at timestamptz not null,
  published_by uuid references person
);
create table round_share (
  round_id uuid not null references round,
  rule text not null,
  outcome_id uuid not null references outcome,
  exact text not null,
  decimal numeric(12, 10) not null,
  whole smallint not null,
  primary key (round_id, rule, outcome_id)
);
create table round_district_count (
  round_id uuid not null references round,
  district_slug text not null references district,
  -- Null is "under 10", or hidden so that an under-10 cannot be worked out.
  answers integer constraint round_district_count_not_small check (answers >= 10),
  primary key (round_id, district_slug)
);

create table mandate (
  round_id uuid not null references round,
  body_id uuid not null references body,
  statement text not null default '',
  decided_by uuid references person,
  published_at timestamptz,
  primary key (round_id, body_id)
);
create table mandate_line (
  round_id uuid not null,
  body_id uuid not null,
  outcome_id uuid not null references outcome,
  answer text not null constraint mandate_line_answer check (answer in ('adopted', 'varied', 'declined')),
  -- What is done instead, when varied: the share it counts for, in hundredths of a percent.
  adopted_basis_points smallint not null,
  reason text not null,
  primary key (round_id, body_id, outcome_id),
  foreign key (round_id, body_id) references mandate,
  constraint mandate_line_explained check (answer = 'adopted' or length(trim(reason)) > 0),
  constraint mandate_line_declined_counts_nothing check ((answer = 'declined') = (adopted_basis_points = 0))
);
create function mandate_lock() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'mandate' then
    if old.published_at is null then return new; end if;
  elsif not exists (select from mandate where round_id = coalesce(new.round_id, old.round_id)
      and body_id = coalesce(new.body_id, old.body_id) and published_at is not null) then
    return coalesce(new, old);
  end if;
  raise exception 'the mandate is published' using errcode = 'check_violation', constraint = 'mandate_frozen';
end $$;
create trigger mandate_frozen before update on mandate for each row execute function mandate_lock();
create trigger mandate_line_frozen before insert or update or delete on mandate_line
  for each row execute function mandate_lock();

-- Which mandate lines a criterion came from.
create table criterion_mandate_line (
  body_id uuid not null,
  procurement_id uuid not null,
  criterion_id uuid not null,
  round_id uuid not null,
  outcome_id uuid not null references outcome,
  primary key (body_id, procurement_id, criterion_id, round_id, outcome_id),
  foreign key (body_id, procurement_id, criterion_id) references criterion on delete cascade
);
create trigger criterion_mandate_line_locked before insert or update or delete on criterion_mandate_line
  for each row execute function criterion_lock();

grant select, insert, update on round, mandate, joining_code to pp_app;
grant select, insert, update, delete on round_outcome, draft_weight, mandate_line, criterion_mandate_line to pp_app;
grant select, insert on register_entry, ballot, answer_copy, round_result, round_share, round_district_count,
  round_key to pp_app;
