import { readTicked } from '../../../../procurement/tenders/form-fields.ts';
import { Checkboxes } from '../../../../web/govuk/checkboxes.tsx';
import { wayNames } from '../../round-rule.rules.ts';
import { words as roundWords } from '../../words.en.ts';
import { shownTicks } from './shown-ticks.ts';
import type { FieldsProps } from './step.page.tsx';
import type { StepSpec } from './step-route.tsx';
import { words } from './words.en.ts';

/** How residents answer: one way or more. They say different things and are never added up. */
export const waysStep: StepSpec = {
  step: 'ways',
  Fields: WaysFields,
  read: (form) => {
    const ticked = readTicked(form, 'ways');
    const ways = wayNames.filter((way) => ticked.includes(way));
    if (ways.length === 0) form.fault('ways', words.waysBlank);
    return { ways };
  },
};

function WaysFields({ form, round }: FieldsProps) {
  return (
    <>
      <Checkboxes
        name="ways"
        legend={words.waysLegend}
        hint={words.waysHint}
        error={form.errors['ways']}
        values={shownTicks(form, 'ways', round?.ways)}
        items={wayNames.map((way) => ({
          value: way,
          text: roundWords.ways[way].name,
          hint: words.wayHints[way],
        }))}
      />
      <p class="note">{words.ruleFollows}</p>
    </>
  );
}
