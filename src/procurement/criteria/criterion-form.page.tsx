import type { FormState } from '../../web/edge/outcomes.ts';
import { Button } from '../../web/govuk/button.tsx';
import { Checkboxes } from '../../web/govuk/checkboxes.tsx';
import { Radios } from '../../web/govuk/radios.tsx';
import { TextInput } from '../../web/govuk/text-input.tsx';
import { Textarea } from '../../web/govuk/textarea.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import { shownValue } from '../tenders/form-fields.ts';
import type { Procurement } from '../tenders/procurement.rules.ts';
import { BackToCriteria } from './back-to-criteria.tsx';
import { type Criterion, type CriterionKind, methodsOf } from './criterion.rules.ts';
import { methodNames } from './method.en.ts';
import { MeasuresField, PriceFields, TargetField } from './method-fields.tsx';
import { words } from './words.en.ts';

export type CriterionFormProps = {
  readonly title: string;
  readonly procurement: Procurement;
  readonly action: string;
  readonly kind: CriterionKind;
  readonly form: FormState;
  /** What stands so far, when it is changed. */
  readonly criterion?: Criterion | undefined;
  readonly measures: readonly { readonly id: string; readonly plainName: string; readonly unit: string }[];
};

/** Adding or changing one criterion. */
export function CriterionFormPage(props: CriterionFormProps) {
  const { title, procurement, action, kind, form, criterion } = props;
  const { values, errors } = form;
  const w = words.form;
  return (
    <div class="task">
      <BackToCriteria procurement={procurement} />
      <FormErrors errors={errors} />
      <div class="desk-head">
        <h1>{title}</h1>
      </div>
      <Form action={action}>
        <Naming {...props} />
        <Marking {...props} />
        {kind === 'price' ? null : (
          <Textarea
            name="question"
            label={w.question}
            hint={kind === 'social-value' ? w.questionHint : undefined}
            rows={3}
            value={shownValue(values, 'question', criterion?.question)}
            error={errors['question']}
          />
        )}
        <Standing {...props} />
        <Button>{w.save}</Button>
      </Form>
    </div>
  );
}

function Naming({ form: { values, errors }, criterion }: CriterionFormProps) {
  return (
    <>
      <TextInput
        name="title"
        label={words.form.name}
        value={shownValue(values, 'title', criterion?.title)}
        error={errors['title']}
      />
      <TextInput
        name="weight"
        label={words.form.weight}
        width={3}
        inputMode="numeric"
        value={shownValue(values, 'weight', criterion ? String(criterion.weight) : '')}
        error={errors['weight']}
      />
    </>
  );
}

/** How it is marked, and the figures each way of marking publishes. */
function Marking(props: CriterionFormProps) {
  const { kind, form, criterion } = props;
  const methods = methodsOf[kind];
  const w = words.form;
  return (
    <>
      {methods.length === 1 ? (
        <input type="hidden" name="method" value={methods[0]} />
      ) : (
        <Radios
          name="method"
          legend={w.method}
          value={shownValue(form.values, 'method', criterion?.method ?? methods[0])}
          error={form.errors['method']}
          items={methods.map((method) => ({
            value: method,
            text: methodNames[method],
            hint: w.methodHints[method],
          }))}
        />
      )}
      {kind === 'price' ? <PriceFields {...props} /> : null}
      {kind === 'social-value' ? <TargetField {...props} /> : null}
      {kind === 'social-value' ? <MeasuresField {...props} /> : null}
    </>
  );
}

/** Why it may be marked at all, and by whom. */
function Standing({ kind, form: { values, errors }, criterion }: CriterionFormProps) {
  const w = words.form;
  return (
    <>
      <Textarea
        name="subjectMatter"
        label={w.subjectMatter}
        hint={w.subjectMatterHint}
        rows={3}
        value={shownValue(values, 'subjectMatter', criterion?.subjectMatter)}
        error={errors['subjectMatter']}
      />
      {kind === 'price' ? null : (
        <Checkboxes
          name="residents"
          legend={w.residents}
          values={[shownValue(values, 'residents', criterion?.residentsScore ? 'yes' : '')]}
          items={[{ value: 'yes', text: w.residentsYes }]}
        />
      )}
    </>
  );
}
