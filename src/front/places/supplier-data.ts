import { publicFacts } from '../../accountability/promises/public-facts.rules.ts';
import { tierKey } from '../../accountability/spend/tiers/tier-policy.rules.ts';
import { decideTier } from '../../accountability/spend/tiers/tiers.rules.ts';
import { ruleSentence } from '../../accountability/spend/tiers/words.en.ts';
import { toData } from '../../procurement/tenders/procurement-data.rules.ts';
import type { Payer, SupplierFacts } from './load-supplier.ts';

/** A supplier for machines. */
export function supplierData({ supplier, paid, contracts, promises }: SupplierFacts) {
  const { slug, name, sector, size, districtSlug, about, invented } = supplier;
  return {
    supplier: slug,
    name,
    sector,
    size,
    district: districtSlug,
    about,
    madeUp: invented,
    paid: paid && {
      financialYear: paid.year,
      period: `${paid.from.toString()}/${paid.to.toString()}`,
      vatBasis: 'net',
      publishedBy: paid.publishers,
      by: paid.payers.map(payerData),
    },
    contracts: contracts.map(toData),
    promises: promises.map(publicFacts),
  };
}

function payerData({ slug, pence, payments, rule }: Payer) {
  const { asks, atLeast } = decideTier(pence, rule);
  return { body: slug, pence, payments, tier: tierKey(asks), atLeast, rule: ruleSentence(rule) };
}
