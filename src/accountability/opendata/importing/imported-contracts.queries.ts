import { sql } from 'kysely';
import type { Transaction } from '../../../db/connect.ts';
import { stableId } from '../../../reference/stable-id.ts';
import type { ReleasedCompetition } from '../flags/released-competition.rules.ts';
import type { ContractFacts } from './contract-facts.rules.ts';

/** The number here of the contract that a process is about, always the same. */
export function importedContractId(ocid: string): string {
  return stableId('imported-contract', ocid);
}

/** A contract as it is saved: what its releases say, with whose it is and where it came from. */
export type ContractRow = ContractFacts & {
  readonly contractId: string;
  readonly source: 'ocds' | 'register';
  readonly bodyId: string | null;
  readonly publisher: string;
  readonly licence: string;
  readonly lastReleasedAt: string;
  readonly releases: number;
  readonly invented: boolean;
  readonly factsSha256: string;
  /** What red flags look at; nothing in a line of a register. */
  readonly competition: ReleasedCompetition | null;
};
export type KnownContract = { readonly ocid: string; readonly factsSha256: Buffer };

export async function listKnownContracts(
  tx: Transaction,
  ocids: readonly string[],
): Promise<KnownContract[]> {
  const { rows } = await sql<KnownContract>`
    select ocid, facts_sha256 as "factsSha256" from imported_contract where ocid = any(${[...ocids]}::text[])`.execute(
    tx,
  );
  return rows;
}

/** Processes of nobody here whose publisher names a buyer so: by an identifier with its scheme, or a name without capitals. */
export async function listProcessesOf(tx: Transaction, written: string): Promise<string[]> {
  const { rows } = await sql<{ ocid: string }>`
    select ocid from imported_contract where body_id is null and exists (
      select from jsonb_array_elements(buyers) b where lower(b ->> 'name') = ${written} or exists (
        select from jsonb_array_elements(b -> 'identifiers') i
        where upper((i ->> 'scheme') || '-' || (i ->> 'id')) = ${written}))`.execute(tx);
  return rows.map(({ ocid }) => ocid);
}

/** Saves contracts, many in one statement; one that is here is brought up to date and is of its register again. */
export async function saveContracts(
  tx: Transaction,
  rows: readonly ContractRow[],
  at: string,
): Promise<void> {
  if (rows.length === 0) return;
  const given = JSON.stringify(rows.map(toColumns));
  await sql`
    insert into imported_contract (id, source, ocid, body_id, buyer_name, buyers, title, description, status, category,
      method, method_words, value_hundredths, annual_hundredths, currency, value_kind, signed_on, starts_on, ends_on, cpv,
      link, reference, sme, parts, doubts, publisher, licence, last_released_at, releases, invented, facts_sha256, changed_at)
    select id, source, ocid, body_id, buyer_name, buyers, title, description, status, category,
      method, method_words, value_hundredths, annual_hundredths, currency, value_kind, signed_on, starts_on, ends_on,
      array(select jsonb_array_elements_text(cpv)), link, reference, sme, parts, doubts, publisher, licence, last_released_at,
      releases, invented, decode(facts_sha256, 'hex'), ${at}::timestamptz
    from jsonb_to_recordset(${given}::jsonb) as g (id uuid, source text, ocid text, body_id uuid, buyer_name text,
      buyers jsonb, title text, description text, status text, category text, method text, method_words text,
      value_hundredths bigint, annual_hundredths bigint, currency text, value_kind text, signed_on date, starts_on date,
      ends_on date, cpv jsonb, link text, reference text, sme text, parts jsonb, doubts jsonb, publisher text, licence text,
      last_released_at timestamptz, releases integer, invented boolean, facts_sha256 text)
    on conflict (ocid) do update set body_id = excluded.body_id, buyer_name = excluded.buyer_name, buyers = excluded.buyers,
      title = excluded.title, description = excluded.description, status = excluded.status, category = excluded.category,
      method = excluded.method, method_words = excluded.method_words, value_hundredths = excluded.value_hundredths,
      annual_hundredths = excluded.annual_hundredths, currency = excluded.currency, value_kind = excluded.value_kind,
      signed_on = excluded.signed_on, starts_on = excluded.starts_on, ends_on = excluded.ends_on, cpv = excluded.cpv,
      link = excluded.link, reference = excluded.reference, sme = excluded.sme, parts = excluded.parts,
      doubts = excluded.doubts, publisher = excluded.publisher, licence = excluded.licence,
      last_released_at = excluded.last_released_at, releases = excluded.releases, left_register_at = null,
      facts_sha256 = excluded.facts_sha256, changed_at = excluded.changed_at`.execute(tx);
}

function toColumns(row: ContractRow) {
  const { value, annual, buyers } = row;
  return {
    id: row.contractId,
    source: row.source,
    ocid: row.ocid,
    body_id: row.bodyId,
    buyer_name: buyers[0]?.name ?? '',
    buyers: buyers.map(({ name, identifiers }) => ({ name, identifiers })),
    title: row.title,
    description: row.description,
    status: row.status,
    category: row.category,
    method: row.method,
    method_words: row.methodWords,
    value_hundredths: value?.hundredths ?? null,
    annual_hundredths: annual?.hundredths ?? null,
    currency: value?.currency ?? annual?.currency ?? null,
    value_kind: row.valueKind,
    signed_on: row.signedOn,
    starts_on: row.startsOn,
    ends_on: row.endsOn,
    cpv: row.cpv,
    link: row.link,
    reference: row.reference,
    sme: row.sme,
    parts: row.parts,
    doubts: row.doubts,
    publisher: row.publisher,
    licence: row.licence,
    last_released_at: row.lastReleasedAt,
    releases: row.releases,
    invented: row.invented,
    facts_sha256: row.factsSha256,
  };
}

export type WinnerRow = {
  readonly contractId: string;
  readonly position: number;
  readonly part: string;
  readonly name: string;
  readonly identifiers: readonly { readonly scheme: string; readonly id: string }[];
  readonly invented: boolean;
  readonly bodyId: string | null;
  readonly payeeId: string | null;
  readonly supplierId: string | null;
};

/** Says anew who won these contracts. */
export async function saveWinners(
  tx: Transaction,
  contractIds: readonly string[],
  rows: readonly WinnerRow[],
): Promise<void> {
  await sql`delete from imported_contract_supplier where contract_id = any(${[...contractIds]}::uuid[])`.execute(
    tx,
  );
  if (rows.length === 0) return;
  await sql`
    insert into imported_contract_supplier (contract_id, position, part, name, identifiers, invented, body_id, payee_id, supplier_id)
    select "contractId", position, part, name, identifiers, invented, "bodyId", "payeeId", "supplierId"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as g ("contractId" uuid, position smallint, part text, name text,
      identifiers jsonb, invented boolean, "bodyId" uuid, "payeeId" uuid, "supplierId" uuid)`.execute(tx);
}
