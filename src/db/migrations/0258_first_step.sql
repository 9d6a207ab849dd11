-- Where a promise first owes something: the list of promises to see opens at a day, without reading all of them.
create index promise_step_first on promise_step (due_on, promise_id) include (measure_id, district_slug) where lines = 1;
