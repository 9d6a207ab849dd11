-- How a contract did against its key performance indicators (Procurement Act 2023 ss.52 and 71), period by period.
create table performance_period (
  body_id uuid not null,
  procurement_id uuid not null,
  number smallint not null constraint performance_period_number check (number >= 1),
  from_on date not null,
  to_on date not null,
  begun_by uuid not null references person,
  begun_at timestamptz not null,
  -- Published with the contract performance notice (UK9); from then on nothing of it changes.
  notice_id uuid,
  published_at timestamptz,
  primary key (body_id, procurement_id, number),
  foreign key (body_id, procurement_id) references contract,
  foreign key (body_id, notice_id) references notice,
  constraint performance_period_is_a_time check (from_on <= to_on),
  -- s.71(2): at least once in every twelve months.
  constraint performance_period_within_a_year check (to_on < from_on + interval '1 year'),
  constraint performance_period_published_with_notice check ((notice_id is null) = (published_at is null))
);
create table performance_rating (
  body_id uuid not null,
  procurement_id uuid not null,
  number smallint not null,
  position smallint not null,
  measured text not null constraint performance_rating_measured check (length(trim(measured)) > 0),
  rating text not null constraint performance_rating_known check
    (rating in ('good', 'approaching-target', 'requires-improvement', 'inadequate', 'other')),
  reason text not null constraint performance_rating_explained check (length(trim(reason)) > 0),
  rated_by uuid not null references person,
  rated_at timestamptz not null,
  primary key (body_id, procurement_id, number, position),
  foreign key (body_id, procurement_id, number) references performance_period,
  foreign key (body_id, procurement_id, position) references performance_indicator
);
create function performance_stands() returns trigger language plpgsql as $$
begin
  if exists (select from performance_period where body_id = old.body_id and procurement_id = old.procurement_id
      and number = old.number and notice_id is not null) then
    raise exception 'this period is published'
      using errcode = 'check_violation', constraint = 'performance_published_stands';
  end if;
  return new;
end $$;
create trigger performance_period_stands before update on performance_period
  for each row execute function performance_stands();
create trigger performance_rating_stands before update on performance_rating
  for each row execute function performance_stands();
create function performance_rating_in_time() returns trigger language plpgsql as $$
begin
  if exists (select from performance_period where body_id = new.body_id and procurement_id = new.procurement_id
      and number = new.number and notice_id is not null) then
    raise exception 'this period is published'
      using errcode = 'check_violation', constraint = 'performance_published_stands';
  end if;
  return new;
end $$;
create trigger performance_rating_in_time before insert on performance_rating
  for each row execute function performance_rating_in_time();
grant select, insert, update on performance_period, performance_rating to pp_app;
