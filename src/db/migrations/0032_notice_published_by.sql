-- Say who did it: the officer who published the notice, and with it fixed the criteria.
alter table procurement add column notice_published_by uuid references person;
