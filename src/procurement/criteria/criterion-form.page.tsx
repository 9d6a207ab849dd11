import { Button } from '../../web/govuk/button.tsx';
import { Radios } from '../../web/govuk/radios.tsx';
import { TextInput } from '../../web/govuk/text-input.tsx';
import { Textarea } from '../../web/govuk/textarea.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import { shownValue } from '../tenders/form-fields.ts';
import { BackToCriteria } from './back-to-criteria.tsx';
import { askKinds, methodsOf, residentsParts } from './criterion.rules.ts';
import { methodNames } from './method.en.ts';
import {
  type CriterionFormProps,
  MeasuresField,
  PerSpendField,
  PriceFields,
  TargetField,
} from './method-fields.tsx';
import { words } from './words.en.ts';

/** Adding or changing one criterion. */
export function CriterionFormPage(props: CriterionFormProps) {
  const { title, procurement, action, kind, form } = props;
  const { errors } = form;
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
        {kind === 'price' ? null : <Question {...props} />}
        <Standing {...props} />
        <Button>{w.save}</Button>
      </Form>
    </div>
  );
}

/** What bidders are asked; a question of ours to begin with, where one was chosen. */
function Question({ kind, form: { values, errors }, criterion, asks = 'plain' }: CriterionFormProps) {
  const w = words.form;
  const start = criterion?.question ?? w.offered[asks].question;
  return (
    <>
      <Textarea
        name="question"
        label={w.question}
        hint={kind === 'social-value' ? w.questionHint : undefined}
        rows={3}
        value={shownValue(values, 'question', start)}
        error={errors['question']}
      />
      <Radios
        name="asks"
        legend={w.asks}
        hint={w.asksHint}
        small
        value={shownValue(values, 'asks', criterion?.asks ?? asks)}
        items={askKinds.map((value) => ({ value, text: w.askKinds[value] }))}
      />
    </>
  );
}

function Naming({ form: { values, errors }, criterion, asks = 'plain' }: CriterionFormProps) {
  return (
    <>
      <TextInput
        name="title"
        label={words.form.name}
        value={shownValue(values, 'title', criterion?.title ?? words.form.offered[asks].title)}
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
      {kind === 'social-value' ? <PerSpendField {...props} /> : null}
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
        <Radios
          name="residents"
          legend={w.residents}
          hint={w.residentsHint}
          small
          value={shownValue(values, 'residents', criterion?.residentsPart ?? 'none')}
          error={errors['residents']}
          items={residentsParts.map((value) => ({ value, text: w.residentsParts[value] }))}
        />
      )}
    </>
  );
}
