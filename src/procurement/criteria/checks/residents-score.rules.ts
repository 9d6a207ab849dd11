import type { CheckInput, Finding } from './finding.rules.ts';
import { sources } from './sources.en.ts';
import { words } from './words.en.ts';

/** Residents score named criteria on the rung "score", and on no lower one: what was said to them must hold. */
export function checkResidentsScore({ criteria, rung }: CheckInput): Finding[] {
  const codes = criteria.filter(({ residentsScore }) => residentsScore).map(({ code }) => code);
  const source = sources.involvement;
  const mayScore = rung === 'score' || rung === 'monitor';
  if (codes.length > 0 && !mayScore)
    return [{ level: 'warning', sentence: words.residentsScoreTooHigh(codes), source }];
  if (codes.length === 0 && rung === 'score' && criteria.length > 0)
    return [{ level: 'warning', sentence: words.residentsScoreNothing, source }];
  return codes.length > 0 ? [{ level: 'ok', sentence: words.residentsScore(codes), source }] : [];
}
