import { shownValue } from '../../procurement/tenders/form-fields.ts';
import type { FormState } from '../../web/edge/outcomes.ts';
import { BackLink } from '../../web/govuk/back-link.tsx';
import { Button } from '../../web/govuk/button.tsx';
import { Radios } from '../../web/govuk/radios.tsx';
import { Textarea } from '../../web/govuk/textarea.tsx';
import { answers } from '../../web/icons/answer-badge.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import { Said } from '../../web/shell/layout.tsx';
import { type AnswerableRound, deskHref } from './find-answerable-round.ts';
import type { ToldStatement } from './told-statements.rules.ts';
import { words } from './words.en.ts';

type StatementLinePageProps = {
  readonly found: AnswerableRound;
  readonly told: ToldStatement;
  readonly form: FormState;
};

/** One statement that all groups share, one decision, one reason. */
export function StatementLinePage({ found, told, form: { values, errors } }: StatementLinePageProps) {
  return (
    <div class="task">
      <BackLink href={deskHref(found)}>{words.back}</BackLink>
      <FormErrors errors={errors} />
      <h1>{words.statementTitle}</h1>
      <Said>
        <p>{words.quoted(told.text)}</p>
        <p class="note">{words.saidStatement(told)}</p>
      </Said>
      <Form action={`${deskHref(found)}/statements/${told.statementId}`}>
        <Radios
          name="answer"
          legend={words.answerLegend}
          error={errors['answer']}
          value={shownValue(values, 'answer', told.line?.answer)}
          items={answers.map((value) => ({
            value,
            text: words.choices[value],
            hint: words.statementHints[value],
          }))}
        />
        <Textarea
          name="reason"
          label={words.reasonLabel}
          hint={words.reasonHint}
          error={errors['reason']}
          value={shownValue(values, 'reason', told.line?.reason)}
        />
        <Button>{words.save}</Button>
      </Form>
    </div>
  );
}
