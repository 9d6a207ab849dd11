import { fraction, multiply } from '../../values/fraction.ts';
import { toDecimal } from '../../values/fraction-text.ts';
import type { MandateLine } from './lineage.rules.ts';

/** What a line counts for, as a percentage to one place. */
export function shareWords({ share }: Pick<MandateLine, 'share'>): string {
  return `${toDecimal(multiply(share, fraction(100)), 1).replace(/\.0$/, '')}%`;
}
