import type { Insertable } from 'kysely';
import type { By } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import type { PromiseTable } from '../../db/tables.ts';
import { listDistricts } from '../../people/places/places.queries.ts';
import { uuidV7 } from '../../values/uuid.ts';
import { recordEntry } from '../record/record-entry.ts';
import { type Commitment, listCommitments } from './commitments.queries.ts';
import { insertInstalments } from './instalments.queries.ts';
import { insertPromises } from './promises.queries.ts';
import { districtOfPlace } from './promises.rules.ts';
import { indexPromise } from './put-into-search.ts';
import { words } from './words.en.ts';

export type SignedContract = {
  readonly bodyId: string;
  readonly bodySlug: string;
  readonly procurementId: string;
  readonly procurementTitle: string;
  readonly districtSlug: string | null;
  /** None where the tender was elsewhere: then all that is promised stands in `more`. */
  readonly bidId: string | null;
  readonly supplierId: string;
  readonly supplierName: string;
  /** Who answers for the promises at the supplier. */
  readonly supplierOwner: string;
  /** The contract manager who answers for them at the buyer. */
  readonly bodyOwnerId: string | null;
  /** What happens if one is not kept, by the slug of its measure. */
  readonly remedies: Readonly<Record<string, string>>;
  /** What else is promised, such as the paid share of a sub-contractor. */
  readonly more?: readonly AlsoPromised[];
};

/** What is promised besides the bid’s commitments, with what holds for it alone. */
export type AlsoPromised = Omit<Commitment, 'id' | 'perSpendPence' | 'criterionId'> & {
  /** None where the tender was elsewhere. */
  readonly criterionId: string | null;
  readonly supplierOwner?: string;
  readonly bodyOwnerId?: string | null;
  readonly remedy?: string;
};

/**
 * Makes each commitment of the winning bid a promise, word for word and figure for figure: nobody types it again.
 * Called by the signing of the contract, in its transaction.
 */
export async function makePromises(tx: Transaction, by: By, contract: SignedContract): Promise<string[]> {
  const [commitments, districts, now] = await Promise.all([
    contract.bidId === null ? [] : listCommitments(tx, { ...contract, bidId: contract.bidId }),
    listDistricts(tx),
    by.clock.now(tx),
  ]);
  const all: Copying[] = [...commitments, ...(contract.more ?? [])];
  const rows = all.map((commitment) => ({
    id: uuidV7(now.epochMilliseconds, by.random),
    ...copied(commitment),
    ...placedAndOwned(contract, commitment, districts),
    made_at: now,
  }));
  await insertPromises(tx, rows);
  await insertInstalments(
    tx,
    rows
      .filter(({ per_spend_pence }) => per_spend_pence === null)
      .map((row) => ({ ...firstInstalment(row), id: uuidV7(now.epochMilliseconds, by.random) })),
  );
  for (const row of rows)
    await indexPromise(tx, {
      ...contract,
      ...row,
      promiseId: row.id,
      evidenceRule: row.evidence_rule,
      quantity: Number(row.quantity),
      perSpendPence: row.per_spend_pence,
      lastDueOn: row.due_on,
    });
  await recordEntry(tx, by, {
    type: 'promise-made',
    subject: contract,
    facts: { supplier: contract.supplierId, promises: rows.map(recorded) },
  });
  return rows.map(({ id }) => id);
}

type Copying = AlsoPromised & { readonly perSpendPence?: number | null };
type Districts = Parameters<typeof districtOfPlace>[1];

/** Whose promise it is, where, who answers for it, and what happens if it is not kept. */
function placedAndOwned(contract: SignedContract, commitment: Copying, districts: Districts) {
  return {
    body_id: contract.bodyId,
    procurement_id: contract.procurementId,
    supplier_id: contract.supplierId,
    district_slug: districtOfPlace(commitment.place, districts, contract.districtSlug),
    supplier_owner: commitment.supplierOwner ?? contract.supplierOwner,
    body_owner: commitment.bodyOwnerId ?? contract.bodyOwnerId,
    remedy: commitment.remedy ?? contract.remedies[commitment.measureSlug] ?? words.usualRemedy,
    tendered_elsewhere: commitment.criterionId === null,
  };
}

function copied(commitment: Copying) {
  return {
    criterion_id: commitment.criterionId,
    measure_id: commitment.measureId,
    title: commitment.title,
    quantity: commitment.quantity,
    per_spend_pence: commitment.perSpendPence ?? null,
    unit: commitment.unit,
    due_on: commitment.dueOn,
    place: commitment.place,
    evidence_rule: commitment.evidenceRule,
  };
}

type Kept = Insertable<PromiseTable>;

/**
 * A commitment has one quantity and one date, so its promise begins with one instalment, of all of it. What is for each
 * so many pounds spent begins with none: nothing is owed before spend is recorded.
 */
function firstInstalment({ body_id, procurement_id, id: promise_id, quantity, due_on }: Kept) {
  return { body_id, procurement_id, promise_id, quantity, due_on, source: 'contract' as const };
}

type Row = ReturnType<typeof copied> & { readonly id: string; readonly remedy: string };

/** The public facts of a promise; its owners are people, and stay out of the record. */
function recorded(row: Row) {
  return {
    promise: row.id,
    criterion: row.criterion_id,
    measure: row.measure_id,
    quantity: row.quantity,
    unit: row.unit,
    ...(row.per_spend_pence === null ? {} : { perSpendPence: row.per_spend_pence }),
    dueOn: row.due_on.toString(),
    place: row.place,
    evidenceRule: row.evidence_rule,
    remedy: row.remedy,
  };
}
