import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { NotFound } from '../../../db/errors.ts';
import { getOfferForUpdate, withdrawRow } from './offers.queries.ts';

/** A supplier takes an offer back. What was agreed under it stays agreed. */
export async function withdrawOffer(
  tx: Transaction,
  by: By,
  input: { readonly offerId: string },
): Promise<{ readonly withdrawn: true } | Refusal<'over-already'>> {
  const offer = await getOfferForUpdate(tx, input.offerId);
  const { hat } = by.actor;
  if (hat.kind !== 'supplier' || hat.supplierId !== offer.supplierId) throw new NotFound();
  if (offer.state !== 'waiting' && offer.state !== 'shown') return { refused: 'over-already' };
  await withdrawRow(tx, offer, await by.clock.now(tx));
  return { withdrawn: true };
}
