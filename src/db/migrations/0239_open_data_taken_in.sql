-- Rows of open lists that another installation published, as they stood in its export: they stand in the same lists
-- here, in the lists’ own order. Written once, into an installation that has nothing of its own.
create table open_data_row (
  list text not null,
  -- The row’s key so that bytes are its order.
  in_order text collate "C" not null,
  -- One line of the list’s file.
  line text not null,
  primary key (list, in_order)
);
grant select, insert on open_data_row to pp_app;
