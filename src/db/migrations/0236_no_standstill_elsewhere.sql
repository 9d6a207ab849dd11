-- Standstill and challenges are of an award here; a contract that was tendered elsewhere has been signed already.
drop trigger contract_checked on contract;
create trigger contract_checked before insert on contract for each row
  when (not new.tendered_elsewhere) execute function contract_check();
