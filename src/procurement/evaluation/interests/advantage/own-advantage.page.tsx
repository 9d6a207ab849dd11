import { formatDate, londonDate } from '../../../../values/dates.ts';
import type { FormErrors as Errors } from '../../../../web/edge/outcomes.ts';
import { Button } from '../../../../web/govuk/button.tsx';
import { InsetText } from '../../../../web/govuk/inset-text.tsx';
import { Textarea } from '../../../../web/govuk/textarea.tsx';
import { Form } from '../../../../web/shell/form.tsx';
import { FormErrors } from '../../../../web/shell/form-errors.tsx';
import { Task } from '../../../../web/shell/layout.tsx';
import { Decided } from './advantage.page.tsx';
import type { Advantage } from './advantages.queries.ts';
import { words } from './words.en.ts';

type OwnAdvantagePageProps = {
  readonly title: string;
  readonly asked: Advantage;
  readonly mayAnswer: boolean;
  readonly typed: string | undefined;
  readonly errors: Errors;
  readonly action: string;
};

/** What a bidder was told of its advantage, its answer, and what was decided. */
export function OwnAdvantagePage({ title, asked, mayAnswer, typed, errors, action }: OwnAdvantagePageProps) {
  const { own } = words;
  return (
    <Task>
      <FormErrors errors={errors} />
      <h1>{own.heading}</h1>
      <p>{own.lede(title)}</p>
      <p>{words.told(formatDate(londonDate(asked.askedAt)))}</p>
      <InsetText>{asked.what}</InsetText>
      <p class="note">{words.law}</p>
      {asked.answer ? (
        <>
          <h2>{own.sent}</h2>
          <p>{asked.answer}</p>
        </>
      ) : null}
      {mayAnswer ? (
        <Form action={action}>
          <Textarea
            name="answer"
            label={own.answer}
            hint={own.answerHint}
            error={errors['answer']}
            value={typed}
            rows={6}
          />
          <Button>{own.send}</Button>
        </Form>
      ) : null}
      {mayAnswer || asked.answer || asked.decision ? null : <p>{own.over}</p>}
      <Decided asked={asked} />
    </Task>
  );
}
