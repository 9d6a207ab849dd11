import { provenanceFacts } from '../../accountability/spend/pages/provenance-cells.rules.ts';
import type { Succession } from '../../people/organisations/bodies.queries.ts';
import { toData } from '../../procurement/tenders/procurement-data.rules.ts';
import type { BodyFacts } from './load-body.ts';

/** A public body for machines. */
export function bodyData({ body, predecessors, successors, rounds, contracts, money, offices }: BodyFacts) {
  return {
    body: body.slug,
    name: body.name,
    kind: body.kind,
    district: body.districtSlug,
    startedOn: body.startedOn?.toString() ?? null,
    endedOn: body.endedOn?.toString() ?? null,
    predecessors: predecessors.map(successionData),
    successors: successors.map(successionData),
    openRounds: rounds.map(({ slug }) => slug),
    contracts: contracts.map(toData),
    money: money && { ...provenanceFacts(money.scope), pence: money.pence, suppliers: money.suppliers },
    offices,
  };
}

function successionData({ slug, name, succeededOn, note }: Succession) {
  return { body: slug, name, succeededOn: succeededOn.toString(), note };
}
