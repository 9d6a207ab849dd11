import { type Act, buyerRef, supplierPartyId } from './act.rules.ts';
import type { Fact, Life } from './facts/life.rules.ts';

/** The organisations that an act names, each with every role it had by then; the buyer always. */
export function partiesOf(site: string, life: Life, act: Act, earlier: readonly Act[]) {
  const acts = [...earlier, act];
  const hasPaid = acts.some(({ isPayment }) => isPayment === true);
  const buyer = {
    ...buyerRef(life),
    roles: hasPaid ? ['buyer', 'payer'] : ['buyer'],
    contactPoint: { url: `${site}/bodies/${life.lots[0].bodySlug}` },
  };
  const named = new Set(act.suppliers);
  const suppliers = life.facts.suppliers.filter(({ id }) => named.has(id));
  return [buyer, ...suppliers.map((supplier) => partyOf(supplier, acts))];
}

function partyOf({ id, name, sector, identifiers }: Fact<'suppliers'>, acts: readonly Act[]) {
  const isPaid = acts.some(({ isPayment, suppliers }) => isPayment === true && suppliers?.includes(id));
  const [first, ...more] = identifiers.map(({ scheme, value }) => ({ scheme, id: value, legalName: name }));
  return {
    id: supplierPartyId(id),
    name,
    ...(first ? { identifier: first } : {}),
    ...(more.length === 0 ? {} : { additionalIdentifiers: more }),
    roles: ['tenderer', 'supplier', ...(isPaid ? ['payee'] : [])],
    ...(sector === 'unknown'
      ? {}
      : { details: { vcse: sector === 'voluntary-community-social-enterprise' } }),
  };
}
