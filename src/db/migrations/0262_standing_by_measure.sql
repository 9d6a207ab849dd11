-- The account looks for the promises of measures that count people who could be known, and of one measure.
create index promise_standing_by_measure on promise_standing (measure_id);
