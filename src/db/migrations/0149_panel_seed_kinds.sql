-- Which public draw a seed comes from, and so the one way in which it is written down. Panels announced before have none.
alter table panel
  add column seed_kind text constraint panel_seed_kind check (seed_kind in ('lotto', 'euromillions', 'drand', 'other')),
  -- What another public draw is called, and how many numbers it has.
  add column seed_other text constraint panel_seed_other check (char_length(seed_other) between 5 and 150),
  add column seed_numbers smallint constraint panel_seed_numbers check (seed_numbers between 3 and 20),
  add constraint panel_seed_of_another check (num_nonnulls(seed_other, seed_numbers)
    = case when seed_kind is not distinct from 'other' then 2 else 0 end);

-- The kind is announced with the rest, and moves only with the draw.
create function panel_seed_kind_stands() returns trigger language plpgsql as $$
begin
  if (new.seed_kind, new.seed_other, new.seed_numbers) is distinct from (old.seed_kind, old.seed_other, old.seed_numbers)
    and new.draws_at is not distinct from old.draws_at then
    raise exception 'an announced panel does not change' using errcode = 'check_violation', constraint = 'panel_frozen';
  end if;
  return new;
end $$;
create trigger panel_seed_kind_stands before update on panel for each row when (old.announced_at is not null)
  execute function panel_seed_kind_stands();
