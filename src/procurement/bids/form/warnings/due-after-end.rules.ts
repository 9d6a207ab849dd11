import { fieldOfLine, nameOf, type WarningRule } from './warning.rules.ts';

/** Something due after the contract has ended: nobody may be there any more to do it, or to check. */
export const dueAfterEnd: WarningRule = ({ commitments }, ground) =>
  commitments
    .filter(({ dueOn }) => dueOn > ground.endsOn)
    .map((line) => ({
      rule: 'due-after-end',
      field: fieldOfLine(line, ground),
      measure: nameOf(line.measureId, ground),
      endsOn: ground.endsOn,
    }));
