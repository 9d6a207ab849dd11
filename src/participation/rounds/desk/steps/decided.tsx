import { readText, shownValue } from '../../../../procurement/tenders/form-fields.ts';
import { Textarea } from '../../../../web/govuk/textarea.tsx';
import { words as roundWords } from '../../words.en.ts';
import type { FieldsProps } from './step.page.tsx';
import type { StepSpec } from './step-route.tsx';
import { words } from './words.en.ts';

/** What residents can change, and what is decided already. */
export const decidedStep: StepSpec = {
  step: 'decided',
  Fields: DecidedFields,
  read: (form) => ({
    canChange: readText(form, 'canChange', { blank: words.canChangeBlank, max: 600, long: words.tooLong }),
    decided: readText(form, 'decided', { blank: words.decidedBlank, max: 600, long: words.tooLong }),
  }),
};

function DecidedFields({ form: { values, errors }, round }: FieldsProps) {
  return (
    <>
      {round?.rung ? (
        <p>
          {words.rungOf(roundWords.rungNames[round.rung])} {roundWords.rungs[round.rung]}
        </p>
      ) : null}
      <Textarea
        name="canChange"
        label={words.canChange}
        hint={words.canChangeHint}
        error={errors['canChange']}
        value={shownValue(values, 'canChange', round?.canChange)}
        rows={3}
      />
      <Textarea
        name="decided"
        label={words.decided}
        hint={words.decidedHint}
        error={errors['decided']}
        value={shownValue(values, 'decided', round?.decided)}
        rows={3}
      />
    </>
  );
}
