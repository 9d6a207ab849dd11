import { recordEntry } from '../../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { sendMail } from '../../../people/mail/send-mail.ts';
import { listSupplierAddresses } from '../../../people/roles/addresses.queries.ts';
import { uuidV7 } from '../../../values/uuid.ts';
import type { Procurement } from '../../tenders/procurement.rules.ts';
import { getProcurementForUpdate } from '../../tenders/tenders.queries.ts';
import { labelAt } from '../labels.rules.ts';
import { loadOfferGround } from '../load-offer-ground.ts';
import { saveLabel } from '../open-bids.queries.ts';
import type { OpenBids } from '../open-bids.ts';
import { bidHrefs } from '../protocol.rules.ts';
import { listBidsToOpen } from './bids-to-open.queries.ts';
import { findKeysOf } from './find-keys.ts';
import { keepOpened } from './keep-opened.ts';
import { countLabels, forgetBidKeys, listLeftToOpen, saveOpenedLate } from './left-sealed.queries.ts';
import { unsealWithKey } from './unseal.ts';
import type { Unsealed } from './unseal-bids.ts';
import { lateMail } from './words.en.ts';

type Late = { readonly bidId: string; readonly label: string };

/**
 * Opens bids that were left sealed, as soon as their keys are there and until the award is decided. Such a bid joins the
 * others and is marked as they were, and its supplier is written to: it did all that was asked before the deadline, its content could not change
 * since, and nobody is marked against another. Its letter is the next one. What was agreed of the others stands.
 */
export async function openLateBids(
  tx: Transaction,
  by: By,
  input: OpenBids & { readonly publicUrl: string },
): Promise<{ readonly opened: readonly Late[] } | Refusal<'not-open' | 'nothing-left' | 'keys-missing'>> {
  const leftSealed = await listLeftToOpen(tx, input);
  const keys = await findKeysOf(tx, by, input, ({ id }) => leftSealed.has(id));
  const procurement = await getProcurementForUpdate(tx, input);
  if (!procurement.bidsOpenedAt) return { refused: 'not-open' };
  const now = await by.clock.now(tx);
  const left = await listBidsToOpen(tx, input, procurement, now);
  if (left.length === 0) return { refused: 'nothing-left' };
  const ready = left.filter(({ id }) => keys.has(id)).sort((a, b) => (a.commitment < b.commitment ? -1 : 1));
  if (ready.length === 0) return { refused: 'keys-missing' };
  const at = { ...input, ground: await loadOfferGround(tx, input, procurement) };
  const unsealed: Unsealed[] = [];
  for (const bid of ready) unsealed.push({ bid, out: await unsealWithKey(bid, keys.get(bid.id) ?? '', at) });
  const kept = await keepOpened(tx, input, unsealed, () => uuidV7(now.epochMilliseconds, by.random));
  for (const { bid } of kept) await saveOpenedLate(tx, { ...input, bidId: bid.id }, now);
  const opened = await giveLetters(tx, input, kept);
  await recordLate(tx, by, input, kept, opened);
  await forgetBidKeys(tx, input);
  await tellSuppliers(tx, by, procurement, {
    publicUrl: input.publicUrl,
    suppliers: kept.flatMap(({ bid, out }) => (typeof out === 'string' ? [] : [bid.supplierId])),
  });
  return { opened };
}

async function tellSuppliers(
  tx: Transaction,
  by: By,
  { bodySlug, slug, title }: Pick<Procurement, 'bodySlug' | 'slug' | 'title'>,
  { publicUrl, suppliers }: { readonly publicUrl: string; readonly suppliers: readonly string[] },
): Promise<void> {
  const link = new URL(bidHrefs.receipt({ body: bodySlug, procurement: slug }), publicUrl).href;
  for (const recipient of await listSupplierAddresses(tx, suppliers))
    await sendMail(tx, by, { recipient, ...lateMail(title, link) });
}

/** The next letters, in the order of the fingerprints: it says nothing about who bid, when or for how much. */
async function giveLetters(tx: Transaction, input: OpenBids, kept: readonly Unsealed[]): Promise<Late[]> {
  const first = await countLabels(tx, input);
  const readable = kept.filter(({ out }) => typeof out !== 'string');
  const late = readable.map(({ bid }, index) => ({ bidId: bid.id, label: labelAt(first + index) }));
  for (const { bidId, label } of late) await saveLabel(tx, { ...input, bidId }, label);
  return late;
}

async function recordLate(
  tx: Transaction,
  by: By,
  { bodyId, procurementId }: OpenBids,
  kept: readonly Unsealed[],
  opened: readonly Late[],
): Promise<void> {
  const labels = new Map(opened.map(({ bidId, label }) => [bidId, label]));
  const told = ({ bid, out }: Unsealed) =>
    typeof out === 'string'
      ? []
      : [{ label: labels.get(bid.id) ?? '', commitment: bid.commitment, plaintext: out.plaintext }];
  const unreadable = ({ bid: { commitment }, out }: Unsealed) =>
    typeof out === 'string' ? [{ commitment, why: out }] : [];
  await recordEntry(tx, by, {
    type: 'late-bids-opened',
    subject: { bodyId, procurementId },
    facts: { bids: kept.flatMap(told), unreadable: kept.flatMap(unreadable) },
  });
}
