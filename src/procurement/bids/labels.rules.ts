import { seededRandom, shuffled } from '../../values/random.ts';

/** `A` to `Z`, then `AA`, `AB` and so on. */
export function labelAt(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : labelAt(Math.floor(index / 26) - 1) + last;
}

/** Where the order of the labels comes from: public, and fixed once the last bid is in. */
export function labelSeed(procurementId: string, commitments: readonly string[]): string {
  return [procurementId, ...[...commitments].sort()].join('|');
}

/**
 * "Bid A", "Bid B": which bid gets which, in an order that says nothing about who bid, when or for how much. Anyone
 * can recompute it: the bids sorted by commitment (hexadecimal), shuffled by the seed of `labelSeed`.
 */
export function labelBids(procurementId: string, commitments: readonly string[]): Map<string, string> {
  const sorted = [...commitments].sort();
  const order = shuffled(sorted, seededRandom(labelSeed(procurementId, commitments)));
  return new Map(order.map((commitment, index) => [commitment, labelAt(index)]));
}
