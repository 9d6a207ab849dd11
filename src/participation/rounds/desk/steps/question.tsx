import { readText, shownValue } from '../../../../procurement/tenders/form-fields.ts';
import { TextInput } from '../../../../web/govuk/text-input.tsx';
import { Textarea } from '../../../../web/govuk/textarea.tsx';
import { readWhole } from './read-whole.ts';
import type { FieldsProps } from './step.page.tsx';
import type { StepSpec } from './step-route.tsx';
import { words } from './words.en.ts';

/** The question as residents read it, what is about to happen, and how long it takes. */
export const questionStep: StepSpec = {
  step: 'question',
  Fields: QuestionFields,
  read: (form) => ({
    question: readText(form, 'question', { blank: words.questionBlank, max: 150, long: words.questionLong }),
    about: readText(form, 'about', { blank: words.aboutBlank, max: 600, long: words.tooLong }),
    minutes: readWhole(form, 'minutes', { from: 1, to: 30, wrong: words.minutesWrong }),
  }),
};

function QuestionFields({ form: { values, errors }, round }: FieldsProps) {
  return (
    <>
      <TextInput
        name="question"
        label={words.question}
        hint={words.questionHint}
        error={errors['question']}
        value={shownValue(values, 'question', round?.question)}
      />
      <Textarea
        name="about"
        label={words.about}
        hint={words.aboutHint}
        error={errors['about']}
        value={shownValue(values, 'about', round?.about)}
        rows={3}
      />
      <TextInput
        name="minutes"
        label={words.minutes}
        hint={words.minutesHint}
        error={errors['minutes']}
        value={shownValue(values, 'minutes', String(round?.minutes ?? 5))}
        width={2}
        inputMode="numeric"
      />
    </>
  );
}
