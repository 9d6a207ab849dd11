import { publicFacts } from '../../accountability/promises/public-facts.rules.ts';
import { provenanceFacts } from '../../accountability/spend/pages/provenance-cells.rules.ts';
import { toData } from '../../procurement/tenders/procurement-data.rules.ts';
import type { DistrictPlace } from './load-district.ts';

/** A district for machines. */
export function districtData({
  district,
  bodies,
  rounds,
  promises,
  contracts,
  money,
  byWard,
}: DistrictPlace) {
  return {
    district: district.slug,
    name: district.name,
    gssCode: district.gssCode,
    population: district.population,
    populationSource: district.populationSource,
    bodies: bodies.map(({ slug }) => slug),
    openRounds: rounds.map(({ slug }) => slug),
    promises: promises.map(publicFacts),
    contracts: contracts.map(toData),
    suppliersHere: money && {
      ...provenanceFacts(money.scope),
      pence: money.pence,
      suppliers: money.count,
      mostPaid: money.most.map(({ slug, pence }) => ({ supplier: slug, pence })),
    },
    paidByWard:
      byWard &&
      byWard.wards.map(({ code, name }) => ({
        ward: code,
        name,
        pence: byWard.totals.find((total) => total.code === code)?.pence ?? 0,
      })),
  };
}
