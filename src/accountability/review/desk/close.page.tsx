import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Task } from '../../../web/shell/layout.tsx';
import { yearWords } from '../words.en.ts';
import type { DeskReview } from './load-review.ts';
import { deskWords } from './words.en.ts';

const text = deskWords.close;

type ClosePageProps = {
  readonly loaded: DeskReview;
  readonly action: string;
  readonly form: FormState;
};

/** What is verified, and a note before the Review is closed. */
export function ClosePage({ loaded, action, form }: ClosePageProps) {
  const { review, href, figures } = loaded;
  const given = [...figures.values()].filter(({ answer }) => answer.hundredths !== null);
  const verified = given.filter(({ grade }) => grade === 'verified').length;
  return (
    <Task>
      <BackLink href={href}>{deskWords.one.heading(review.name, yearWords(review.year))}</BackLink>
      <FormErrors errors={form.errors} />
      <h1>{text.title}</h1>
      <p class="lede">{text.lede}</p>
      <p>{text.counts(verified, given.length)}</p>
      {review.closedAt ? null : (
        <Form action={action}>
          <Textarea
            name="note"
            label={text.note}
            hint={text.noteHint}
            rows={4}
            value={typedText(form, 'note')}
            error={form.errors['note']}
          />
          <Button>{text.done}</Button>
        </Form>
      )}
    </Task>
  );
}
