import { poundsDecimal } from '../../../values/pounds-decimal.ts';
import type { FileTable } from '../../../web/downloads/hand-over-table.ts';
import { monthKey } from '../months.rules.ts';
import { shownPence } from './asked.rules.ts';
import { words } from './asked.words.en.ts';
import type { AskedView } from './load-asked.ts';
import { ruleSentenceFor } from './words.en.ts';

/** Who is asked for what, for machines; with every supplier where the whole list was loaded. */
export function askedData({ body, period, sums, list, missing, audience }: AskedView) {
  const { from, to, rule, deciding, vatBasis, publishedBasis, invented } = sums;
  const shown = { audience, deciding };
  return {
    body: body.slug,
    period: `${from.toString()}/${to.toString()}`,
    madeUp: invented,
    decidedBy: deciding,
    vatBasis: audience === 'public' && deciding === 'ledger' ? publishedBasis : vatBasis,
    rule: ruleSentenceFor(rule, period),
    thresholdPence: rule.thresholdPence,
    missing: missing.map(monthKey),
    tiers: sums.tiers.map((sum) => ({
      tier: sum.tier,
      suppliers: sum.suppliers,
      pence: shownPence(sum, shown),
      payments: sum.payments,
    })),
    publicBodies: { suppliers: sums.publicBodies.suppliers, pence: shownPence(sums.publicBodies, shown) },
    grantPence: grantPenceOf(sums),
    suppliers: list.suppliers.map((supplier) => ({
      supplier: supplier.slug,
      name: supplier.hiddenName ?? supplier.name,
      kind: supplier.kind,
      pence: supplier.pence,
      grantPence: supplier.grantPence,
      payments: supplier.payments,
      tier: supplier.tier,
      atLeast: supplier.atLeast,
      notAsked: supplier.notAsked,
      vatBasis: supplier.vatBasis,
    })),
  };
}

/** Published grants to suppliers and public bodies alike, which the rule does not count. */
export function grantPenceOf({ tiers, publicBodies }: AskedView['sums']): number {
  return tiers.reduce((sum, { grantPence }) => sum + grantPence, publicBodies.grantPence);
}

export function askedTable({ body, period, sums, list }: AskedView): FileTable {
  const { from, to, deciding, invented } = sums;
  const rows = list.suppliers.map((supplier) => [
    supplier.slug,
    supplier.hiddenName ?? supplier.name,
    supplier.kind,
    supplier.tier,
    supplier.atLeast ? 'yes' : 'no',
    supplier.notAsked ?? '',
    supplier.pence,
    poundsDecimal(supplier.pence),
    supplier.grantPence,
    supplier.payments,
    supplier.vatBasis,
    `${from.toString()}/${to.toString()}`,
    deciding,
    invented ? 'yes' : 'no',
  ]);
  return {
    name: words.csvName(body.slug, period),
    head: words.csvHead,
    rows: rows,
  };
}
