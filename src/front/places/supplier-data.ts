import { publicFacts } from '../../accountability/promises/public-facts.rules.ts';
import { yearName } from '../../accountability/spend/months.rules.ts';
import { ruleSentence } from '../../accountability/spend/tiers/words.en.ts';
import { toData } from '../../procurement/tenders/procurement-data.rules.ts';
import type { SupplierFacts } from './load-supplier.ts';
import type { Payer } from './load-supplier-paid.ts';

/** A supplier for machines. */
export function supplierData({ supplier, standing, paid, contracts, promises }: SupplierFacts) {
  const { slug, name, sector, size, districtSlug, about, invented } = supplier;
  return {
    supplier: slug,
    name,
    kind: standing.kind,
    identifiers: standing.identifiers.map(({ scheme, value }) => `${scheme}-${value}`),
    sector,
    size,
    district: districtSlug,
    about,
    madeUp: invented,
    paid: paid && {
      financialYear: paid.year,
      period: `${paid.from.toString()}/${paid.to.toString()}`,
      vatBasis: paid.vatBasis,
      publishedBy: paid.publishers,
      by: paid.payers.map(payerData),
      years: paid.history.map(({ start, slug: body, pence, payments }) => ({
        financialYear: yearName(start),
        body,
        pence,
        payments,
      })),
    },
    contracts: contracts.map(toData),
    promises: promises.map(publicFacts),
  };
}

function payerData({ slug, pence, grantPence, payments, rule, tier, atLeast }: Payer) {
  return { body: slug, pence, grantPence, payments, tier, atLeast, rule: ruleSentence(rule) };
}
