import type { FormState } from '../../web/edge/outcomes.ts';
import { BackLink } from '../../web/govuk/back-link.tsx';
import { Button } from '../../web/govuk/button.tsx';
import { Textarea } from '../../web/govuk/textarea.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import { AnsweredLines } from './answered-lines.tsx';
import { type AnswerableRound, deskHref } from './find-answerable-round.ts';
import { words } from './words.en.ts';

type PublishMandatePageProps = { readonly found: AnswerableRound; readonly form: FormState };

/** What residents will read, before it is frozen. */
export function PublishMandatePage({ found, form: { values, errors } }: PublishMandatePageProps) {
  const typed = values['statement'];
  return (
    <div class="task">
      <BackLink href={deskHref(found)}>{words.back}</BackLink>
      <FormErrors errors={errors} />
      <h1>{words.publishTitle}</h1>
      <p>{words.publishLede}</p>
      <h2>{words.heading(found.bodyName)}</h2>
      <AnsweredLines lines={found.lines} />
      <Form action={`${deskHref(found)}/publish`}>
        <Textarea
          name="statement"
          label={words.statement}
          hint={words.statementHint}
          value={typeof typed === 'string' ? typed : found.statement}
          rows={3}
        />
        <Button>{words.publishAct}</Button>
      </Form>
    </div>
  );
}
