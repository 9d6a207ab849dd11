import { readTicked } from '../../../../procurement/tenders/form-fields.ts';
import { Checkboxes } from '../../../../web/govuk/checkboxes.tsx';
import { InsetText } from '../../../../web/govuk/inset-text.tsx';
import { cellNames } from '../../round.rules.ts';
import { words as roundWords } from '../../words.en.ts';
import { shownTicks } from './shown-ticks.ts';
import type { FieldsProps } from './step.page.tsx';
import type { StepSpec } from './step-route.tsx';
import { words } from './words.en.ts';

/** Which facts about people are asked, and what for. None is a choice too. */
export const peopleStep: StepSpec = {
  step: 'people',
  Fields: PeopleFields,
  read: (form) => {
    const ticked = readTicked(form, 'cells');
    return { cells: cellNames.filter((cell) => ticked.includes(cell)) };
  },
};

function PeopleFields({ form, round }: FieldsProps) {
  return (
    <>
      <Checkboxes
        name="cells"
        legend={words.cellsLegend}
        hint={words.cellsHint}
        error={form.errors['cells']}
        values={shownTicks(form, 'cells', round?.cells)}
        items={cellNames.map((cell) => ({
          value: cell,
          text: roundWords.cells[cell],
          hint: words.cellHints[cell],
        }))}
      />
      <InsetText>
        {words.dataProtection.map((sentence) => (
          <p>{sentence}</p>
        ))}
      </InsetText>
    </>
  );
}
