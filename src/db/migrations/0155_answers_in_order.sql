-- Answers of one plan are numbered in the order they were given: two of one instant keep it.
alter table plan_answer
  add column number smallint not null,
  add constraint plan_answer_one_of_each_number unique (body_id, procurement_id, number);
