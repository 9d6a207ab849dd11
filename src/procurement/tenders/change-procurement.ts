import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { indexProcurement } from './prepare-procurement.ts';
import { endsAfterItStarts, type ProcurementDraft } from './procurement.rules.ts';
import { updateProcurement } from './save-procurement.queries.ts';
import { getBodyForNaming, getProcurementForUpdate } from './tenders.queries.ts';

/** Mends what a procurement says of itself, until its tender notice is out. Its address stays. */
export async function changeProcurement(
  tx: Transaction,
  _by: By,
  input: ProcurementDraft & { readonly bodyId: string; readonly procurementId: string },
): Promise<{ slug: string } | Refusal<'ends-before-it-starts' | 'notice-published'>> {
  if (!endsAfterItStarts(input)) return { refused: 'ends-before-it-starts' };
  const { slug, noticePublishedAt } = await getProcurementForUpdate(tx, input);
  if (noticePublishedAt) return { refused: 'notice-published' };
  await updateProcurement(tx, input, input);
  await indexProcurement(tx, await getBodyForNaming(tx, input.bodyId), slug, input);
  return { slug };
}
