-- The canonical base: what stands of every promise, in whole hundredths of its unit, one row a promise. Nobody writes
-- it but the triggers below, in the transaction of what they sum; every total anywhere comes from it. Each claim,
-- report and instalment moves a promise on one day: those movements are what all sums are made of.
create table promise_standing (
  body_id uuid not null,
  procurement_id uuid not null,
  promise_id uuid not null,
  supplier_id uuid not null references supplier,
  criterion_id uuid not null,
  measure_id uuid not null references measure,
  -- The one district, the one ward that all that is owed lies in; null where there is none or several.
  district_slug text,
  ward_code text,
  -- As the contract was signed, and as it is owed since its variations and call-offs.
  promised bigint not null default 0,
  committed bigint not null default 0,
  claimed bigint not null default 0,
  evidenced bigint not null default 0,
  verified bigint not null default 0,
  seen integer not null default 0,
  not_seen integer not null default 0,
  changed_at timestamptz not null,
  primary key (body_id, procurement_id, promise_id),
  foreign key (body_id, procurement_id, promise_id) references promise,
  constraint promise_standing_levels_in_order check (0 <= verified and verified <= evidenced and evidenced <= claimed),
  constraint promise_standing_not_below_zero check (promised >= 0 and committed >= 0 and seen >= 0 and not_seen >= 0)
);
create index promise_standing_by_supplier on promise_standing (supplier_id);
create index promise_standing_by_place on promise_standing (district_slug, ward_code);
create index promise_standing_by_criterion on promise_standing (body_id, procurement_id, criterion_id);

-- What falls due on a day, and what of it is kept: what was verified covers the earliest first, so the sums up to a
-- day are each promise capped at what it owed by that day. A share is in billionths, its change since the step before.
create table promise_step (
  body_id uuid not null,
  procurement_id uuid not null,
  promise_id uuid not null,
  due_on date not null,
  measure_id uuid not null,
  district_slug text,
  promised bigint not null,
  committed bigint not null,
  -- 1 where the promise first owes something: it is a line from then on.
  lines smallint not null,
  kept bigint not null,
  share bigint not null,
  primary key (body_id, procurement_id, promise_id, due_on),
  foreign key (body_id, procurement_id, promise_id) references promise_standing
);
create index promise_step_by_day on promise_step (due_on, body_id)
  include (measure_id, district_slug, committed, lines, kept, share);

create function financial_year_start(day date) returns integer language sql immutable parallel safe as
  $$ select extract(year from day - interval '3 months')::integer $$;

-- What a claim stands for: nothing once it was sent back; verified in part, that part; and never more than it counts
-- for after a split. It stands on the day it was made.
create function claim_movement(c claim)
returns table (on_day date, claimed bigint, evidenced bigint, verified bigint) language sql immutable parallel safe as $$
  select (c.claimed_at at time zone 'Europe/London')::date, x.stands,
    case when c.link is not null or c.file_id is not null then x.stands else 0 end,
    case when c.checked = 'verified' then x.stands else 0 end
  from (select case c.checked when 'returned' then 0 when 'verified' then round(c.verified_quantity * 100)::bigint
    else round(coalesce(c.counted_quantity, c.quantity) * 100)::bigint end as stands) x
  where c.id is not null
$$;
create function report_movement(w witness_report)
returns table (on_day date, seen integer, not_seen integer) language sql immutable parallel safe as $$
  select (w.reported_at at time zone 'Europe/London')::date, w.seen::integer, (not w.seen)::integer
  where w.id is not null
$$;

-- Every movement of every promise: the rows that all sums are sums of.
create view promise_movement as
  select body_id, procurement_id, promise_id, due_on as on_day, promised, committed, lines, kept, share,
    0::bigint as claimed, 0::bigint as evidenced, 0::bigint as verified, 0 as seen, 0 as not_seen
  from promise_step
  union all
  select c.body_id, c.procurement_id, c.promise_id, m.on_day, 0, 0, 0, 0, 0, m.claimed, m.evidenced, m.verified, 0, 0
  from claim c, claim_movement(c) m
  union all
  select w.body_id, w.procurement_id, w.promise_id, m.on_day, 0, 0, 0, 0, 0, 0, 0, 0, m.seen, m.not_seen
  from witness_report w, report_movement(w) m;

-- What is owed of a promise, and the one district and ward that all of it lies in, where there is one.
create function promise_owed(in_body uuid, in_procurement uuid, in_promise uuid)
returns table (promised bigint, committed bigint, district_slug text, ward_code text) language sql stable as $$
  select coalesce(sum(x.hundredths) filter (where x.is_original), 0)::bigint,
    coalesce(sum(x.hundredths) filter (where x.stands), 0)::bigint,
    case count(distinct coalesce(x.district_slug, '')) filter (where x.stands)
      when 0 then max(x.own_district) when 1 then max(x.district_slug) filter (where x.stands) end,
    case when count(distinct x.ward_code) filter (where x.stands) = 1
      and bool_and(x.ward_code is not null) filter (where x.stands) then max(x.ward_code) filter (where x.stands) end
  from (
    select round(i.quantity * 100) as hundredths, i.set_by = 0 and i.source = 'contract' as is_original,
      i.id is not null and i.replaced_by is null as stands, coalesce(i.district_slug, o.district) as district_slug,
      i.ward_code, o.district as own_district
    from promise p
    cross join lateral (
      -- The promise’s own district, as the last variation that took effect left it.
      select coalesce((select v.after ->> 'districtSlug' from promise_variation v where v.body_id = p.body_id
        and v.procurement_id = p.procurement_id and v.promise_id = p.id and v.answer in ('agreed', 'decided')
        order by v.number desc limit 1), p.district_slug) as district) o
    left join promise_instalment i on i.body_id = p.body_id and i.procurement_id = p.procurement_id and i.promise_id = p.id
    where p.body_id = in_body and p.procurement_id = in_procurement and p.id = in_promise) x
$$;
-- Of what was owed, the part that is verified, in billionths: never more than the whole.
create function capped_share(verified bigint, owed bigint) returns bigint language sql immutable parallel safe as
  $$ select case when owed > 0 then round(least(verified, owed) * 1000000000::numeric / owed)::bigint else 0 end $$;

-- The steps of a promise of which so much is verified.
create function promise_steps(in_body uuid, in_procurement uuid, in_promise uuid, verified bigint)
returns table (due_on date, promised bigint, committed bigint, lines smallint, kept bigint, share bigint)
language sql stable as $$
  select due_on, promised, committed,
    (owed > 0 and owed = committed)::integer::smallint,
    least(verified, owed) - least(verified, owed - committed),
    capped_share(verified, owed) - capped_share(verified, owed - committed)
  from (
    select due_on, promised, committed, sum(committed) over (order by due_on)::bigint as owed
    from (
      select i.due_on,
        coalesce(sum(round(i.quantity * 100)) filter (where i.set_by = 0 and i.source = 'contract'), 0)::bigint as promised,
        coalesce(sum(round(i.quantity * 100)) filter (where i.replaced_by is null), 0)::bigint as committed
      from promise_instalment i
      where i.body_id = in_body and i.procurement_id = in_procurement and i.promise_id = in_promise
      group by i.due_on) d
    where promised > 0 or committed > 0) o
$$;
grant select on promise_standing, promise_step, promise_movement to pp_app;
