-- What is done about a promise that comes due or is late: the rungs of one ladder, each once for each date.
create table promise_chase (
  body_id uuid not null,
  procurement_id uuid not null,
  promise_id uuid not null,
  id uuid not null,
  rung text not null constraint promise_chase_rung
    check (rung in ('reminded', 'late', 'plan-asked', 'member-told', 'remedy')),
  -- Which date of the promise it is about.
  due_on date not null,
  at timestamptz not null,
  -- Nobody where the product did it by itself, on the day that the ladder names.
  by_person uuid references person,
  words text,
  answer_due_on date,
  answer text,
  answered_by uuid references person,
  answered_at timestamptz,
  amount_pence bigint constraint promise_chase_amount check (amount_pence > 0),
  primary key (body_id, procurement_id, promise_id, id),
  foreign key (body_id, procurement_id, promise_id) references promise,
  constraint promise_chase_once unique (body_id, procurement_id, promise_id, due_on, rung),
  constraint promise_chase_by_people_with_words check
    ((rung in ('plan-asked', 'remedy')) = (by_person is not null and length(trim(words)) > 0)),
  constraint promise_chase_plan_has_a_day check ((rung = 'plan-asked') = (answer_due_on is not null)),
  constraint promise_chase_only_remedy_costs check (amount_pence is null or rung = 'remedy'),
  constraint promise_chase_answer_is_whole check
    ((answer is null and answered_by is null and answered_at is null)
      or (length(trim(answer)) > 0 and answered_by is not null and answered_at is not null and rung = 'plan-asked'))
);
create index promise_chase_by_id on promise_chase (body_id, id);
create function promise_chase_rules() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and (old.answered_at is not null
      or (to_jsonb(new) - 'answer' - 'answered_by' - 'answered_at')
        <> (to_jsonb(old) - 'answer' - 'answered_by' - 'answered_at')) then
    raise exception 'what was done about a promise stands'
      using errcode = 'check_violation', constraint = 'promise_chase_stands';
  end if;
  -- Nobody loses anything unheard: a plan was asked for, and was answered or its day is over.
  if tg_op = 'INSERT' and new.rung = 'remedy' and not exists (select from promise_chase c
      where c.body_id = new.body_id and c.procurement_id = new.procurement_id and c.promise_id = new.promise_id
        and c.due_on = new.due_on and c.rung = 'plan-asked'
        and (c.answered_at is not null or c.answer_due_on < (new.at at time zone 'Europe/London')::date)) then
    raise exception 'the supplier is heard first'
      using errcode = 'check_violation', constraint = 'promise_chase_heard_first';
  end if;
  return new;
end $$;
create trigger promise_chase_rules before insert or update on promise_chase
  for each row execute function promise_chase_rules();
grant select, insert, update on promise_chase to pp_app;
