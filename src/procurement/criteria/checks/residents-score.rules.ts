import { type ResidentsPart, residentsParts } from '../criterion.rules.ts';
import type { CheckInput, Finding } from './finding.rules.ts';
import { sources } from './sources.en.ts';
import { words } from './words.en.ts';

/** The highest part in one criterion that each rung of the whole purchase has promised. */
const highest: Readonly<Record<CheckInput['rung'], ResidentsPart>> = {
  'inform-weights': 'none',
  'write-questions': 'question',
  observe: 'observe',
  score: 'score',
  monitor: 'monitor',
};

/**
 * What residents do in each criterion holds what they were told: no higher part than the rung of the purchase, since
 * its gates (training, declarations, a place by lot) would be missing; and on a rung from writing questions upwards,
 * at least one criterion is theirs.
 */
export function checkResidentsScore({ criteria, rung }: CheckInput): Finding[] {
  if (criteria.length === 0) return [];
  const source = sources.involvement;
  const height = (part: ResidentsPart) => residentsParts.indexOf(part);
  const theirs = criteria.filter(({ residentsPart }) => residentsPart !== 'none');
  const tooHigh = theirs.filter(({ residentsPart }) => height(residentsPart) > height(highest[rung]));
  const codes = (list: typeof criteria) => list.map(({ code }) => code);
  if (tooHigh.length > 0)
    return [
      { level: 'warning', sentence: words.residentsTooHigh(codes(tooHigh)), about: 'too-high', source },
    ];
  const isPromised = rung === 'score' || rung === 'write-questions';
  if (isPromised && !theirs.some(({ residentsPart }) => residentsPart === highest[rung]))
    return [{ level: 'warning', sentence: words.residentsNothing[rung], about: 'nothing', source }];
  return theirs.length > 0 ? [{ level: 'ok', sentence: words.residentsTheirs(codes(theirs)), source }] : [];
}
