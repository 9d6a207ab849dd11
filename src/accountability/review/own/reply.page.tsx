import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Answered, Task } from '../../../web/shell/layout.tsx';
import { answerWords } from '../figure.words.en.ts';
import type { Query } from '../threads.queries.ts';
import { EvidenceBoxes } from './evidence.page.tsx';
import type { ReviewVisit } from './filer-way.ts';
import { ownWords } from './words.en.ts';

const text = ownWords.reply;

type ReplyPageProps = {
  readonly visit: ReviewVisit;
  readonly query: Query;
  readonly action: string;
  readonly form: FormState;
};

/** What a reviewer asked, the figure it is about, and a box for the answer. */
export function ReplyPage({ visit, query, action, form }: ReplyPageProps) {
  const question = visit.set.questions.find(({ id }) => id === query.questionId);
  const figure = visit.figures.get(query.questionId);
  return (
    <Task>
      <BackLink href={visit.href}>{ownWords.tasks.title(visit.review.year)}</BackLink>
      <FormErrors errors={form.errors} />
      <h1>{text.title}</h1>
      <Answered>
        <p class="note">{text.asked(query.bodyName, query.askedAt)}</p>
        <p>{query.words}</p>
      </Answered>
      {question && figure ? (
        <p>{text.figure(question.short, answerWords(figure.answer, question.unit))}</p>
      ) : null}
      <p>{text.once}</p>
      <Form action={action} withFiles>
        <Textarea
          name="reply"
          label={text.reply}
          hint={text.wrong}
          rows={5}
          value={typedText(form, 'reply')}
          error={form.errors['reply']}
        />
        <p>{text.more}</p>
        <EvidenceBoxes form={form} />
        <Button>{text.send}</Button>
      </Form>
    </Task>
  );
}
