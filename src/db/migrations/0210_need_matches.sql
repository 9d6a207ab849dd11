-- One need and one promise: proposed by one side, accepted by the other, given, and said by both to have come.
create table need_match (
  body_id uuid not null,
  procurement_id uuid not null,
  promise_id uuid not null,
  id uuid not null,
  need_id uuid not null references need,
  group_id uuid not null references community_group,
  supplier_id uuid not null references supplier,
  offer_id uuid,
  -- In the promise’s own unit.
  quantity numeric(14, 2) not null constraint need_match_quantity_positive check (quantity > 0),
  on_day date not null,
  proposed_side text not null constraint need_match_side check (proposed_side in ('group', 'supplier')),
  proposed_by uuid not null references person,
  proposed_at timestamptz not null,
  state text not null default 'proposed' constraint need_match_state check (state in
    ('proposed', 'agreed', 'declined', 'taken-back', 'called-off')),
  answered_by uuid references person,
  answered_at timestamptz,
  -- The variation of the promise that sets this part of it aside.
  variation smallint,
  ended_side text constraint need_match_ended_side check (ended_side in ('group', 'supplier')),
  ended_why text constraint need_match_ended_why check (ended_why in ('day', 'amount', 'not-needed', 'cannot', 'safety')),
  ended_by uuid references person,
  ended_at timestamptz,
  claim_id uuid,
  given_at timestamptz,
  arrived_quantity numeric(14, 2) constraint need_match_arrived_not_negative check (arrived_quantity >= 0),
  arrived_note text not null default '',
  arrived_by uuid references person,
  arrived_at timestamptz,
  primary key (body_id, id),
  foreign key (body_id, procurement_id, promise_id) references promise,
  foreign key (body_id, offer_id) references need_offer,
  foreign key (body_id, procurement_id, promise_id, claim_id) references claim,
  foreign key (body_id, procurement_id, promise_id, variation) references promise_variation,
  constraint need_match_both_sides_differ check (answered_by <> proposed_by),
  constraint need_match_agreed_whole check ((variation is not null) = (state in ('agreed', 'called-off'))
    and (variation is null) = (answered_at is null) and (answered_at is null) = (answered_by is null)),
  constraint need_match_ended_whole check ((state in ('declined', 'taken-back', 'called-off')) = (ended_at is not null)
    and (ended_at is null) = (ended_by is null) and (ended_at is null) = (ended_side is null)
    and (ended_at is null) = (ended_why is null)),
  constraint need_match_given_once_agreed check (claim_id is null or state = 'agreed'),
  constraint need_match_given_whole check ((claim_id is null) = (given_at is null)),
  constraint need_match_arrived_once_agreed check (arrived_at is null or state = 'agreed'),
  constraint need_match_arrived_whole check
    ((arrived_at is null) = (arrived_quantity is null) and (arrived_at is null) = (arrived_by is null))
);
create unique index need_match_once on need_match (body_id, need_id, promise_id)
  where state = 'proposed' or (state = 'agreed' and arrived_at is null);
create unique index need_match_one_claim on need_match (body_id, claim_id) where claim_id is not null;
create index need_match_by_need on need_match (need_id);
create index need_match_by_group on need_match (group_id);
create index need_match_by_supplier on need_match (supplier_id);
create index need_match_by_promise on need_match (body_id, procurement_id, promise_id);

-- What the two sides write to each other; nobody else reads it.
create table need_message (
  body_id uuid not null,
  match_id uuid not null,
  id uuid not null,
  side text not null constraint need_message_side check (side in ('group', 'supplier')),
  text text not null constraint need_message_says_something check (length(trim(text)) > 0),
  written_by uuid not null references person,
  written_at timestamptz not null,
  primary key (body_id, match_id, id),
  foreign key (body_id, match_id) references need_match
);

-- The last line under the acts, which hold the need and the purchase while they decide: nothing is agreed beyond what
-- the need asks for, or beyond what is owed and not yet claimed or set aside for another need.
create function need_match_check() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  asked numeric; taken numeric; others integer; owed numeric;
begin
  if tg_op = 'UPDATE' and (to_jsonb(new) - '{state,answered_by,answered_at,variation,ended_side,ended_why,ended_by,ended_at,claim_id,given_at,arrived_quantity,arrived_note,arrived_by,arrived_at}'::text[])
      is distinct from (to_jsonb(old) - '{state,answered_by,answered_at,variation,ended_side,ended_why,ended_by,ended_at,claim_id,given_at,arrived_quantity,arrived_note,arrived_by,arrived_at}'::text[]) then
    raise exception 'what was proposed is never rewritten' using errcode = 'check_violation', constraint = 'need_match_fixed';
  end if;
  if tg_op = 'UPDATE' and ((old.claim_id is not null and new.claim_id is distinct from old.claim_id)
      or (old.arrived_at is not null and new.arrived_at is distinct from old.arrived_at)
      or old.state in ('declined', 'taken-back', 'called-off')) then
    raise exception 'what a side said stands' using errcode = 'check_violation', constraint = 'need_match_said_once';
  end if;
  if new.state <> 'agreed' or (tg_op = 'UPDATE' and old.state = 'agreed') then return new; end if;
  select n.quantity into asked from need n where n.id = new.need_id for no key update;
  select coalesce(sum(coalesce(m.arrived_quantity, m.quantity)), 0),
      count(*) filter (where m.arrived_quantity is distinct from 0) into taken, others
    from need_match m where m.need_id = new.need_id and m.state = 'agreed' and (m.body_id, m.id) <> (new.body_id, new.id);
  if (asked is null and others > 0) or taken + new.quantity > asked then
    raise exception 'more is agreed than the need asks for'
      using errcode = 'check_violation', constraint = 'need_match_within_need';
  end if;
  select coalesce((select sum(i.quantity) from promise_instalment i where i.body_id = new.body_id
        and i.procurement_id = new.procurement_id and i.promise_id = new.promise_id and i.replaced_by is null), 0)
    - coalesce((select sum(case c.checked when 'returned' then 0 when 'verified' then c.verified_quantity
        else coalesce(c.counted_quantity, c.quantity) end) from claim c where c.body_id = new.body_id
        and c.procurement_id = new.procurement_id and c.promise_id = new.promise_id), 0)
    - coalesce((select sum(m.quantity) from need_match m where m.body_id = new.body_id
        and m.procurement_id = new.procurement_id and m.promise_id = new.promise_id and m.id <> new.id
        and m.state = 'agreed' and m.claim_id is null and m.arrived_quantity is distinct from 0), 0) into owed;
  if new.quantity > owed then
    raise exception 'more is agreed than the promise still owes'
      using errcode = 'check_violation', constraint = 'need_match_within_promise';
  end if;
  return new;
end $$;
create trigger need_match_checked before insert or update on need_match
  for each row execute function need_match_check();
grant select, insert, update on need_match to pp_app;
grant select, insert on need_message to pp_app;
