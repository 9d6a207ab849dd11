import type { Child } from 'hono/jsx';
import { formatInstant } from '../../../values/dates.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { DateInput } from '../../../web/govuk/date-input.tsx';
import { Details } from '../../../web/govuk/details.tsx';
import { Radios } from '../../../web/govuk/radios.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { StepPage } from '../../../web/shell/step-page.tsx';
import { shownDate, shownValue } from '../../tenders/form-fields.ts';
import { planHref, questionHref } from '../plan-hrefs.rules.ts';
import { words } from '../words.en.ts';
import type { GivenAnswer } from './answers.queries.ts';
import { choicesOf, hasDays } from './asked.rules.ts';
import type { PlanGround, PlanQuestion } from './question.rules.ts';
import { questionWords } from './questions.en.ts';

type QuestionPageProps = {
  readonly procurement: { readonly bodySlug: string; readonly slug: string };
  readonly question: PlanQuestion;
  readonly ground: PlanGround;
  /** Every answer to this question, the last standing. */
  readonly given: readonly GivenAnswer[];
  readonly form: FormState;
  /** What is known that helps to answer. */
  readonly known?: Child;
};

/** One question of a plan: what it asks, the rule beside it, the answer and its reason. */
export function QuestionPage({ procurement, question, ground, given, form, known }: QuestionPageProps) {
  const says = questionWords[question];
  return (
    <>
      <StepPage
        title={says.question}
        lede={says.lede}
        action={questionHref(procurement, question)}
        back={{ href: planHref(procurement), text: words.backToPlan }}
        errors={form.errors}
        fields={
          <Fields question={question} ground={ground} stands={given.at(-1)} form={form} known={known} />
        }
        save={words.save}
      />
      <Earlier question={question} given={given.slice(0, -1)} />
    </>
  );
}

type FieldsProps = Pick<QuestionPageProps, 'question' | 'ground' | 'form' | 'known'> & {
  readonly stands: GivenAnswer | undefined;
};

function Fields({ question, ground, stands, form, known }: FieldsProps) {
  const says = questionWords[question];
  const { values, errors } = form;
  return (
    <>
      <p class="note">{words.rule(says.source)}</p>
      {known}
      <Radios
        name="choice"
        legend={says.question}
        legendClass="govuk-visually-hidden"
        value={shownValue(values, 'choice', stands?.choice)}
        error={errors['choice']}
        items={choicesOf(question, ground).map((choice) => ({
          value: choice,
          text: says.choices[choice]?.text ?? choice,
          hint: says.choices[choice]?.hint,
        }))}
      />
      {hasDays(question) ? <Days form={form} stands={stands} /> : null}
      <Textarea
        name="reason"
        label={says.reason}
        rows={4}
        value={shownValue(values, 'reason', stands?.reason)}
        error={errors['reason']}
      />
    </>
  );
}

function Days({ form: { values, errors }, stands }: { form: FormState; stands: GivenAnswer | undefined }) {
  return (
    <>
      <DateInput
        id="startsOn"
        namePrefix="startsOn"
        legend={words.days.from}
        hint={words.days.hint}
        values={shownDate(values, 'startsOn', stands?.startsOn)}
        error={errors['startsOn']}
      />
      <DateInput
        id="endsOn"
        namePrefix="endsOn"
        legend={words.days.until}
        values={shownDate(values, 'endsOn', stands?.endsOn)}
        error={errors['endsOn']}
      />
    </>
  );
}

function Earlier({ question, given }: Pick<QuestionPageProps, 'question' | 'given'>) {
  if (given.length === 0) return null;
  const { choices } = questionWords[question];
  return (
    <div class="task">
      <Details summary={words.earlier}>
        {given.map(({ choice, reason, answeredBy, answeredAt }) => (
          <p>
            <strong>{choices[choice]?.text ?? choice}</strong> {reason}
            <span class="note">{words.answered(answeredBy ?? '', formatInstant(answeredAt))}</span>
          </p>
        ))}
      </Details>
    </div>
  );
}
