-- Boundaries that an operator loads from GeoJSON; before that, districts are bricks and there are no wards.
create table area (
  code text primary key,
  kind text not null constraint area_kind check (kind in ('district', 'ward')),
  name text not null,
  district_slug text references district,
  -- A GeoJSON geometry (RFC 7946): Polygon or MultiPolygon, degrees of longitude and latitude.
  boundary jsonb not null,
  source text not null,
  constraint area_district_is_one check (kind <> 'district' or district_slug is not null)
);
create index area_by_district on area (kind, district_slug);
-- Whole postcodes of the region, without their space: where a supplier is, never where a resident is.
create table postcode (
  code text primary key,
  district_slug text not null references district,
  ward_code text not null,
  lsoa text not null
);
-- How deprived a small area (LSOA) is among all of England: 1 is the most deprived tenth.
create table deprivation (
  lsoa text primary key,
  decile smallint not null constraint deprivation_decile check (decile between 1 and 10),
  source text not null
);
-- Where a payee is by the postcode published beside it, or its supplier's.
alter table payee
  add column ward_code text,
  add column deprivation_decile smallint;
create index payee_by_ward on payee (body_id, ward_code);
grant select, insert, update, delete on area, postcode, deprivation to pp_app;
grant update (ward_code, deprivation_decile) on payee to pp_app;
