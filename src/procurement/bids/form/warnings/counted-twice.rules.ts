import { fieldOfLine, nameOf, type Warning, type WarningRule } from './warning.rules.ts';

/**
 * The same measure promised under two criteria: one thing must not be counted for both. And people in two measures of
 * people: whoever is helped into work is counted once, in the first year, under one of them.
 */
export const countedTwice: WarningRule = ({ commitments }, ground) => {
  const byMeasure = new Map(
    commitments.map(({ measureId }) => [
      measureId,
      commitments.filter((line) => line.measureId === measureId),
    ]),
  );
  const twice = [...byMeasure].flatMap(([measureId, lines]): Warning[] => {
    const codes = ground.criteria
      .filter(({ id }) => lines.some(({ criterionId }) => criterionId === id))
      .map(({ code }) => code);
    const [, second] = lines;
    return second && codes.length > 1
      ? [
          {
            rule: 'counted-twice',
            field: fieldOfLine(second, ground),
            measure: nameOf(measureId, ground),
            codes,
          },
        ]
      : [];
  });
  const ofPeople = [...byMeasure.keys()].filter((id) =>
    ['person', 'FTE-year'].includes(ground.units[id] ?? ''),
  );
  const [, other] = ofPeople;
  const [line] = byMeasure.get(other ?? '') ?? [];
  if (!line) return twice;
  const measures = ofPeople.map((id) => nameOf(id, ground));
  return [...twice, { rule: 'people-in-two-measures', field: fieldOfLine(line, ground), measures }];
};
