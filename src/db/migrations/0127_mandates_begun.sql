-- An outcome that residents gave nothing can be adopted too: it then counts for nothing, as they said.
alter table mandate_line
  drop constraint mandate_line_declined_counts_nothing,
  add constraint mandate_line_counts_as_answered check (case answer
    when 'declined' then adopted_basis_points = 0
    when 'varied' then adopted_basis_points between 1 and 10000
    else adopted_basis_points between 0 and 10000 end);
