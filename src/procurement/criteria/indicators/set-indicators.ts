import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { getProcurementForUpdate } from '../../tenders/tenders.queries.ts';
import { type IndicatorDraft, MOST_INDICATORS } from './indicator.rules.ts';
import { deleteKpis, hasContract, insertKpis, listKpis } from './indicators.queries.ts';

export type IndicatorRefusal = 'contract-signed' | 'too-many';

/**
 * Sets the key performance indicators (Procurement Act 2023 s.52). Before the notice the list replaces the one there
 * was. After it, bidders have read them: those stay, and the list given is added. Once the contract is signed, none.
 */
export async function setIndicators(
  tx: Transaction,
  by: By,
  input: ProcurementKey & { readonly indicators: readonly IndicatorDraft[] },
): Promise<{ set: number } | Refusal<IndicatorRefusal>> {
  const { noticePublishedAt } = await getProcurementForUpdate(tx, input);
  if (await hasContract(tx, input)) return { refused: 'contract-signed' };
  const kept = noticePublishedAt ? (await listKpis(tx, input)).length : 0;
  const set = kept + input.indicators.length;
  if (set > MOST_INDICATORS) return { refused: 'too-many' };
  if (kept === 0 && !noticePublishedAt) await deleteKpis(tx, input);
  const indicators = input.indicators.map(({ name, measured, target }, index) => ({
    position: kept + index + 1,
    name,
    measured,
    target,
  }));
  await insertKpis(tx, input, indicators, { by: by.actor.personId, at: await by.clock.now(tx) });
  return { set };
}
