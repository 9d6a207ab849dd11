-- Whom a measure counts may say of a person what is theirs to tell: care leavers, people with a conviction, people who
-- slept rough. What was done for them is shown by the rule of small numbers, promise by promise, in every public total.
alter table measure add column sensitive boolean not null default false;
-- What is shown of so many people, in hundredths: nothing where there is nobody, null for fewer than 10, otherwise to
-- the nearest 5. Every public sum is a sum of these, so that no two sums tell more than the promises do.
create function shown_people(hundredths bigint) returns bigint language sql immutable parallel safe as
  $$ select case when hundredths <= 0 then 0 when hundredths >= 1000 then round(hundredths / 500.0)::bigint * 500 end $$;

-- Whom a measure is for, where an open source gives the middle income of that group: what a pound counts to them stands
-- beside the unweighted figure (Green Book, annex 3). A row for each edition.
create table measure_beneficiary (
  measure_id uuid not null references measure,
  effective_from date not null,
  group_name text not null,
  group_income_pence bigint not null constraint measure_beneficiary_has_an_income check (group_income_pence > 0),
  median_income_pence bigint not null constraint measure_beneficiary_has_a_median check (median_income_pence > 0),
  -- Of what one is worth, the part that is the group’s own gain, in the prices of the proxy: what others save is not weighed.
  gained_pence numeric(14,2) not null constraint measure_beneficiary_gains check (gained_pence > 0),
  basis text not null,
  source text not null,
  source_url text not null,
  dated text not null,
  grade text not null constraint measure_beneficiary_grade check (grade in ('green', 'amber', 'red')),
  licence text not null,
  primary key (measure_id, effective_from)
);
-- What others publish about a place, never summed here: a row for each place and edition.
create table place_indicator (
  district_slug text not null references district,
  indicator text not null,
  effective_from date not null,
  position smallint not null,
  name text not null,
  about text not null,
  value numeric(14,4) not null,
  unit text not null constraint place_indicator_unit check (unit in ('per cent', 'person', 'pound')),
  dated text not null,
  source text not null,
  source_url text not null,
  licence text not null,
  primary key (district_slug, indicator, effective_from)
);
grant select, insert on measure_beneficiary, place_indicator to pp_app;
