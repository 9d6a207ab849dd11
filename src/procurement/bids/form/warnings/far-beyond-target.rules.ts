import { fieldOfLine, sumOf, type WarningRule } from './warning.rules.ts';

/** House rule: twice the published target and more. It wins no marks beyond the target, and is owed all the same. */
const FAR = 2;

export const farBeyondTarget: WarningRule = ({ commitments }, ground) =>
  ground.criteria.flatMap(({ id, code, method, target }) => {
    const lines = commitments.filter(({ criterionId }) => criterionId === id);
    const quantity = sumOf(lines);
    const [first] = lines;
    if (method !== 'target' || !first || quantity <= Number(target) * FAR) return [];
    return [
      {
        rule: 'far-beyond-target',
        field: fieldOfLine(first, ground),
        code,
        quantity,
        target: Number(target),
      },
    ];
  });
