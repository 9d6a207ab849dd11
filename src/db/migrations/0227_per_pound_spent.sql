-- Commitments for each so many pounds spent, as call-off contracts ask for them: a criterion says for how much spend a
-- measure is asked, a sealed bid answers on that basis, and its commitment becomes a promise that owes nothing before
-- spend is recorded. Null: a quantity outright.
alter table criterion_measure add column per_spend_pence bigint
  constraint criterion_measure_per_spend_positive check (per_spend_pence > 0);
alter table commitment add column per_spend_pence bigint
  constraint commitment_per_spend_positive check (per_spend_pence > 0);
