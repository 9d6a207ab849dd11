-- What must not be rewritten: one row in the act's own transaction. The sequencer reads this outbox.
create table record_entry (
  id uuid primary key,
  body_id uuid references body,
  procurement_id uuid,
  round_id uuid,
  type text not null,
  version smallint not null,
  -- RFC 8785 canonical JSON: public facts and salted commitments, never personal data.
  facts text not null,
  sha256 bytea not null,
  occurred_at timestamptz not null
);
create index record_entry_by_procurement on record_entry (procurement_id, occurred_at);
create index record_entry_by_round on record_entry (round_id, occurred_at);
create index record_entry_by_time on record_entry (occurred_at);
grant select, insert on record_entry to pp_app;

-- A copy for search across everything public, kept by the acts that publish.
create table search_document (
  path text primary key,
  kind text not null constraint search_document_kind check (kind in
    ('round', 'contract', 'body', 'supplier', 'district', 'promise', 'page')),
  title text not null,
  summary text not null,
  body_text text not null default '',
  words tsvector generated always as (
    setweight(to_tsvector('english', title), 'A') || setweight(to_tsvector('english', summary), 'B')
    || setweight(to_tsvector('english', body_text), 'C')) stored
);
create index search_document_by_words on search_document using gin (words);
grant select, insert, update, delete on search_document to pp_app;
