import { readChoice, shownValue } from '../../../../procurement/tenders/form-fields.ts';
import { Radios } from '../../../../web/govuk/radios.tsx';
import type { FieldsProps } from './step.page.tsx';
import type { StepSpec } from './step-route.tsx';
import { words } from './words.en.ts';

/** Whose outcomes residents are asked about, in which version. */
export const frameworkStep: StepSpec = {
  step: 'framework',
  Fields: FrameworkFields,
  read: (form, { offered }) => ({
    frameworkId: readChoice(
      form,
      'framework',
      offered.frameworks.map(({ id }) => id),
      words.frameworkBlank,
    ),
  }),
};

function FrameworkFields({ form: { values, errors }, offered, round }: FieldsProps) {
  const isSettled = round?.settled.includes('framework');
  return (
    <Radios
      name="framework"
      legend={words.framework}
      value={shownValue(values, 'framework', isSettled ? round?.frameworkId : '')}
      error={errors['framework']}
      items={offered.frameworks.map(({ id, name, version }) => ({
        value: id,
        text: words.frameworkVersion(name, version),
      }))}
    />
  );
}
