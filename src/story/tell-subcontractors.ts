import { answerSubcontractor } from '../accountability/evidence/subcontractors/answer-subcontractor.ts';
import { tellPrime } from '../accountability/evidence/subcontractors/tell-prime.ts';
import type { NamedSubcontractor } from '../procurement/bids/form/bid-content.rules.ts';
import { answerNaming } from '../procurement/bids/subcontractors/answer-naming.ts';
import { nameSubcontractor } from '../procurement/bids/subcontractors/name-subcontractor.ts';
import { readShare } from '../procurement/bids/subcontractors/naming.rules.ts';
import type { ProcurementKey } from '../procurement/stations/stations.queries.ts';
import { act, bidder, idOf, type Telling } from './cast.ts';
import type { StorySubReport } from './delivery-files.ts';
import type { StoryNaming } from './purchase-files.ts';

type Bidder = { readonly supplier: string; readonly by: string };

/** A bidder names who will do part of it, and whoever is named agrees, where they answered. What a bid says of it. */
export async function tellNaming(
  telling: Telling,
  { bodyId, procurementId }: ProcurementKey,
  { supplier, by }: Bidder,
  { named, publicUrl }: { readonly named: StoryNaming; readonly publicUrl: string },
): Promise<NamedSubcontractor> {
  const { cast, db } = telling;
  const supplierId = idOf(cast.suppliers, supplier);
  const { name: supplierName } = await db
    .selectFrom('supplier')
    .select('name')
    .where('id', '=', supplierId)
    .executeTakeFirstOrThrow();
  const said = { name: named.name, work: named.work, shareBasisPoints: readShare(named.share) ?? 0 };
  const of = { bodyId, procurementId, supplierId, supplierName, publicUrl, companyNumber: null, email: null };
  const actor = bidder(cast, by, supplier);
  const { id } = await act(telling, { actor, at: named.namedAt }, (tx, by) =>
    nameSubcontractor(tx, by, { ...of, ...said }),
  );
  const { answer } = named;
  if (answer)
    await act(telling, { actor: bidder(cast, answer.by, answer.supplier), at: answer.at }, (tx, by) =>
      answerNaming(tx, by, { id, answer: 'agreed' }),
    );
  const agreedBy = answer ? idOf(cast.suppliers, answer.supplier) : null;
  return { id, ...said, supplierId: agreedBy, companyNumber: null };
}

/** A sub-contractor tells the prime what it did under its promise; the prime sends it back, where it has answered. */
export async function tellSubReport(
  telling: Telling,
  of: { readonly bodyId: string; readonly promiseId: string },
  prime: string,
  { by, supplier, at, quantity, note, sentBack }: StorySubReport,
): Promise<void> {
  const told = { ...of, quantity, note, link: '' };
  const { reportId } = await act(telling, { actor: bidder(telling.cast, by, supplier), at }, (tx, by) =>
    tellPrime(tx, by, told),
  );
  if (!sentBack) return;
  const actor = bidder(telling.cast, sentBack.by, prime);
  await act(telling, { actor, at: sentBack.at }, (tx, by) =>
    answerSubcontractor(tx, by, { ...of, reportId, answer: 'sent-back', reason: sentBack.reason }),
  );
}
