import { readChoice, shownValue } from '../../../../procurement/tenders/form-fields.ts';
import { Details } from '../../../../web/govuk/details.tsx';
import { Radios } from '../../../../web/govuk/radios.tsx';
import { rulesFor } from '../../round-rule.rules.ts';
import { words as roundWords } from '../../words.en.ts';
import type { FieldsProps } from './step.page.tsx';
import type { StepSpec } from './step-route.tsx';
import { words } from './words.en.ts';

/** The rule that turns answers into weights, among those that fit the ways of answering. */
export const ruleStep: StepSpec = {
  step: 'rule',
  Fields: RuleFields,
  read: (form, { round }) => ({ rule: readChoice(form, 'rule', rulesFor(round.ways), words.ruleBlank) }),
};

function RuleFields({ form: { values, errors }, round }: FieldsProps) {
  return (
    <>
      <Radios
        name="rule"
        legend={words.rule}
        value={shownValue(values, 'rule', round?.rule)}
        error={errors['rule']}
        items={rulesFor(round?.ways ?? []).map((rule) => ({
          value: rule,
          text: roundWords.rules[rule].name,
          hint: roundWords.rules[rule].means,
        }))}
      />
      <Details summary={words.ruleExampleTitle}>
        {words.ruleExample.map((sentence) => (
          <p>{sentence}</p>
        ))}
      </Details>
    </>
  );
}
