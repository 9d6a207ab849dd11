-- What red flags look at in a competition that others published, as our merge read it; and what they found there.
create table imported_competition (
  contract_id uuid primary key references imported_contract,
  -- The body of ours, or the name as it was published: whose other competitions are looked at beside it.
  buyer text not null,
  published_at timestamptz,
  looked_at jsonb not null
);
create index imported_competition_by_buyer on imported_competition (buyer, published_at);

create table imported_flag (
  contract_id uuid not null references imported_competition (contract_id),
  flag text not null,
  facts jsonb not null,
  primary key (contract_id, flag)
);
create index imported_flag_by_flag on imported_flag (flag, contract_id);

grant select, insert, update on imported_competition to pp_app;
grant select, insert, delete on imported_flag to pp_app;
