import { formatDate, londonDate } from '../../../values/dates.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { Radios } from '../../../web/govuk/radios.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Task } from '../../../web/shell/layout.tsx';
import type { NamingDecision } from './naming.queries.ts';
import { hidings, usualHiding } from './naming.rules.ts';
import { hidingNames, words } from './words.en.ts';

type NamingPageProps = {
  readonly decided: NamingDecision | undefined;
  readonly isShut: boolean;
  readonly back: string;
  readonly form: FormState;
  readonly action: string;
};

/** For which answers scorers see a letter in place of a name. */
export function NamingPage({ decided, isShut, back, form, action }: NamingPageProps) {
  return (
    <Task>
      <BackLink href={back}>{words.back}</BackLink>
      <FormErrors errors={form.errors} />
      <h1>{words.heading}</h1>
      <p>{words.lede}</p>
      <p>
        <Decided decided={decided} />
      </p>
      {isShut ? (
        <p>{words.shut}</p>
      ) : (
        <Form action={action}>
          <Radios
            name="hidden"
            legend={words.legend}
            error={form.errors['hidden']}
            value={typedText(form, 'hidden') ?? decided?.hidden ?? usualHiding}
            items={hidings.map((value) => ({ value, ...hidingNames[value] }))}
          />
          <Textarea
            name="reason"
            label={words.why}
            hint={words.whyHint}
            error={form.errors['reason']}
            value={typedText(form, 'reason')}
            rows={3}
          />
          <Button>{words.save}</Button>
        </Form>
      )}
    </Task>
  );
}

function Decided({ decided }: Pick<NamingPageProps, 'decided'>) {
  if (!decided) return <>{words.usual}</>;
  return (
    <>
      <strong>{hidingNames[decided.hidden].text}.</strong> {decided.reason}{' '}
      {words.decided(decided.decidedByName, formatDate(londonDate(decided.decidedAt)))}
    </>
  );
}
