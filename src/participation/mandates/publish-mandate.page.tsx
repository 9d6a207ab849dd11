import { shownValue } from '../../procurement/tenders/form-fields.ts';
import { formatDate, londonDate } from '../../values/dates.ts';
import type { FormState } from '../../web/edge/outcomes.ts';
import { BackLink } from '../../web/govuk/back-link.tsx';
import { Button } from '../../web/govuk/button.tsx';
import { Textarea } from '../../web/govuk/textarea.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import { AnsweredLines } from './answered-lines.tsx';
import { AnsweredStatements } from './answered-statements.tsx';
import { type AnswerableRound, deskHref } from './find-answerable-round.ts';
import { words } from './words.en.ts';

type PublishMandatePageProps = { readonly found: AnswerableRound; readonly form: FormState };

/** What residents will read, before it is frozen. */
export function PublishMandatePage({ found, form: { values, errors } }: PublishMandatePageProps) {
  return (
    <div class="task">
      <BackLink href={deskHref(found)}>{words.back}</BackLink>
      <FormErrors errors={errors} />
      <h1>{words.publishTitle}</h1>
      <p>{words.publishLede}</p>
      <h2>{words.heading(found.bodyName)}</h2>
      <AnsweredLines lines={found.lines} byStrengths={found.round.rule === 'strengths'} />
      <AnsweredStatements statements={found.statements} />
      <Form action={`${deskHref(found)}/publish`}>
        <ChangeReason
          found={found}
          typed={shownValue(values, 'changeReason')}
          error={errors['changeReason']}
        />
        <Textarea
          name="statement"
          label={words.statement}
          hint={words.statementHint}
          value={shownValue(values, 'statement', found.statement)}
          rows={3}
        />
        <Button>{words.publishAct}</Button>
      </Form>
    </div>
  );
}

type ChangeReasonProps = {
  readonly found: AnswerableRound;
  readonly typed: string;
  readonly error: string | undefined;
};

/** A later answer says why, and, where the marks are fixed already, that it cannot move them. */
function ChangeReason({ found: { before, round }, typed, error }: ChangeReasonProps) {
  if (!before) return null;
  return (
    <>
      {round.noticePublishedAt ? (
        <p>{words.noticeIsOut(formatDate(londonDate(round.noticePublishedAt)))}</p>
      ) : null}
      <Textarea
        name="changeReason"
        label={words.changeReason}
        hint={words.changeReasonHint}
        error={error}
        value={typed}
        rows={3}
      />
    </>
  );
}
