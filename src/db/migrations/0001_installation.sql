-- The role the application runs as. It owns nothing and never bypasses row-level security;
-- each table below says what it may do there.
do $$ begin
  if not exists (select from pg_roles where rolname = 'pp_app') then
    create role pp_app nologin;
  end if;
exception when duplicate_object or unique_violation then null; -- two databases of one cluster migrating at once
end $$;

do $$ begin
  execute format('grant pp_app to %I', current_user);
exception when unique_violation or sqlstate '0LP01' then null; -- granted already
end $$;

grant usage on schema public to pp_app;
-- For `pp doctor`, which says what is still to be applied.
grant select on migration to pp_app;

-- One row: what this installation is.
create table installation (
  id smallint primary key default 1 constraint installation_is_one check (id = 1),
  region text not null,
  demonstration boolean not null default false,
  -- Added to the database's time, so that the demonstration's story never grows old.
  clock_offset interval not null default '0',
  seeding text constraint installation_seeding check (seeding in ('running', 'done')),
  constraint installation_clock_is_true_unless_demonstration
    check (demonstration or clock_offset = interval '0')
);
grant select on installation to pp_app;
grant insert, update on installation to pp_app;

-- The one clock every deadline is held against.
create function pp_now() returns timestamptz language sql volatile as $$
  select clock_timestamp() + coalesce((select clock_offset from installation), interval '0')
$$;

-- Rules carry dates: thresholds and bank holidays are rows with a source, never constants.
create table threshold (
  kind text not null constraint threshold_kind check (kind in
    ('sub-central-goods-and-services', 'central-goods-and-services', 'works', 'light-touch',
     'below-threshold-notice')),
  effective_from date not null,
  effective_to date,
  pence bigint not null,
  source text not null,
  primary key (kind, effective_from)
);
create table bank_holiday (
  falls_on date not null,
  division text not null constraint bank_holiday_division check (division in
    ('england-and-wales', 'scotland', 'northern-ireland')),
  name text not null,
  source text not null,
  primary key (falls_on, division)
);
create table district (
  slug text primary key,
  name text not null,
  population integer not null,
  population_source text not null,
  gss_code text not null unique
);
-- Which districts an outward postcode lies in; more than one means the resident is asked.
create table outward_code (
  code text not null,
  district_slug text not null references district,
  primary key (code, district_slug)
);
grant select, insert, update on threshold, bank_holiday, district, outward_code to pp_app;
