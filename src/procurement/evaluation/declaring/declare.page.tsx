import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { Details } from '../../../web/govuk/details.tsx';
import { InsetText } from '../../../web/govuk/inset-text.tsx';
import { Radios } from '../../../web/govuk/radios.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Task } from '../../../web/shell/layout.tsx';
import { type Declared, findings } from './declarations.rules.ts';
import { findingNames, words } from './words.en.ts';

type DeclarePageProps = {
  readonly bidder: string;
  readonly number: number;
  readonly count: number;
  readonly earlier: (Declared & { readonly detail: string }) | undefined;
  readonly form: FormState;
  readonly action: string;
};

/** One bidder, one question: what links you to it. */
export function DeclarePage({ bidder, number, count, earlier, form, action }: DeclarePageProps) {
  return (
    <Task>
      <FormErrors errors={form.errors} />
      <p class="note">{words.progress(number, count)}</p>
      <h1>{words.ask(bidder)}</h1>
      <p>{words.before}</p>
      <Details summary={words.counts}>
        <p>{words.countsLede}</p>
        <ul>
          {words.countsList.map((link) => (
            <li>{link}</li>
          ))}
        </ul>
        <p class="note">{words.source}</p>
      </Details>
      {earlier ? <InsetText>{words.earlier(findingNames[earlier.finding])}</InsetText> : null}
      <Form action={action}>
        <Radios
          name="finding"
          legend={words.ask(bidder)}
          legendClass="govuk-visually-hidden"
          error={form.errors['finding']}
          value={typedText(form, 'finding')}
          items={findings.map((finding) => ({ value: finding, ...words.choices[finding] }))}
        />
        <Textarea
          name="detail"
          label={words.detail}
          hint={words.detailHint}
          error={form.errors['detail']}
          value={typedText(form, 'detail') ?? earlier?.detail}
          rows={3}
        />
        <Button>{words.save}</Button>
      </Form>
    </Task>
  );
}
