import { Temporal } from 'temporal-polyfill';
import { recordEntry } from '../../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../../acts/by.ts';
import { decideReason } from '../../../acts/reasons.rules.ts';
import type { Transaction } from '../../../db/connect.ts';
import { sendMail } from '../../../people/mail/send-mail.ts';
import { listSupplierAddresses } from '../../../people/roles/addresses.queries.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { getProcurementForUpdate } from '../../tenders/tenders.queries.ts';
import { actsForBidder } from '../openers/apart.queries.ts';
import { findBox } from '../openers/openers.queries.ts';
import { findMissing } from '../opening/find-missing.ts';
import { bidHrefs } from '../protocol.rules.ts';
import { sha256Hex } from '../sealing/hash.ts';
import { saveRest } from './recovery.queries.ts';
import type { RestRefusal } from './refusals.rules.ts';
import { reasonIsAbout, restMail } from './rest.words.en.ts';

/**
 * When the time for suppliers’ keys is over, somebody else than whoever asked them decides that the bids whose keys are
 * here open without the others, and says why. Those whose bids stay sealed are written to: nothing of theirs is lost,
 * and their bids join as soon as their keys come, until the award is decided. The record keeps the hash of the reason.
 */
export async function openRest(
  tx: Transaction,
  by: By,
  input: ProcurementKey & { readonly reason: string; readonly publicUrl: string },
): Promise<{ readonly leftSealed: number } | Refusal<RestRefusal>> {
  const missing = await findMissing(tx, by, input);
  const { bidsOpenedAt, abandonedAt, bodySlug, slug, title } = await getProcurementForUpdate(tx, input);
  if (bidsOpenedAt) return { refused: 'already-opened' };
  if (abandonedAt) return { refused: 'given-up' };
  const box = await findBox(tx, input);
  if (!box.recoveryEndsAt) return { refused: 'not-asked' };
  if (box.restDecidedAt) return { refused: 'decided-already' };
  const now = await by.clock.now(tx);
  if (Temporal.Instant.compare(now, box.recoveryEndsAt) <= 0) return { refused: 'window-runs' };
  const { personId } = by.actor;
  if (box.recoveryBeganBy === personId) return { refused: 'begun-by-you' };
  if (await actsForBidder(tx, input, personId)) return { refused: 'acts-for-bidder' };
  if (missing.length === 0) return { refused: 'nothing-missing' };
  const reason = decideReason({ text: input.reason, others: [], about: [title, ...reasonIsAbout] });
  if ('refused' in reason) return reason;
  const { bodyId, procurementId } = input;
  await saveRest(tx, input, { at: now, by: personId, reason: reason.reason });
  await recordEntry(tx, by, {
    type: 'rest-opened-without',
    subject: { bodyId, procurementId },
    facts: { askedUntil: box.recoveryEndsAt.toString(), reasonSha256: await sha256Hex(reason.reason) },
  });
  const link = new URL(bidHrefs.releaseKey({ body: bodySlug, procurement: slug }), input.publicUrl).href;
  const suppliers = missing.map(({ supplierId }) => supplierId);
  for (const recipient of await listSupplierAddresses(tx, suppliers))
    await sendMail(tx, by, { recipient, ...restMail(title, reason.reason, link) });
  return { leftSealed: missing.length };
}
