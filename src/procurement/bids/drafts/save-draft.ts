import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { getProcurementForUpdate } from '../../tenders/tenders.queries.ts';
import { isInTime } from '../deadline.rules.ts';
import { type DraftFault, findDraftFault } from './draft.rules.ts';
import { deleteDraft, upsertDraft } from './drafts.queries.ts';

/**
 * Keeps a draft that the supplier’s browser sealed, in the place of the one before; an empty one forgets it. Only an age
 * file is taken, so that nothing readable can be kept by mistake; the database holds to that too.
 */
export async function saveDraft(
  tx: Transaction,
  by: By,
  input: ProcurementKey & { readonly supplierId: string; readonly sealed: string },
): Promise<{ readonly kept: boolean } | Refusal<DraftFault | 'not-open'>> {
  const { noticePublishedAt, bidsDueAt } = await getProcurementForUpdate(tx, input);
  const now = await by.clock.now(tx);
  if (!noticePublishedAt || !bidsDueAt || !isInTime(now, bidsDueAt)) return { refused: 'not-open' };
  if (input.sealed === '') {
    await deleteDraft(tx, input, input.supplierId);
    return { kept: false };
  }
  const fault = findDraftFault(input.sealed);
  if (fault) return { refused: fault };
  const { supplierId, sealed } = input;
  await upsertDraft(tx, input, { supplierId, sealed, savedAt: now, savedBy: by.actor.personId });
  return { kept: true };
}
