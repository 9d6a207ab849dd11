-- How many people the census counted in each district, by what a round may ask about people.
create table census_count (
  district_slug text not null references district,
  cell text not null constraint census_count_cell check (cell in ('age-band', 'sex', 'ethnic-group', 'disability')),
  level text not null,
  people integer not null constraint census_count_not_negative check (people >= 0),
  source text not null,
  primary key (district_slug, cell, level)
);
grant select, insert, update on census_count to pp_app;

alter table ballot_cell
  add constraint ballot_cell_age_band check (age_band in ('16-24', '25-34', '35-49', '50-64', '65-74', '75-plus')),
  add constraint ballot_cell_sex check (sex in ('female', 'male')),
  add constraint ballot_cell_ethnic_group check (ethnic_group in ('asian', 'black', 'mixed', 'white', 'other')),
  add constraint ballot_cell_disability check (disability in ('disabled', 'not-disabled'));

-- What people told about themselves goes 90 days after the results; a round without results keeps it no longer
-- than a year after its close.
create function forget_cells(at timestamptz) returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  forgotten integer;
begin
  delete from counted_cell c using round r where r.id = c.round_id
    and (r.results_published_at + interval '90 days' <= at or r.closes_at + interval '1 year' <= at);
  get diagnostics forgotten = row_count;
  return forgotten;
end $$;
revoke execute on function forget_cells from public;
grant execute on function forget_cells to pp_app;
