import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { Radios } from '../../../web/govuk/radios.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Task } from '../../../web/shell/layout.tsx';
import { answerWords } from '../figure.words.en.ts';
import { EvidenceName } from './figure.page.tsx';
import type { DeskFigure } from './load-review.ts';
import { deskWords } from './words.en.ts';

const text = deskWords.verify;

type VerifyPageProps = {
  readonly loaded: DeskFigure;
  readonly action: string;
  readonly form: FormState;
};

/** Which evidence was looked at, and what it shows. */
export function VerifyPage({ loaded, action, form }: VerifyPageProps) {
  const { question, figure, evidence, review, href } = loaded;
  const own = evidence.filter(({ questionId }) => questionId === question.id);
  return (
    <Task>
      <BackLink href={`${href}/${question.id}`}>{question.short}</BackLink>
      <FormErrors errors={form.errors} />
      <h1>{text.title(question.short)}</h1>
      <p class="lede">{text.said(review.name, answerWords(figure.answer, question.unit))}</p>
      {own.length === 0 ? <p>{deskWords.figure.noEvidence}</p> : null}
      <ul>
        {own.map((each) => (
          <li>
            <EvidenceName reviewId={review.reviewId} evidence={each} />
          </li>
        ))}
      </ul>
      {own.length === 0 ? null : (
        <Form action={action}>
          <Radios
            name="evidence"
            legend={text.restsOn}
            value={typedText(form, 'evidence')}
            error={form.errors['evidence']}
            items={own.map(({ id, link, name }) => ({ value: id, text: <bdi>{link ?? name}</bdi> }))}
          />
          <Textarea
            name="note"
            label={text.note}
            hint={text.noteHint}
            rows={3}
            value={typedText(form, 'note')}
            error={form.errors['note']}
          />
          <Button>{text.done}</Button>
        </Form>
      )}
    </Task>
  );
}
