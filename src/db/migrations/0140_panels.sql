-- Panels by lot: residents drawn for one purchase, to score its bids or to watch what became of it.
create table panel (
  body_id uuid not null,
  id uuid not null,
  procurement_id uuid not null,
  slug text not null,
  title text not null constraint panel_title_length check (char_length(title) between 3 and 120),
  about text not null constraint panel_about_length check (char_length(about) between 1 and 600),
  purpose text not null constraint panel_purpose check (purpose in ('score', 'monitor')),
  -- What follows is settled step by step; a panel is announced only when all of it is.
  seats smallint constraint panel_seats check (seats between 3 and 200),
  minimum_age smallint constraint panel_minimum_age check (minimum_age between 16 and 18),
  -- Who may: people of one district, or of the whole region when there is none.
  district_slug text references district,
  payment_pence bigint constraint panel_payment check (payment_pence between 0 and 100000),
  days smallint constraint panel_days check (days between 1 and 60),
  -- When the days are, in words.
  days_note text not null default '',
  childcare boolean not null default true,
  expenses_covered boolean not null default true,
  recruits text[] not null default '{}' constraint panel_recruits check (recruits <@ array['open-call', 'letters']),
  categories text[] constraint panel_categories check (categories <@ array['sex', 'age-band', 'ethnic-group',
    'disability', 'district']),
  -- No two people of one address.
  household_rule boolean not null default false,
  -- Hides addresses: what the application keeps of one is only its keyed hash.
  household_key bytea not null constraint panel_household_key check (length(household_key) = 32),
  opens_at timestamptz,
  closes_at timestamptz,
  -- From this moment on the seed can be known, and be typed in: it is drawn in public, and nobody controls it.
  draws_at timestamptz,
  seed_source text constraint panel_seed_source check (char_length(seed_source) between 10 and 300),
  created_at timestamptz not null,
  created_by uuid not null references person,
  announced_at timestamptz,
  pool_closed_at timestamptz,
  drawn_at timestamptz,
  -- What those who were not drawn said of themselves is gone.
  forgotten_at timestamptz,
  abandoned_at timestamptz,
  abandoned_reason text,
  primary key (body_id, id),
  foreign key (body_id, procurement_id) references procurement,
  constraint panel_slug_of_its_own unique (body_id, slug),
  constraint panel_times_in_order check (opens_at < closes_at and closes_at < draws_at),
  constraint panel_announced_whole check (announced_at is null or (cardinality(recruits) > 0 and num_nulls(seats,
    minimum_age, payment_pence, days, categories, opens_at, closes_at, draws_at, seed_source) = 0)),
  constraint panel_announced_before_it_opens check (announced_at is null or announced_at <= opens_at),
  constraint panel_closed_after_its_time check (pool_closed_at is null or
    (announced_at is not null and pool_closed_at >= closes_at)),
  constraint panel_drawn_after_its_time check (drawn_at is null or
    (pool_closed_at is not null and drawn_at >= draws_at)),
  constraint panel_abandoned_with_a_reason check ((abandoned_at is null) = (abandoned_reason is null)
    and (abandoned_reason is null or length(trim(abandoned_reason)) > 0)),
  constraint panel_drawn_is_not_abandoned check (drawn_at is null or abandoned_at is null)
);
create index panel_by_slug on panel (slug);
create index panel_by_procurement on panel (body_id, procurement_id);
create index panel_recruiting on panel (closes_at) where announced_at is not null and pool_closed_at is null;

create table panel_quota (
  body_id uuid not null,
  panel_id uuid not null,
  category text not null constraint panel_quota_category check (category in ('sex', 'age-band', 'ethnic-group',
    'disability', 'district')),
  feature text not null,
  minimum smallint not null,
  maximum smallint not null,
  -- How many the census counted, so that a quota and where it came from stand side by side.
  people integer not null,
  primary key (body_id, panel_id, category, feature),
  foreign key (body_id, panel_id) references panel,
  constraint panel_quota_range check (minimum >= 0 and maximum >= minimum)
);

-- After the announcement: recruiting goes on for longer, or quotas that the pool cannot meet are changed. With the
-- reason, for everyone to read.
create table panel_change (
  body_id uuid not null,
  panel_id uuid not null,
  id uuid not null,
  kind text not null constraint panel_change_kind check (kind in ('extended', 'quotas')),
  reason text not null constraint panel_change_reason check (length(trim(reason)) > 0),
  details jsonb not null,
  changed_by uuid not null references person,
  changed_at timestamptz not null,
  primary key (body_id, panel_id, id),
  foreign key (body_id, panel_id) references panel
);

create table panel_code_batch (
  body_id uuid not null,
  panel_id uuid not null,
  id uuid not null,
  label text not null constraint panel_code_batch_label check (length(trim(label)) between 1 and 120),
  codes integer not null constraint panel_code_batch_codes check (codes between 1 and 20000),
  issued_by uuid not null references person,
  issued_at timestamptz not null,
  primary key (body_id, panel_id, id),
  foreign key (body_id, panel_id) references panel
);
-- A letter’s code lets one person in, once; only its SHA-256 is kept.
create table panel_code (
  body_id uuid not null,
  panel_id uuid not null,
  code_hash bytea not null constraint panel_code_is_a_hash check (length(code_hash) = 32),
  batch_id uuid not null,
  person_id uuid references person,
  used_at timestamptz,
  primary key (body_id, panel_id, code_hash),
  foreign key (body_id, panel_id, batch_id) references panel_code_batch,
  constraint panel_code_one_a_person unique (body_id, panel_id, person_id)
);

-- The pool. Somebody who withdraws leaves no more than that they did.
create table pool_member (
  body_id uuid not null,
  panel_id uuid not null,
  id uuid not null,
  person_id uuid references person,
  -- How to reach whoever has no e-mail here; never in the auditor’s file.
  name text constraint pool_member_name_length check (char_length(name) between 1 and 80),
  contact text constraint pool_member_contact_length check (char_length(contact) between 1 and 200),
  -- Entered for them by a facilitator, on paper or by phone.
  entered_by uuid references person,
  joined_at timestamptz not null,
  consented_at timestamptz not null,
  characteristics_consented_at timestamptz,
  sex text constraint pool_member_sex check (sex in ('female', 'male')),
  age_band text constraint pool_member_age_band check (age_band in ('16-24', '25-34', '35-49', '50-64', '65-74',
    '75-plus')),
  ethnic_group text constraint pool_member_ethnic_group check (ethnic_group in ('asian', 'black', 'mixed', 'white',
    'other')),
  disability text constraint pool_member_disability check (disability in ('disabled', 'not-disabled')),
  district_slug text references district,
  household bytea constraint pool_member_household check (length(household) = 32),
  access_needs text[] not null default '{}' constraint pool_member_access_needs check (access_needs <@ array[
    'step-free', 'hearing-loop', 'bsl', 'interpreter', 'large-print', 'read-aloud', 'childcare', 'carer', 'travel']),
  access_note text not null default '' constraint pool_member_access_note check (char_length(access_note) <= 500),
  availability text[] not null default '{}' constraint pool_member_availability check (availability <@ array[
    'weekday-days', 'weekday-evenings', 'weekends']),
  -- The chance they had when the lot was drawn: on how many of the 1,000 tickets they stand.
  tickets smallint constraint pool_member_tickets check (tickets between 0 and 1000),
  withdrawn_at timestamptz,
  primary key (body_id, panel_id, id),
  foreign key (body_id, panel_id) references panel,
  -- Who somebody is (Equality Act 2010) is kept only where they said yes to that by itself.
  constraint pool_member_characteristics_by_consent check (characteristics_consented_at is not null
    or num_nonnulls(sex, age_band, ethnic_group, disability) = 0),
  constraint pool_member_withdrawn_is_gone check (withdrawn_at is null or (num_nonnulls(person_id, name, contact, sex,
    age_band, ethnic_group, disability, district_slug, household) = 0 and access_note = '' and access_needs = '{}'))
);
create unique index pool_member_once on pool_member (body_id, panel_id, person_id) where person_id is not null;
create index pool_member_by_person on pool_member (person_id) where person_id is not null;

-- Each closing of the pool, with the file that an auditor gets. Its text goes when characteristics go; its hash stays.
create table panel_pool (
  body_id uuid not null,
  panel_id uuid not null,
  number smallint not null,
  people integer not null,
  pool_csv text,
  pool_sha256 bytea not null constraint panel_pool_hash check (length(pool_sha256) = 32),
  closed_at timestamptz not null,
  -- Nobody, where the hour came.
  closed_by uuid references person,
  primary key (body_id, panel_id, number),
  foreign key (body_id, panel_id) references panel
);

-- What each of two people read off the public draw. Both go when they differ.
create table panel_seed (
  body_id uuid not null,
  panel_id uuid not null,
  typed_by uuid not null references person,
  value text not null constraint panel_seed_length check (char_length(value) between 1 and 200),
  typed_at timestamptz not null,
  primary key (body_id, panel_id, typed_by),
  foreign key (body_id, panel_id) references panel
);

-- 0 is the draw; the numbers after it are replacements.
create table panel_draw (
  body_id uuid not null,
  panel_id uuid not null,
  number smallint not null constraint panel_draw_number check (number >= 0),
  pool_sha256 bytea not null constraint panel_draw_hash check (length(pool_sha256) = 32),
  seed text not null,
  ticket integer not null,
  -- The lottery in full, for the auditor; what of it is public, the pages decide.
  result jsonb not null,
  drawn_at timestamptz not null,
  primary key (body_id, panel_id, number),
  foreign key (body_id, panel_id) references panel
);
create table panel_seat (
  body_id uuid not null,
  panel_id uuid not null,
  pool_member_id uuid not null,
  draw_number smallint not null,
  state text not null constraint panel_seat_state check (state in ('offered', 'accepted', 'declined', 'left')),
  offered_at timestamptz not null,
  answered_at timestamptz,
  left_at timestamptz,
  constraint panel_seat_once primary key (body_id, panel_id, pool_member_id),
  foreign key (body_id, panel_id, pool_member_id) references pool_member,
  foreign key (body_id, panel_id, draw_number) references panel_draw,
  constraint panel_seat_answered check ((state = 'offered') = (answered_at is null)),
  constraint panel_seat_left check ((state = 'left') = (left_at is not null))
);

grant select, insert, update on panel, pool_member, panel_code, panel_pool, panel_seat to pp_app;
grant select, insert, update, delete on panel_quota, panel_seed to pp_app;
grant select, insert on panel_change, panel_code_batch, panel_draw to pp_app;
