import { shownValue } from '../../../procurement/tenders/form-fields.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { Fieldset } from '../../../web/govuk/fieldset.tsx';
import { InsetText } from '../../../web/govuk/inset-text.tsx';
import { Radios } from '../../../web/govuk/radios.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Task } from '../../../web/shell/layout.tsx';
import type { Promised } from '../../promises/promises.queries.ts';
import type { Claim } from '../claims.queries.ts';
import { lineKinds, type MadeOfShown } from './lines.rules.ts';
import { MadeOf } from './made-of.tsx';
import { countsTime } from './person-months.rules.ts';
import { words } from './words.en.ts';

type MadeOfPageProps = {
  readonly promise: Promised;
  readonly claim: Claim;
  readonly shown: MadeOfShown | undefined;
  readonly form: FormState;
  readonly action: string;
};

/** The supplier says which people, events, days or payments a claim is made of. */
export function MadeOfPage({ promise, claim, shown, form, action }: MadeOfPageProps) {
  const quantity = Number(claim.quantity);
  return (
    <Task>
      <BackLink href={`/supplier/promises/${promise.bodySlug}/${promise.promiseId}`}>{words.back}</BackLink>
      <FormErrors errors={form.errors} />
      <h1>{words.heading}</h1>
      <p>{words.lede}</p>
      <p>
        {promise.title}. {words.claimed(quantity, promise.unit)}
      </p>
      {shown || claim.checked ? (
        <MadeOf shown={shown} />
      ) : (
        <LinesForm promise={promise} form={form} action={action} />
      )}
    </Task>
  );
}

function LinesForm({ promise, form, action }: Omit<MadeOfPageProps, 'claim' | 'shown'>) {
  const { values, errors } = form;
  return (
    <>
      <InsetText>{words.controllers(promise.supplierName, promise.bodyName)}</InsetText>
      <Form action={action}>
        <Radios
          name="kind"
          legend={words.kind}
          value={shownValue(values, 'kind')}
          error={errors['kind']}
          items={lineKinds.map((value) => ({
            value,
            text: words.kinds[value],
            hint: words.kindHints[value],
          }))}
        />
        {countsTime(promise.unit) ? <Months form={form} /> : null}
        <Textarea
          name="lines"
          label={words.lines}
          hint={words.linesHint}
          value={shownValue(values, 'lines')}
          error={errors['lines']}
          rows={10}
        />
        <Button>{words.send}</Button>
      </Form>
    </>
  );
}

function Months({ form: { values, errors } }: Pick<MadeOfPageProps, 'form'>) {
  return (
    <Fieldset legend={words.monthsLegend} legendSize="s">
      <p class="note">{words.monthsHint}</p>
      {(['from', 'to'] as const).map((name) => (
        <TextInput
          name={name}
          label={words[name]}
          hint={words.monthHint}
          value={shownValue(values, name)}
          error={errors[name]}
          width={20}
        />
      ))}
    </Fieldset>
  );
}
