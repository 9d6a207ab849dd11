import type { FormState } from '../../../web/edge/outcomes.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { Details } from '../../../web/govuk/details.tsx';
import { InsetText } from '../../../web/govuk/inset-text.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Task } from '../../../web/shell/layout.tsx';
import type { Declared } from './declarations.rules.ts';
import { LinkFields } from './link-fields.tsx';
import { linkWords } from './link-words.en.ts';
import { findingNames, words } from './words.en.ts';

type DeclarePageProps = {
  readonly bidder: string;
  readonly number: number;
  readonly count: number;
  readonly earlier: (Declared & { readonly detail: string }) | undefined;
  readonly form: FormState;
  readonly action: string;
};

/** One bidder, a few plain questions: what links you to it. */
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
        <LinkFields legend={linkWords.legend} form={form} />
        <Button>{words.save}</Button>
      </Form>
    </Task>
  );
}
