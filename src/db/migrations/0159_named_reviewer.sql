-- Who stands by the words on how a criterion relates to what is bought: a named reviewer, and not a tick.
alter table criterion add column subject_matter_by uuid references person;
