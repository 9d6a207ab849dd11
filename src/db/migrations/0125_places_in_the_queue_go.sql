-- With a round’s key goes whose place in the queue was whose: what nobody read in time has no author either, and no two
-- statements can be told to be one person’s.
create function forget_statement_authors() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from statement_author where round_id = old.round_id;
  return null;
end $$;
create trigger statement_authors_forgotten after delete on round_key
  for each row execute function forget_statement_authors();
delete from statement_author a where not exists (select from round_key k where k.round_id = a.round_id);
