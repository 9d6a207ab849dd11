create table procurement (
  body_id uuid not null references body,
  id uuid not null,
  slug text not null,
  title text not null,
  summary text not null,
  category text not null constraint procurement_category check (category in
    ('goods', 'services', 'works', 'light-touch')),
  procedure text not null constraint procurement_procedure check (procedure in
    ('open', 'competitive-flexible', 'below-threshold', 'light-touch')),
  value_pence bigint not null constraint procurement_value_positive check (value_pence > 0),
  district_slug text references district,
  -- The ladder of involvement: how far up residents are on this one.
  rung text not null constraint procurement_rung check (rung in
    ('inform-weights', 'write-questions', 'observe', 'score', 'monitor')),
  created_at timestamptz not null,
  created_by uuid references person,
  starts_on date not null,
  ends_on date not null,
  bids_due_at timestamptz,
  -- From here on nothing changes the criteria (Procurement Act 2023 s.23, and stricter: see the criteria lock).
  notice_published_at timestamptz,
  notice_identifier text,
  bids_opened_at timestamptz,
  primary key (body_id, id),
  unique (body_id, slug),
  constraint procurement_ends_after_it_starts check (ends_on > starts_on),
  constraint procurement_notice_has_deadline check (notice_published_at is null or bids_due_at > notice_published_at),
  constraint procurement_opens_after_deadline check (bids_opened_at is null or bids_opened_at >= bids_due_at)
);

create table criterion (
  body_id uuid not null,
  procurement_id uuid not null,
  id uuid not null,
  code text not null,
  kind text not null constraint criterion_kind check (kind in ('price', 'quality', 'social-value')),
  title text not null,
  question text not null,
  weight smallint not null constraint criterion_weight_within_100 check (weight between 1 and 100),
  method text not null constraint criterion_method check (method in
    ('linear-absolute', 'linear-to-lowest', 'lowest-ratio', 'target', 'relative-to-best', 'band')),
  qualification_pence bigint,
  floor_pence bigint,
  target numeric(14, 2),
  band_max smallint,
  measure_id uuid references measure,
  -- A named reviewer's words on how this relates to what is bought (s.23(2)(a)).
  subject_matter text not null,
  residents_score boolean not null default false,
  position smallint not null,
  primary key (body_id, procurement_id, id),
  unique (body_id, procurement_id, code),
  foreign key (body_id, procurement_id) references procurement,
  constraint criterion_linear_has_its_prices check
    (method <> 'linear-absolute' or (qualification_pence > floor_pence and floor_pence >= 0)),
  constraint criterion_target_has_its_target check (method <> 'target' or (target > 0 and measure_id is not null)),
  constraint criterion_band_has_its_scale check (method <> 'band' or band_max between 1 and 10)
);

-- Lock: once the tender notice is out, no criterion is added, changed or removed, whoever asks.
create function criterion_lock() returns trigger language plpgsql as $$
declare
  row_body uuid := coalesce(new.body_id, old.body_id);
  row_procurement uuid := coalesce(new.procurement_id, old.procurement_id);
begin
  if exists (select from procurement where body_id = row_body and id = row_procurement
             and notice_published_at is not null) then
    raise exception 'the criteria are locked' using errcode = 'check_violation', constraint = 'criterion_locked';
  end if;
  return coalesce(new, old);
end $$;
create trigger criterion_locked before insert or update or delete on criterion
  for each row execute function criterion_lock();

create function notice_check() returns trigger language plpgsql as $$
begin
  if old.notice_published_at is not null and (
      new.notice_published_at is distinct from old.notice_published_at
      or new.bids_due_at is distinct from old.bids_due_at
      or new.value_pence <> old.value_pence) then
    raise exception 'the tender notice is published' using errcode = 'check_violation', constraint = 'notice_fixed';
  end if;
  if new.notice_published_at is not null and old.notice_published_at is null
     and 100 <> coalesce((select sum(weight) from criterion
                           where body_id = new.body_id and procurement_id = new.id), 0) then
    raise exception 'the weights do not total 100'
      using errcode = 'check_violation', constraint = 'criteria_total_100';
  end if;
  return new;
end $$;
create trigger notice_fixed before update on procurement for each row execute function notice_check();

grant select, insert, update on procurement to pp_app;
grant select, insert, update, delete on criterion to pp_app;
