-- A body's payments by day: the lines behind a month.
create index payment_by_day on payment (body_id, paid_on);
