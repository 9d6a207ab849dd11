-- What changed since an account was summed, found by its row: a page of the account adds it to twenty of them.
create index account_change_by_account on account_change (body_id, measure_id, district_slug, year_start);
