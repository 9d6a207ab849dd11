import { sha256Hex } from '../../../accountability/files/sha256.rules.ts';
import { recordEntry } from '../../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../../acts/by.ts';
import { indexForSearch } from '../../../acts/search-index.ts';
import type { Transaction } from '../../../db/connect.ts';
import type { Barred } from '../../barred/barred.rules.ts';
import { findBarred } from '../../barred/find-barred.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { getProcurementForUpdate } from '../../tenders/tenders.queries.ts';
import { mailWords } from '../mail.words.en.ts';
import { tellBidders } from '../tell-bidders.ts';
import { type AbandonStage, destroysFrom, stageOf } from './abandonment.rules.ts';
import { findAfterwards, saveAbandonment } from './abandonments.queries.ts';
import { words } from './words.en.ts';

/**
 * Gives a purchase up, at any stage before its contract is signed, with the reason for everyone to read (Procurement
 * Act 2023 s.55). From here on it takes no bid, opens none and awards nothing; the database holds that too. One lot may
 * be given up and the others go on.
 */
export async function abandonPurchase(
  tx: Transaction,
  by: By,
  input: ProcurementKey & { readonly reason: string; readonly publicUrl: string },
): Promise<
  { stage: AbandonStage } | Refusal<'already-abandoned' | 'contract-signed' | 'reason-blank' | Barred>
> {
  const purchase = await getProcurementForUpdate(tx, input);
  if (purchase.abandonedAt) return { refused: 'already-abandoned' };
  const barred = await findBarred(tx, input, by.actor.personId);
  if (barred) return { refused: barred };
  const award = await findAfterwards(tx, input);
  if (award.isSigned) return { refused: 'contract-signed' };
  const reason = input.reason.trim();
  if (reason === '') return { refused: 'reason-blank' };
  const now = await by.clock.now(tx);
  const key = { bodyId: input.bodyId, procurementId: input.procurementId };
  const stage = stageOf(purchase, award, now);
  const until = destroysFrom(now);
  await saveAbandonment(tx, key, {
    stage,
    reason,
    abandonedAt: now,
    destroysFrom: until,
    by: by.actor.personId,
  });
  await recordEntry(tx, by, {
    type: 'purchase-abandoned',
    subject: key,
    facts: { stage, reasonSha256: sha256Hex(reason), sealedBidsDestroyedFrom: until.toString() },
  });
  const path = `/contracts/${purchase.bodySlug}/${purchase.slug}`;
  const { title, bodyName } = purchase;
  const summary = words.searchSummary(purchase.summary);
  await indexForSearch(tx, { path, kind: 'contract', title, summary, bodyText: reason });
  const mail = mailWords.givenUp(bodyName, title, reason, `${input.publicUrl}${path}`);
  await tellBidders(tx, by, { shared: key, moment: 'abandoned', again: '', mail });
  return { stage };
}
