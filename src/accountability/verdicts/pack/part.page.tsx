import { shownValue } from '../../../procurement/tenders/form-fields.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { StepPage } from '../../../web/shell/step-page.tsx';
import type { Part, PartName } from './pack-parts.rules.ts';
import { Law } from './pack-parts.tsx';
import { words } from './words.en.ts';

type PartPageProps = {
  readonly name: PartName;
  readonly part: Part | null;
  readonly backHref: string;
  readonly action: string;
  readonly form: FormState;
};

const fields = [
  { name: 'words', label: words.answer, hint: words.answerHint },
  { name: 'sources', label: words.sourcesLabel, hint: words.sourcesHint },
  { name: 'leftOut', label: words.leaveOut, hint: words.leaveOutHint },
] as const;

/** One question of the pack: an answer with its sources, or why there is none. */
export function PartPage({ name, part, backHref, action, form: { values, errors } }: PartPageProps) {
  return (
    <StepPage
      title={words.questions[name]}
      lede={words.hints[name]}
      action={action}
      back={{ href: backHref, text: words.back }}
      errors={errors}
      save={words.save}
      fields={
        <>
          <Law name={name} />
          {fields.map((field) => (
            <Textarea
              {...field}
              value={shownValue(values, field.name, part?.[field.name] ?? '')}
              error={errors[field.name]}
            />
          ))}
        </>
      }
    />
  );
}
