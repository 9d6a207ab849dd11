import type { CheckInput, Finding } from './finding.rules.ts';
import { sources } from './sources.en.ts';
import { words } from './words.en.ts';

/**
 * A promise far past every other one should win no more than a full one. Against a published target it cannot; marked
 * against the best bid it takes marks from all the others, as the simulator shows.
 */
export function checkInflation({ criteria, lastRun }: CheckInput): Finding[] {
  const source = sources.absolutes;
  const counted = criteria.filter(({ method }) => method === 'target' || method === 'relative-to-best');
  const open = counted.filter(({ method }) => method === 'relative-to-best');
  if (open.length > 0)
    return open.map(({ code }) => ({ level: 'warning', sentence: words.inflatable(code), code, source }));
  if (counted.length === 0 || !lastRun?.isOfThese) return [];
  return [{ level: 'ok', sentence: words.notInflatable, source }];
}
