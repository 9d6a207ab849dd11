import { type RawBuilder, sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import { orNotFound } from '../../../db/errors.ts';
import { likeAnywhere } from '../../../db/like-pattern.ts';
import type { Part } from '../importing/contract-parts.rules.ts';
import type { ContractStatus } from '../importing/contract-status.rules.ts';
import type { Doubt } from '../importing/published-values.rules.ts';
import type { ElsewhereFilter } from './elsewhere-filter.rules.ts';

type Db = Database | Transaction;

/** A contract that was tendered elsewhere, as its publisher’s releases or its body’s register say. */
export type ElsewhereContract = {
  readonly contractId: string;
  readonly source: 'ocds' | 'register';
  readonly ocid: string;
  readonly bodyId: string | null;
  readonly bodySlug: string | null;
  readonly bodyName: string | null;
  readonly buyerName: string;
  readonly title: string;
  readonly description: string;
  readonly status: ContractStatus;
  readonly category: 'goods' | 'services' | 'works' | null;
  readonly method: 'open' | 'selective' | 'limited' | 'direct' | null;
  readonly methodWords: string;
  readonly valueHundredths: number | null;
  readonly annualHundredths: number | null;
  readonly currency: string | null;
  readonly valueKind: 'agreed' | 'estimated' | null;
  readonly signedOn: Temporal.PlainDate | null;
  readonly startsOn: Temporal.PlainDate | null;
  readonly endsOn: Temporal.PlainDate | null;
  readonly cpv: readonly string[];
  readonly link: string | null;
  readonly reference: string;
  readonly sme: 'yes' | 'no' | 'various' | null;
  readonly parts: readonly Part[];
  readonly doubts: readonly Doubt[];
  readonly publisher: string;
  readonly licence: string;
  readonly lastReleasedAt: Temporal.Instant;
  readonly releases: number;
  readonly leftRegisterAt: Temporal.Instant | null;
  readonly invented: boolean;
  /** Where its threads are, once its body took it up: one for each award. */
  readonly takenUpAs: readonly string[];
  readonly suppliers: readonly ElsewhereSupplier[];
};
export type ElsewhereSupplier = {
  readonly part: string;
  /** As everybody may read it: a person’s name is put out of sight. */
  readonly name: string;
  readonly slug: string | null;
  readonly supplierId: string | null;
};

/** A supplier after the merges it may have gone through. */
const suppliers = sql`(
  select coalesce(jsonb_agg(jsonb_build_object('part', w.part, 'name', coalesce(p.public_name, case when h.supplier_id is null
    then w.name else s.name end), 'slug', s.slug, 'supplierId', s.id) order by w.position), '[]')
  from imported_contract_supplier w
  left join payee p on p.body_id = w.body_id and p.id = w.payee_id
  left join payee_supplier l on l.body_id = w.body_id and l.payee_id = w.payee_id
  left join supplier s0 on s0.id = coalesce(l.supplier_id, w.supplier_id)
  left join supplier s1 on s1.id = s0.merged_into
  left join supplier s on s.id = coalesce(s1.merged_into, s1.id, s0.id)
  left join supplier_hidden_name h on h.supplier_id = s.id
  where w.contract_id = c.id)`;

const columns = sql`
  c.id as "contractId", c.source, c.ocid, c.body_id as "bodyId", b.slug as "bodySlug", b.name as "bodyName",
  c.buyer_name as "buyerName", c.title, c.description, c.status, c.category, c.method, c.method_words as "methodWords",
  c.value_hundredths as "valueHundredths", c.annual_hundredths as "annualHundredths", c.currency,
  c.value_kind as "valueKind", c.signed_on as "signedOn", c.starts_on as "startsOn", c.ends_on as "endsOn", c.cpv, c.link,
  c.reference, c.sme, c.parts, c.doubts, c.publisher, c.licence, c.last_released_at as "lastReleasedAt", c.releases,
  c.left_register_at as "leftRegisterAt", c.invented, ${suppliers} as suppliers,
  array(select '/contracts/' || tb.slug || '/' || tp.slug from taken_up_contract t
    join procurement tp on tp.body_id = t.body_id and tp.id = t.procurement_id join body tb on tb.id = t.body_id
    where t.contract_id = c.id order by t.taken_up_at) as "takenUpAs"`;

const from = sql`imported_contract c left join body b on b.id = c.body_id`;

/** Contracts that a filter finds, those last published first, and how many in all. */
export async function listElsewhere(
  db: Db,
  filter: ElsewhereFilter,
  slice: { readonly limit: number; readonly offset: number },
): Promise<{ readonly rows: ElsewhereContract[]; readonly total: number }> {
  const where = whereOf(filter);
  const { rows } = await sql<ElsewhereContract>`
    select ${columns} from ${from} where ${where}
    order by c.last_released_at desc, c.id limit ${slice.limit} offset ${slice.offset}`.execute(db);
  const counted = await sql<{ total: number }>`select count(*) as total from ${from} where ${where}`.execute(
    db,
  );
  return { rows, total: counted.rows[0]?.total ?? 0 };
}

function whereOf({ text, bodySlug, status, source, followed }: ElsewhereFilter): RawBuilder<boolean> {
  const like = likeAnywhere(text);
  const found = sql`(c.title ilike ${like} or c.buyer_name ilike ${like} or c.ocid ilike ${like} or c.reference ilike ${like}
    or exists (select from imported_contract_supplier w left join payee p on p.body_id = w.body_id and p.id = w.payee_id
      where w.contract_id = c.id and coalesce(p.public_name, w.name) ilike ${like}))`;
  const standing =
    status === 'left-register' ? sql`c.left_register_at is not null` : sql`c.status = ${status}`;
  const taken = sql`exists (select from taken_up_contract t where t.contract_id = c.id) = ${followed === 'yes'}`;
  return sql<boolean>`${text === '' ? sql`true` : found} and ${bodySlug === null ? sql`true` : sql`b.slug = ${bodySlug}`}
    and ${status === null ? sql`true` : standing} and ${source === null ? sql`true` : sql`c.source = ${source}`}
    and ${followed === null ? sql`true` : taken}`;
}

export async function getElsewhere(db: Db, contractId: string): Promise<ElsewhereContract> {
  const { rows } = await sql<ElsewhereContract>`
    select ${columns} from ${from} where c.id = ${contractId}`.execute(db);
  return orNotFound(Promise.resolve(rows[0]));
}

/** Bodies here that have tendered elsewhere, for the filter. */
export async function listElsewhereBuyers(db: Db): Promise<{ slug: string; name: string }[]> {
  const { rows } = await sql<{ slug: string; name: string }>`
    select b.slug, b.name from body b where exists (select from imported_contract c where c.body_id = b.id)
    order by b.name`.execute(db);
  return rows;
}
