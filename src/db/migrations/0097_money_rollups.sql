-- What is summed stands by file: the payments of a file never change, so adding a file adds its own sums and touches no
-- others, and a file that is replaced takes its sums with it.
delete from spend_rollup;
alter table spend_rollup
  add column file_id uuid not null,
  add column date_precision text not null
    constraint spend_rollup_date_precision check (date_precision in ('day', 'month', 'period'));
alter table spend_rollup drop constraint spend_rollup_pkey;
alter table spend_rollup add primary key
  (body_id, file_id, payee_id, month, service_area, category, kind, date_precision);
alter table spend_rollup add foreign key (body_id, file_id) references payment_file;
create index spend_rollup_by_payee on spend_rollup (body_id, payee_id, month);

-- A file’s months: what a total, a timeline and the basis beside them read.
create table spend_file_month (
  body_id uuid not null,
  file_id uuid not null,
  month date not null,
  kind text not null,
  date_precision text not null,
  redacted boolean not null,
  pence bigint not null,
  payments integer not null,
  primary key (body_id, file_id, month, kind, date_precision, redacted),
  foreign key (body_id, file_id) references payment_file
);
-- What a file’s money was for, as the body words it.
create table spend_file_purpose (
  body_id uuid not null,
  file_id uuid not null,
  month date not null,
  service_area text not null,
  category text not null,
  kind text not null,
  pence bigint not null,
  payments integer not null,
  primary key (body_id, file_id, month, service_area, category, kind),
  foreign key (body_id, file_id) references payment_file
);
-- What a payee was paid in a financial year, which is named by the calendar year it begins in. The supplier is a copy
-- of payee_supplier’s, so that a year of a whole region is summed without looking each payee up.
create table spend_payee_year (
  body_id uuid not null,
  payee_id uuid not null,
  year_start integer not null,
  kind text not null,
  coverage text not null,
  invented boolean not null,
  supplier_id uuid references supplier,
  pence bigint not null,
  payments integer not null,
  primary key (body_id, payee_id, year_start, kind, coverage),
  foreign key (body_id, payee_id, invented) references payee (body_id, id, invented)
);
create index spend_payee_year_by_year on spend_payee_year (year_start, body_id);
create index spend_payee_year_by_supplier on spend_payee_year (supplier_id, year_start);

insert into spend_rollup (body_id, file_id, payee_id, month, service_area, category, kind, date_precision, coverage,
  pence, payments)
select p.body_id, p.file_id, p.payee_id, date_trunc('month', p.paid_on)::date, p.service_area, p.category, p.kind,
  p.date_precision, f.coverage, sum(p.amount_pence), count(*)
from payment p
join payment_file f on f.body_id = p.body_id and f.id = p.file_id
where f.replaced_by is null
group by 1, 2, 3, 4, 5, 6, 7, 8, 9;
insert into spend_file_month (body_id, file_id, month, kind, date_precision, redacted, pence, payments)
select r.body_id, r.file_id, r.month, r.kind, r.date_precision, p.redacted, sum(r.pence), sum(r.payments)
from spend_rollup r join payee p on p.body_id = r.body_id and p.id = r.payee_id
group by 1, 2, 3, 4, 5, 6;
insert into spend_file_purpose (body_id, file_id, month, service_area, category, kind, pence, payments)
select body_id, file_id, month, service_area, category, kind, sum(pence), sum(payments)
from spend_rollup group by 1, 2, 3, 4, 5, 6;
insert into spend_payee_year (body_id, payee_id, year_start, kind, coverage, invented, supplier_id, pence, payments)
select r.body_id, r.payee_id, extract(year from r.month - interval '3 months')::integer, r.kind, r.coverage,
  p.invented, l.supplier_id, sum(r.pence), sum(r.payments)
from spend_rollup r
join payee p on p.body_id = r.body_id and p.id = r.payee_id
left join payee_supplier l on l.body_id = r.body_id and l.payee_id = r.payee_id
group by 1, 2, 3, 4, 5, 6, 7;

grant select, insert, update, delete on spend_file_month, spend_file_purpose, spend_payee_year to pp_app;
