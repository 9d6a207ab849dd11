import type { FormState } from '../../web/edge/outcomes.ts';
import { typedText } from '../../web/edge/typed-text.ts';
import { Button } from '../../web/govuk/button.tsx';
import { Radios } from '../../web/govuk/radios.tsx';
import { Textarea } from '../../web/govuk/textarea.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import { SideBySide } from './side-by-side.tsx';
import { decisions, type SideBySide as Sides } from './verdicts.rules.ts';
import { words } from './words.en.ts';

type GiveVerdictPageProps = {
  readonly sides: Sides | undefined;
  /** The public page, where a verdict stands already. */
  readonly givenHref: string | undefined;
  readonly action: string;
  readonly form: FormState;
};

/** The decision, over everything side by side. */
export function GiveVerdictPage({ sides, givenHref, action, form }: GiveVerdictPageProps) {
  return (
    <>
      <FormErrors errors={form.errors} />
      <h1>{words.formHeading}</h1>
      {sides ? <SideBySide sides={sides} /> : <p>{words.noContract}</p>}
      {givenHref ? (
        <p>
          {words.faults['already-given']} <a href={givenHref}>{words.seeVerdict}</a>
        </p>
      ) : null}
      {sides && !givenHref ? <VerdictForm action={action} form={form} /> : null}
    </>
  );
}

function VerdictForm({ action, form }: Pick<GiveVerdictPageProps, 'action' | 'form'>) {
  return (
    <Form action={action}>
      <Radios
        name="decision"
        legend={words.question}
        value={typedText(form, 'decision')}
        error={form.errors['decision']}
        items={decisions.map((value) => ({ value, text: words.choices[value] }))}
      />
      <Textarea
        name="reason"
        label={words.reason}
        hint={words.reasonHint}
        value={typedText(form, 'reason')}
        error={form.errors['reason']}
      />
      <p class="note">{words.onceOnly}</p>
      <Button>{words.give}</Button>
    </Form>
  );
}
