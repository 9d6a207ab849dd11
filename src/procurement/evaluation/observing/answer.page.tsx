import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { Said } from '../../../web/shell/layout.tsx';
import { StepPage } from '../../../web/shell/step-page.tsx';
import type { Testimony } from './testimony.queries.ts';
import { fairNames, words } from './words.en.ts';

type AnswerPageProps = {
  readonly said: Testimony;
  readonly back: string;
  readonly form: FormState;
  readonly action: string;
};

/** What an observer said, and the authority’s answer to it. */
export function AnswerPage({ said, back, form, action }: AnswerPageProps) {
  const { answering } = words;
  const fields = (
    <>
      <Said>
        <p>
          <strong>{fairNames[said.fair]}.</strong> {said.words}
        </p>
      </Said>
      <Textarea
        name="answer"
        label={answering.answer}
        hint={answering.answerHint}
        error={form.errors['answer']}
        value={typedText(form, 'answer') ?? said.answer ?? undefined}
        rows={6}
      />
    </>
  );
  return (
    <StepPage
      title={answering.heading(said.shownName)}
      lede=""
      action={action}
      back={{ href: back, text: answering.back }}
      errors={form.errors}
      fields={fields}
      save={answering.send}
    />
  );
}
