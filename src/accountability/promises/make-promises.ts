import type { By } from '../../acts/by.ts';
import { indexForSearch } from '../../acts/search-index.ts';
import type { Transaction } from '../../db/connect.ts';
import { listDistricts } from '../../people/places/places.queries.ts';
import { uuidV7 } from '../../values/uuid.ts';
import { recordEntry } from '../record/record-entry.ts';
import { type Commitment, listCommitments } from './commitments.queries.ts';
import { insertPromises } from './promises.queries.ts';
import { districtOfPlace } from './promises.rules.ts';
import { words } from './words.en.ts';

export type SignedContract = {
  readonly bodyId: string;
  readonly bodySlug: string;
  readonly procurementId: string;
  readonly procurementTitle: string;
  readonly districtSlug: string | null;
  readonly bidId: string;
  readonly supplierId: string;
  readonly supplierName: string;
  /** Who answers for the promises at the supplier. */
  readonly supplierOwner: string;
  /** The contract manager who answers for them at the buyer. */
  readonly bodyOwnerId: string | null;
  /** What happens if one is not kept, by the slug of its measure. */
  readonly remedies: Readonly<Record<string, string>>;
};

/**
 * Makes each commitment of the winning bid a promise, word for word and figure for figure: nobody types it again.
 * Called by the signing of the contract, in its transaction.
 */
export async function makePromises(tx: Transaction, by: By, contract: SignedContract): Promise<string[]> {
  const [commitments, districts, now] = await Promise.all([
    listCommitments(tx, contract),
    listDistricts(tx),
    by.clock.now(tx),
  ]);
  const rows = commitments.map((commitment) => ({
    id: uuidV7(now.epochMilliseconds, by.random),
    ...copied(commitment),
    body_id: contract.bodyId,
    procurement_id: contract.procurementId,
    supplier_id: contract.supplierId,
    district_slug: districtOfPlace(commitment.place, districts, contract.districtSlug),
    supplier_owner: contract.supplierOwner,
    body_owner: contract.bodyOwnerId,
    remedy: contract.remedies[commitment.measureSlug] ?? words.usualRemedy,
    made_at: now,
  }));
  await insertPromises(tx, rows);
  for (const row of rows) await indexPromise(tx, contract, row);
  await recordEntry(tx, by, {
    type: 'promise-made',
    subject: contract,
    facts: { supplier: contract.supplierId, promises: rows.map(recorded) },
  });
  return rows.map(({ id }) => id);
}

function copied(commitment: Commitment) {
  return {
    criterion_id: commitment.criterionId,
    measure_id: commitment.measureId,
    title: commitment.title,
    quantity: commitment.quantity,
    unit: commitment.unit,
    due_on: commitment.dueOn,
    place: commitment.place,
    evidence_rule: commitment.evidenceRule,
  };
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
    dueOn: row.due_on.toString(),
    place: row.place,
    evidenceRule: row.evidence_rule,
    remedy: row.remedy,
  };
}

async function indexPromise(tx: Transaction, contract: SignedContract, row: Row): Promise<void> {
  await indexForSearch(tx, {
    path: `/promises/${contract.bodySlug}/${row.id}`,
    kind: 'promise',
    title: words.searchTitle(row.title, row.place),
    summary: words.searchSummary(contract.supplierName, Number(row.quantity), row.unit, row.due_on),
    bodyText: `${contract.procurementTitle}. ${row.evidence_rule}`,
  });
}
