-- Within how many working days each in turn answers a resident who has not seen what was promised: dated rows.
create table witness_days (
  effective_from date primary key,
  supplier_days smallint not null constraint witness_days_supplier check (supplier_days between 1 and 60),
  manager_days smallint not null constraint witness_days_manager check (manager_days between 1 and 60),
  member_days smallint not null constraint witness_days_member check (member_days between 1 and 60),
  source text not null
);
insert into witness_days values ('2020-01-01', 10, 10, 20, 'A rule of this product: docs/decisions/0056');
grant select on witness_days to pp_app;

-- Words and photos are read before they show. What was published before there was a reading stays published.
alter table witness_report
  add column reading text not null default 'shown'
    constraint witness_report_reading check (reading in ('waiting', 'shown', 'held', 'withheld')),
  -- Where they looked, no nearer than the ward, and only where they wanted that kept.
  add column kept_district text references district,
  add column kept_ward text;
alter table witness_report alter column reading set default 'waiting';
-- A resident may say so of an answer by the body too: the trigger below asks for one of them.
alter table witness_report drop constraint witness_report_rated_after_reply;
create index witness_report_to_read on witness_report (body_id) where reading in ('waiting', 'held');
create index witness_report_open on witness_report (reply_due_on)
  where not seen and rating is distinct from 'settled';

create table report_reading (
  body_id uuid not null,
  procurement_id uuid not null,
  promise_id uuid not null,
  report_id uuid not null,
  number smallint not null constraint report_reading_number check (number > 0),
  read_by uuid not null references person,
  as_role text not null constraint report_reading_role
    check (as_role in ('facilitator', 'commissioner', 'contract-manager')),
  shows boolean not null,
  ground text constraint report_reading_ground
    check (ground in ('personal', 'abusive', 'another-promise', 'unclear', 'advert')),
  reason text,
  read_at timestamptz not null,
  primary key (body_id, procurement_id, promise_id, report_id, number),
  foreign key (body_id, procurement_id, promise_id, report_id) references witness_report,
  constraint report_reading_refused_with_a_reason
    check (shows = (ground is null) and shows = (reason is null) and (shows or length(trim(reason)) > 0))
);
grant select, insert on report_reading to pp_app;

-- Who has a “not seen” that its supplier did not settle: the contract manager, then the elected members.
create table report_step (
  body_id uuid not null,
  procurement_id uuid not null,
  promise_id uuid not null,
  report_id uuid not null,
  rung text not null constraint report_step_rung check (rung in ('manager', 'member')),
  why text not null constraint report_step_why check (why in ('silence', 'not-settled')),
  since timestamptz not null,
  answer_due_on date not null,
  answer text,
  answered_by uuid references person,
  answered_at timestamptz,
  primary key (body_id, procurement_id, promise_id, report_id, rung),
  foreign key (body_id, procurement_id, promise_id, report_id) references witness_report,
  constraint report_step_answer_is_whole check (num_nulls(answer, answered_by, answered_at) in (0, 3)
    and (answer is null or length(trim(answer)) > 0))
);
grant select, insert, update on report_step to pp_app;

create function witness_report_rules() returns trigger language plpgsql as $$
begin
  if new.rating is not null and new.replied_at is null and not exists (select from report_step s
      where s.body_id = new.body_id and s.report_id = new.id and s.answered_at is not null) then
    raise exception 'there is no answer to rate'
      using errcode = 'check_violation', constraint = 'witness_report_rated_after_reply';
  end if;
  -- Nobody alone keeps words from the public, and a “not seen” never by the contract managers alone.
  if new.reading = 'withheld' and old.reading <> 'withheld' and not exists (
      select from report_reading one join report_reading other using (body_id, report_id)
      where one.body_id = new.body_id and one.report_id = new.id and not one.shows and not other.shows
        and one.read_by <> other.read_by and (new.seen or one.as_role <> 'contract-manager')) then
    raise exception 'two people read before words are kept back'
      using errcode = 'check_violation', constraint = 'witness_report_read_by_two';
  end if;
  return new;
end $$;
create trigger witness_report_rules before update on witness_report
  for each row execute function witness_report_rules();

create function report_step_rules() returns trigger language plpgsql as $$
declare
  of witness_report;
begin
  if tg_op = 'UPDATE' then
    if old.answered_at is not null
        or (to_jsonb(new) - 'answer' - 'answered_by' - 'answered_at')
          <> (to_jsonb(old) - 'answer' - 'answered_by' - 'answered_at') then
      raise exception 'what was done about a report stands'
        using errcode = 'check_violation', constraint = 'report_step_stands';
    end if;
    return new;
  end if;
  select * into of from witness_report w where w.body_id = new.body_id and w.id = new.report_id;
  -- The right of reply: nobody takes a report further before the supplier answered or its days were over.
  if of.seen or (of.replied_at is null and (new.since at time zone 'Europe/London')::date <= of.reply_due_on) then
    raise exception 'the supplier answers first'
      using errcode = 'check_violation', constraint = 'report_step_after_the_reply';
  end if;
  if new.rung = 'member' and not exists (select from report_step s where s.body_id = new.body_id
      and s.report_id = new.report_id and s.rung = 'manager' and (s.answered_at is not null
        or s.answer_due_on < (new.since at time zone 'Europe/London')::date)) then
    raise exception 'the contract manager answers first'
      using errcode = 'check_violation', constraint = 'report_step_in_order';
  end if;
  return new;
end $$;
create trigger report_step_rules before insert or update on report_step
  for each row execute function report_step_rules();
