import { amount } from '../promises/quantity.words.en.ts';
import type { Claim } from './claims.queries.ts';
import { words } from './words.en.ts';

/** How much was claimed, and how much of it counts here where the same delivery serves several promises. */
export function howMuch({ quantity, counts, unit }: Claim): string {
  const all = amount(Number(quantity), unit);
  return Number(counts) === Number(quantity) ? all : words.claims.part(amount(Number(counts), unit), all);
}
