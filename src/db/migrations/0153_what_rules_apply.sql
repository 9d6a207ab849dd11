-- What is settled before anything else about a purchase: which rules apply to it, whether it is kept for some suppliers,
-- how its bids are sealed, and whether it is one lot of several.
alter table procurement
  drop constraint procurement_procedure,
  add constraint procurement_procedure check (procedure in
    ('open', 'competitive-flexible', 'below-threshold', 'light-touch', 'direct-award')),
  -- Procurement Act 2023 (ordinary; s.9 light touch; s.8 concessions; s.45 frameworks and what is bought under them), or
  -- the Health Care Services (Provider Selection Regime) Regulations 2023, outside the Act.
  add column kind_of_service text not null default 'ordinary' constraint procurement_kind_of_service check
    (kind_of_service in ('ordinary', 'light-touch', 'health-care', 'concession', 'framework', 'framework-call-off')),
  -- Below the threshold a council may keep a purchase for suppliers of the UK or of a local area, and for small
  -- businesses or for charities and social enterprises: decided beforehand, and said in the notice.
  add column reserved_area text not null default 'none' constraint procurement_reserved_area check
    (reserved_area in ('none', 'uk', 'local-area')),
  add column reserved_kind text not null default 'none' constraint procurement_reserved_kind check
    (reserved_kind in ('none', 'sme', 'vcse', 'sme-or-vcse')),
  -- openers: several people's keys open the bids together. access-rule: our server seals them, and opens none before the deadline.
  add column sealing text not null default 'access-rule' constraint procurement_sealing check
    (sealing in ('openers', 'access-rule')),
  -- A lot is a purchase of its own that shares notice and deadline with the others: the first of them is lot 1.
  add column lots_of uuid,
  add column lot_number smallint constraint procurement_lot_number_from_1 check (lot_number >= 1),
  add constraint procurement_lots_of_one foreign key (body_id, lots_of) references procurement,
  add constraint procurement_lot_is_numbered check (lots_of is null or lot_number is not null and lot_number >= 2),
  add constraint procurement_lot_of_another check (lots_of <> id);
create unique index procurement_one_lot_of_each_number on procurement (body_id, lots_of, lot_number)
  where lots_of is not null;

update procurement set kind_of_service = 'light-touch' where category = 'light-touch';
