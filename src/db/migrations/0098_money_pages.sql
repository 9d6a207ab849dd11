-- In a payee's year a purchase by card is a purchase: fewer rows for whoever sums a year. What was paid by card stands
-- in the months. A year of a whole region is read from the index alone.
delete from spend_payee_year;
insert into spend_payee_year (body_id, payee_id, year_start, kind, coverage, invented, supplier_id, pence, payments)
select r.body_id, r.payee_id, extract(year from r.month - interval '3 months')::integer,
  case r.kind when 'grant' then 'grant' else 'purchase' end, r.coverage, p.invented, l.supplier_id,
  sum(r.pence), sum(r.payments)
from spend_rollup r
join payee p on p.body_id = r.body_id and p.id = r.payee_id
left join payee_supplier l on l.body_id = r.body_id and l.payee_id = r.payee_id
group by 1, 2, 3, 4, 5, 6, 7;
alter table spend_payee_year
  add constraint spend_payee_year_kind check (kind in ('purchase', 'grant'));
drop index spend_payee_year_by_year;
create index spend_payee_year_by_year on spend_payee_year (year_start, body_id)
  include (supplier_id, payee_id, kind, coverage, invented, pence, payments);

-- What officers of several bodies write about a supplier that each of them pays: signed, dated, and not public.
create table joint_note (
  body_id uuid not null references body,
  id uuid not null,
  supplier_id uuid not null references supplier,
  written_by uuid not null references person,
  written_at timestamptz not null,
  words text not null constraint joint_note_says_something check (length(words) between 1 and 5000),
  primary key (body_id, id)
);
create index joint_note_by_supplier on joint_note (supplier_id, written_at);
grant select, insert on joint_note to pp_app;
