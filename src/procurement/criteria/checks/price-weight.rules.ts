import { weightOf } from '../criterion.rules.ts';
import type { CheckInput, Finding } from './finding.rules.ts';
import { sources } from './sources.en.ts';
import { words } from './words.en.ts';

/** Below, price hardly counts; above, nothing else does. */
const LEAST_PRICE = 20;
const MOST_PRICE = 70;

/** Looks at what price weighs. No law fixes it, so this never blocks. */
export function checkPriceWeight({ criteria }: CheckInput): Finding[] {
  const price = weightOf(criteria, 'price');
  const source = sources.priceWeight;
  if (criteria.length === 0) return [];
  if (price === 0) return [{ level: 'warning', sentence: words.noPrice, source }];
  if (price < LEAST_PRICE) return [{ level: 'warning', sentence: words.priceLow(price), source }];
  if (price > MOST_PRICE) return [{ level: 'warning', sentence: words.priceHigh(price), source }];
  return [{ level: 'ok', sentence: words.price(price), source }];
}
