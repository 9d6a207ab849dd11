-- Keys of people’s own programs (decision 66). Of a key only its hash is kept: a stolen database opens nothing.
create table api_key (
  id uuid primary key,
  person_id uuid not null references person,
  key_hash bytea not null constraint api_key_once unique
    constraint api_key_hash_is_sha256 check (length(key_hash) = 32),
  -- Its first characters, by which its owner tells it from others.
  begins_with text not null,
  name text not null constraint api_key_is_named check (length(name) between 1 and 80),
  scope text not null constraint api_key_scope check (scope in ('read', 'act')),
  -- What its owner acted as when they made it. A key that acts, acts as that and as nothing else.
  hat_kind text not null constraint api_key_hat_kind check (hat_kind in ('resident', 'body', 'supplier', 'operator')),
  hat_body_id uuid references body,
  hat_role text,
  hat_supplier_id uuid references supplier,
  made_at timestamptz not null,
  last_used_on date,
  withdrawn_at timestamptz,
  constraint api_key_hat_fits check ((hat_kind = 'body') = (hat_body_id is not null and hat_role is not null)
    and (hat_kind = 'supplier') = (hat_supplier_id is not null)),
  constraint api_key_acts_for_an_organisation check (scope = 'read' or hat_kind in ('body', 'supplier'))
);
create index api_key_by_person on api_key (person_id, made_at);
grant select, insert, delete on api_key to pp_app;
grant update (last_used_on, withdrawn_at) on api_key to pp_app;
