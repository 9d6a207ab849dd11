-- A measure that counts time counts the same person again in another month: each month of a person’s time counts once.
alter table claim_made_of drop constraint claim_made_of_kind;
alter table claim_made_of add constraint claim_made_of_kind
  check (kind in ('person', 'person-month', 'event', 'day', 'pound'));
-- The first and the last month that the claim is about, each by its first day.
alter table claim_made_of add from_month date, add to_month date;
alter table claim_made_of add constraint claim_made_of_says_its_months check (
  (kind = 'person-month') = (from_month is not null) and (from_month is null) = (to_month is null)
  and extract(day from from_month) = 1 and extract(day from to_month) = 1
  and to_month >= from_month and to_month < from_month + interval '1 year');
