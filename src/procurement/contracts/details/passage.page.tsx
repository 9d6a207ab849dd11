import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { InsetText } from '../../../web/govuk/inset-text.tsx';
import { Radios } from '../../../web/govuk/radios.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Task } from '../../../web/shell/layout.tsx';
import { type Passage, withheldKinds } from './passages.rules.ts';
import { words } from './words.en.ts';

type PassagePageProps = {
  readonly passage: Passage;
  readonly backHref: string;
  readonly form: FormState;
  readonly action: string;
};

/** One passage: on which ground it is left out, and why. */
export function PassagePage({ passage, backHref, form, action }: PassagePageProps) {
  return (
    <Task>
      <FormErrors errors={form.errors} />
      <h1>{words.withholdTitle}</h1>
      <InsetText>{passage.words}</InsetText>
      <p>{words.law}</p>
      <p class="note">{words.lawSource}</p>
      <Form action={action}>
        <input type="hidden" name="act" value="withhold" />
        <Radios
          name="as"
          legend={words.kindLegend}
          error={form.errors['as']}
          value={typedText(form, 'as') ?? passage.withheldAs ?? undefined}
          items={withheldKinds.map((value) => ({ value, text: words.kinds[value] }))}
        />
        <Textarea
          name="reason"
          label={words.reason}
          hint={words.reasonHint}
          error={form.errors['reason']}
          value={typedText(form, 'reason') ?? passage.withheldReason ?? undefined}
          rows={4}
        />
        <Button>{words.withhold}</Button>
      </Form>
      {passage.withheldAs ? (
        <Form action={action}>
          <input type="hidden" name="act" value="put-back" />
          <Button variant="secondary">{words.putBack}</Button>
        </Form>
      ) : null}
      <p>
        <a href={backHref}>{words.back}</a>
      </p>
    </Task>
  );
}
