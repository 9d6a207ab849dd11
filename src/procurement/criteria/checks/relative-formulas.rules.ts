import type { CriterionMethod } from '../criterion.rules.ts';
import type { CheckInput, Finding } from './finding.rules.ts';
import { sources } from './sources.en.ts';
import { words } from './words.en.ts';

const relative: ReadonlySet<CriterionMethod> = new Set([
  'linear-to-lowest',
  'lowest-ratio',
  'relative-to-best',
]);

/** Warns of marks that depend on the other bids: one more bid, however bad, can then reorder the rest. */
export function checkRelativeFormulas({ criteria }: CheckInput): Finding[] {
  const found = criteria.filter(({ method }) => relative.has(method));
  if (criteria.length === 0) return [];
  if (found.length === 0) return [{ level: 'ok', sentence: words.absolutes, source: sources.absolutes }];
  return found.map(({ code }) => ({
    level: 'warning',
    sentence: words.relative(code),
    code,
    source: sources.absolutes,
  }));
}
