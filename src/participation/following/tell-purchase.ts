import type { By } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { findPurchaseToTell } from './moments.queries.ts';
import { type PurchaseMoment, purchaseMoments } from './moments.words.en.ts';
import { tellFollowers } from './tell-followers.ts';

type Told = {
  readonly bodyId: string;
  readonly procurementId: string;
  readonly moment: PurchaseMoment;
  /** Tells one moment from another of the same kind: the claim that was checked, the promise. */
  readonly again?: string;
};

/**
 * Tells whoever follows a purchase’s body, its district, a round about it, or a round whose answers its criteria
 * carry, of a moment of the purchase.
 */
export async function tellPurchase(
  tx: Transaction,
  by: By,
  { bodyId, procurementId, moment, again }: Told,
): Promise<void> {
  const purchase = await findPurchaseToTell(tx, { bodyId, procurementId });
  const { subject, body, under } = purchaseMoments[moment];
  await tellFollowers(tx, by, {
    about: purchase.about,
    moment: ['purchase', moment, procurementId, again].filter(Boolean).join(':'),
    subject: subject(purchase.title),
    body: body(purchase.bodyName, purchase.title),
    path: `/contracts/${purchase.bodySlug}/${purchase.slug}${under}`,
  });
}
