-- Lessons for people who score, with a short check each. A version that is out never changes; one is current.
create table training_module (
  slug text not null,
  version smallint not null,
  position smallint not null,
  title text not null,
  summary text not null,
  minutes smallint not null constraint training_module_is_short check (minutes between 1 and 15),
  -- Screens of plain sentences, and the questions of the check with every answer explained.
  content jsonb not null,
  is_current boolean not null,
  primary key (slug, version)
);
create unique index training_module_one_current on training_module (slug) where is_current;
-- Which version of a lesson somebody has passed. Wrong tries are not kept.
create table training_pass (
  person_id uuid not null references person,
  module_slug text not null,
  version smallint not null,
  passed_at timestamptz not null,
  primary key (person_id, module_slug, version),
  foreign key (module_slug, version) references training_module
);
grant select, insert, update (position, is_current) on training_module to pp_app;
grant select, insert, delete on training_pass to pp_app;

-- No training, no score: residents, who are new to this, pass every current lesson first.
create function score_training_check() returns trigger language plpgsql as $$
begin
  if exists (select from evaluator where body_id = new.body_id and procurement_id = new.procurement_id
             and person_id = new.person_id and kind = 'resident')
     and exists (select from training_module m where m.is_current and not exists (
       select from training_pass p where p.person_id = new.person_id and p.module_slug = m.slug
         and p.version = m.version)) then
    raise exception 'a lesson is still to be passed'
      using errcode = 'check_violation', constraint = 'score_only_when_trained';
  end if;
  return new;
end $$;
create trigger score_only_when_trained before insert or update on score
  for each row execute function score_training_check();
