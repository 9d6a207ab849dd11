-- Once signed, a Review's figures stay; once closed by a reviewer, its evidence, checks and queries stay too.
create function refuse_frozen_review() returns trigger language plpgsql as $$
declare
  of_review review;
  frozen boolean;
begin
  select * into of_review from review where id = coalesce(new.review_id, old.review_id);
  frozen := case when tg_table_name = 'review_figure' or (tg_table_name = 'review_evidence' and tg_op <> 'INSERT')
    or tg_table_name = 'review_warning' then of_review.signed_at is not null
    else of_review.closed_at is not null end;
  if frozen then
    raise exception 'a signed Review is corrected by a new revision' using errcode = 'check_violation',
      constraint = 'review_frozen_once_signed';
  end if;
  return coalesce(new, old);
end $$;
create trigger review_figure_frozen before insert or update or delete on review_figure
  for each row execute function refuse_frozen_review();
create trigger review_evidence_frozen before insert or update or delete on review_evidence
  for each row execute function refuse_frozen_review();
create trigger review_warning_frozen before insert or update on review_warning
  for each row execute function refuse_frozen_review();
create trigger review_check_frozen before insert on review_check
  for each row execute function refuse_frozen_review();
create trigger review_query_frozen before insert or update on review_query
  for each row execute function refuse_frozen_review();

create function refuse_unsigning_review() returns trigger language plpgsql as $$
begin
  if (old.signed_at is not null and
      (new.supplier_id, new.body_id, new.year, new.revision, new.question_set, new.corrects, new.signed_at,
       new.signed_by, new.signed_name, new.signed_position, new.active_seconds)
      is distinct from
      (old.supplier_id, old.body_id, old.year, old.revision, old.question_set, old.corrects, old.signed_at,
       old.signed_by, old.signed_name, old.signed_position, old.active_seconds))
    or (old.closed_at is not null and new is distinct from old)
    or (old.closed_at is null and new.closed_at is not null and exists (
      select from review_query where review_id = new.id and replied_at is null)) then
    raise exception 'a signed Review is corrected by a new revision' using errcode = 'check_violation',
      constraint = 'review_frozen_once_signed';
  end if;
  return new;
end $$;
create trigger review_signed_for_good before update on review
  for each row execute function refuse_unsigning_review();
