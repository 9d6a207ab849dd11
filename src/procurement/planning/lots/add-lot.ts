import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { prepareProcurement } from '../../tenders/prepare-procurement.ts';
import { saveLot, savePlanned } from '../../tenders/save-procurement.queries.ts';
import { getProcurementById, getProcurementForUpdate } from '../../tenders/tenders.queries.ts';
import { listLots } from './lots.queries.ts';

export type LotDraft = { readonly title: string; readonly summary: string; readonly valuePence: number };
export type AddLotRefusal = 'notice-published' | 'is-a-lot' | 'direct-award';

/**
 * Adds a lot to a purchase, which becomes the first. A lot is a purchase of its own, with its own criteria, bids and
 * award, that shares the notice, the deadline and the dates of the first; the values of all are added together for
 * thresholds (Procurement Act 2023 s.18 and Schedule 3).
 */
export async function addLot(
  tx: Transaction,
  by: By,
  input: ProcurementKey & LotDraft,
): Promise<{ procurementId: string; slug: string } | Refusal<AddLotRefusal>> {
  const key = { bodyId: input.bodyId, procurementId: input.procurementId };
  const locked = await getProcurementForUpdate(tx, key);
  if (locked.noticePublishedAt) return { refused: 'notice-published' };
  if (locked.lotsOf) return { refused: 'is-a-lot' };
  if (locked.procedure === 'direct-award') return { refused: 'direct-award' };
  const lead = await getProcurementById(tx, key);
  const lots = await listLots(tx, key);
  const lotNumber = Math.max(1, ...lots.map((lot) => lot.lotNumber ?? 1)) + 1;
  const prepared = await prepareProcurement(tx, by, {
    ...lead,
    title: input.title,
    summary: input.summary,
    valuePence: input.valuePence,
    bodyId: input.bodyId,
    slug: undefined,
  });
  // Its dates are those of the first lot, which are in order.
  if ('refused' in prepared) throw new Error(prepared.refused);
  if (locked.lotNumber === null) await saveLot(tx, key, { lotsOf: null, lotNumber: 1 });
  const lotKey = { ...key, procurementId: prepared.procurementId };
  await saveLot(tx, lotKey, { lotsOf: key.procurementId, lotNumber });
  await savePlanned(tx, lotKey, lead);
  return prepared;
}
