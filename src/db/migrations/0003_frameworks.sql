-- Framework -> theme -> outcome; measures serve outcomes of any framework. A new wording is a new version.
create table framework (
  id uuid primary key,
  slug text not null,
  version smallint not null,
  name text not null,
  about text not null,
  published_on date not null,
  unique (slug, version)
);
create table theme (
  id uuid primary key,
  framework_id uuid not null references framework,
  slug text not null,
  name text not null,
  position smallint not null,
  unique (framework_id, slug)
);
create table outcome (
  id uuid primary key,
  framework_id uuid not null references framework,
  theme_id uuid not null references theme,
  slug text not null,
  name text not null,
  plain_name text not null,
  plain_line text not null,
  position smallint not null,
  unique (framework_id, slug)
);
-- The cross-map: what an outcome of one framework says in another's words.
create table outcome_mapping (
  outcome_id uuid not null references outcome,
  other_outcome_id uuid not null references outcome,
  fit text not null constraint outcome_mapping_fit check (fit in ('close', 'partly')),
  primary key (outcome_id, other_outcome_id)
);
create table measure (
  id uuid primary key,
  slug text not null,
  version smallint not null,
  name text not null,
  plain_name text not null,
  unit text not null,
  what_counts text not null,
  what_does_not text not null,
  evidence_rule text not null,
  -- Something a passer-by could see for themselves.
  seeable boolean not null,
  position smallint not null,
  unique (slug, version)
);
create table measure_outcome (
  measure_id uuid not null references measure,
  outcome_id uuid not null references outcome,
  primary key (measure_id, outcome_id)
);
grant select, insert, update on framework, theme, outcome, outcome_mapping, measure, measure_outcome to pp_app;
