-- A measure says how it is evidenced, whether it is ever added to others, and whose it is. Its words stay as they were
-- published: a new wording is a new version, and what was promised under the old one keeps it.
alter table measure
  add column kept_apart boolean not null default false,
  add column evidence_hints text[] not null default '{}',
  -- A public body’s own; null is one that ships.
  add column owner_body_id uuid references body,
  add column published_at timestamptz;
create function measure_stays_as_published() returns trigger language plpgsql as $$
begin
  if (new.slug, new.version, new.name, new.plain_name, new.unit, new.what_counts, new.what_does_not, new.evidence_rule,
      new.seeable) is distinct from (old.slug, old.version, old.name, old.plain_name, old.unit, old.what_counts,
      old.what_does_not, old.evidence_rule, old.seeable) then
    raise exception 'a published measure stays as it was: publish its next version';
  end if;
  return new;
end $$;
create trigger measure_stays_as_published before update on measure
  for each row execute function measure_stays_as_published();

-- What one of a measure is worth by an open source: a row for each edition, in force from a day until a later one.
create table measure_proxy (
  measure_id uuid not null references measure,
  effective_from date not null,
  value_pence numeric(14,2) not null constraint measure_proxy_is_worth_something check (value_pence > 0),
  low_pence numeric(14,2),
  high_pence numeric(14,2),
  price_base_year smallint not null,
  -- What the figure is of, and how it was taken from the source.
  basis text not null,
  source text not null,
  source_url text not null,
  -- The source’s own date, as far as it gives one: 2015, November 2023.
  dated text not null,
  grade text not null constraint measure_proxy_grade check (grade in ('green', 'amber', 'red')),
  licence text not null,
  deadweight numeric(7,6) not null default 0,
  displacement numeric(7,6) not null default 0,
  attribution numeric(7,6) not null default 0,
  leakage numeric(7,6) not null default 0,
  drop_off numeric(7,6) not null default 0,
  years smallint not null default 1 check (years between 1 and 1000),
  primary key (measure_id, effective_from),
  constraint measure_proxy_shares check (deadweight between 0 and 1 and displacement between 0 and 1
    and attribution between 0 and 1 and leakage between 0 and 1 and drop_off between 0 and 1),
  constraint measure_proxy_range check (low_pence <= value_pence and value_pence <= high_pence)
);
-- Who saves when one is done: fiscal by agency, economic and social kept apart and never added up with the proxy.
create table measure_saving (
  measure_id uuid not null references measure,
  effective_from date not null,
  position smallint not null,
  kind text not null constraint measure_saving_kind check (kind in ('fiscal', 'economic', 'social')),
  agency text,
  value_pence numeric(14,2) not null,
  price_base_year smallint not null,
  source text not null,
  source_url text not null,
  grade text not null constraint measure_saving_grade check (grade in ('green', 'amber', 'red')),
  primary key (measure_id, effective_from, position),
  constraint measure_saving_names_the_agency check ((kind = 'fiscal') = (agency is not null))
);
-- What a sum over years needs, by edition: discount rates by the year they begin, price indexes by year.
create table appraisal_parameter (
  name text not null constraint appraisal_parameter_name check
    (name in ('discount-rate', 'distributional-elasticity', 'gdp-deflator')),
  -- The year a band begins, the year of an index, or 0.
  key smallint not null,
  effective_from date not null,
  value numeric(14,6) not null,
  source text not null,
  source_url text not null,
  primary key (name, effective_from, key)
);
grant select, insert on measure_proxy, measure_saving, appraisal_parameter to pp_app;
