-- What several bodies answer together to what several districts or bodies share. Each signs for itself.
create table common_answer (
  id uuid primary key,
  -- The issue: an outcome as `framework/outcome`, or the number of the first proposal.
  issue text not null,
  body_id uuid not null references body,
  words text not null constraint common_answer_said check (length(words) between 1 and 5000),
  drafted_at timestamptz not null,
  drafted_by uuid not null references person,
  withdrawn_at timestamptz
);
create index common_answer_by_issue on common_answer (issue);
create table common_answer_signature (
  answer_id uuid not null references common_answer,
  body_id uuid not null references body,
  signed_at timestamptz not null,
  signed_by uuid not null references person,
  constraint common_answer_signed_once primary key (answer_id, body_id)
);
grant select, insert, update on common_answer to pp_app;
grant select, insert on common_answer_signature to pp_app;
