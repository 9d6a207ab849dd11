import type { Publisher } from './act.rules.ts';
import type { Fact, Life, Lot } from './facts/life.rules.ts';

type Line = Fact<'mandateLines'>;

/** The award criteria of a lot with their exact weights, what residents do in each and which priorities each came from. */
export function awardCriteriaOf({ facts }: Life, lot: Lot) {
  const criteria = facts.criteria.filter(({ lotId }) => lotId === lot.id);
  if (criteria.length === 0) return {};
  const lines = facts.mandateLines.filter(({ lotId }) => lotId === lot.id);
  return { awardCriteria: { criteria: criteria.map((criterion) => criterionOf(criterion, lines)) } };
}

function criterionOf(criterion: Fact<'criteria'>, lines: readonly Line[]) {
  const { id, code, kind, title, question, weight, residentsPart, residentsScore } = criterion;
  const from = lines.filter(({ criterionIds }) => criterionIds.includes(id)).map(lineId);
  return {
    id: code,
    type: kind === 'price' ? 'price' : 'quality',
    name: title,
    ...(question.trim() === '' ? {} : { description: question }),
    numbers: [{ number: weight, weight: 'percentageExact' }],
    residentsPart: residentsScore ? 'score' : residentsPart,
    ...(from.length === 0 ? {} : { mandateLines: from }),
  };
}

/** Every line of the mandates that the criteria came from: also those that were declined and gave no marks. */
export function mandateLinesOf({ site }: Publisher, { facts }: Life) {
  const byId = new Map(facts.mandateLines.map((line) => [lineId(line), line]));
  if (byId.size === 0) return {};
  const mandateLines = [...byId].map(([id, line]) => ({
    id,
    round: line.roundSlug,
    roundTitle: line.roundTitle,
    priority: line.outcomeName,
    answer: line.answer,
    // A share of one: hundredths of a percent are exact in four decimals.
    share: line.basisPoints / 10_000,
    resultsUri: `${site}/say/${line.roundSlug}/results`,
    reasonUri: `${site}/say/${line.roundSlug}/mandate`,
  }));
  return { mandateLines };
}

/** A round, which of the body’s answers to it, and one of its priorities. */
function lineId({ roundSlug, version, outcomeSlug }: Line): string {
  return `${roundSlug}/${version}/${outcomeSlug}`;
}
