import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Task } from '../../../web/shell/layout.tsx';
import type { ReviewVisit } from './filer-way.ts';
import { ownWords } from './words.en.ts';

const text = ownWords.correct;

type CorrectPageProps = {
  readonly visit: ReviewVisit;
  readonly action: string;
  readonly form: FormState;
};

/** What is wrong in a signed Review, before its correction begins. */
export function CorrectPage({ visit, action, form }: CorrectPageProps) {
  return (
    <Task>
      <BackLink href={visit.href}>{ownWords.tasks.title(visit.review.year)}</BackLink>
      <FormErrors errors={form.errors} />
      <h1>{text.title}</h1>
      <p class="lede">{text.lede}</p>
      <Form action={action}>
        <Textarea
          name="why"
          label={text.why}
          hint={text.whyHint}
          rows={3}
          value={typedText(form, 'why')}
          error={form.errors['why']}
        />
        <Button>{text.begin}</Button>
      </Form>
    </Task>
  );
}
