-- Nothing that would open a bid comes in for a purchase that was given up.
create trigger purchase_not_abandoned before insert on bid_share for each row execute function abandoned_check();
create trigger purchase_not_abandoned before insert on bid_released_key for each row execute function abandoned_check();
