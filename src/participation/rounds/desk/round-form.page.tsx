import { shownDate, shownValue } from '../../../procurement/tenders/form-fields.ts';
import { londonDate, timeZone } from '../../../values/dates.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { DateInput } from '../../../web/govuk/date-input.tsx';
import { Radios } from '../../../web/govuk/radios.tsx';
import { Select } from '../../../web/govuk/select.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { weighingRuleNames } from '../../weighing/weigh.rules.ts';
import type { RoundDetails } from '../round.rules.ts';
import { words as roundWords } from '../words.en.ts';
import type { Offered } from './offered.queries.ts';
import { scopes } from './round-form.ts';
import { words } from './words.en.ts';

export type RoundFormPageProps = {
  readonly title: string;
  readonly action: string;
  readonly form: FormState;
  readonly offered: Offered;
  /** What stands so far, when it is changed. */
  readonly draft?: RoundDetails | undefined;
};

type PartProps = Omit<RoundFormPageProps, 'title' | 'action'>;

/** Preparing a round, or changing one that is not announced. */
export function RoundFormPage({ title, action, ...part }: RoundFormPageProps) {
  const ids = {
    opensOn: 'opensOn-day',
    closesOn: 'closesOn-day',
    mandateDueOn: 'mandateDueOn-day',
  };
  return (
    <div class="task">
      <FormErrors errors={part.form.errors} ids={ids} />
      <h1>{title}</h1>
      <p>{words.formLede}</p>
      <Form action={action}>
        <h2>{words.aboutPart}</h2>
        <Asked {...part} />
        <For {...part} />
        <h2>{words.methodPart}</h2>
        <Method {...part} />
        <Proof {...part} />
        <h2>{words.timesPart}</h2>
        <Times {...part} />
        <Button>{words.save}</Button>
      </Form>
    </div>
  );
}

function Asked({ form: { values, errors }, draft }: PartProps) {
  const shared = (name: 'title' | 'question' | 'about' | 'canChange') => ({
    name,
    label: words[name],
    error: errors[name],
    value: shownValue(values, name, draft?.[name]),
  });
  return (
    <>
      <TextInput {...shared('title')} hint={words.titleHint} />
      <TextInput {...shared('question')} hint={words.questionHint} />
      <Textarea {...shared('about')} hint={words.aboutHint} rows={3} />
      <Textarea {...shared('canChange')} rows={2} />
      <TextInput
        name="minutes"
        label={words.minutes}
        value={shownValue(values, 'minutes', String(draft?.minutes ?? 5))}
        error={errors['minutes']}
        width={2}
        inputMode="numeric"
      />
    </>
  );
}

function For({ form: { values, errors }, offered, draft }: PartProps) {
  return (
    <>
      <Radios
        name="scope"
        legend={words.scope}
        value={shownValue(values, 'scope', draft?.scope)}
        error={errors['scope']}
        items={scopes.map((scope) => ({ value: scope, text: roundWords.scopes[scope] }))}
      />
      <Select
        name="procurement"
        label={words.procurement}
        hint={words.procurementHint}
        error={errors['procurement']}
        value={shownValue(values, 'procurement', draft?.procurementId ?? '')}
        options={[
          { value: '', text: words.noProcurement },
          ...offered.procurements.map(({ id, title }) => ({ value: id, text: title })),
        ]}
      />
    </>
  );
}

function Method({ form: { values, errors }, offered, draft }: PartProps) {
  return (
    <>
      <Radios
        name="framework"
        legend={words.framework}
        value={shownValue(values, 'framework', draft?.frameworkId)}
        error={errors['framework']}
        items={offered.frameworks.map(({ id, name, version }) => ({
          value: id,
          text: words.frameworkVersion(name, version),
        }))}
      />
      <Radios
        name="rule"
        legend={words.rule}
        value={shownValue(values, 'rule', draft?.rule ?? 'independent-markets')}
        error={errors['rule']}
        items={weighingRuleNames.map((rule) => ({
          value: rule,
          text: roundWords.rules[rule].name,
          hint: roundWords.rules[rule].means,
        }))}
      />
    </>
  );
}

function Proof({ form: { values, errors }, draft }: PartProps) {
  return (
    <>
      <Radios
        name="tier"
        legend={words.tier}
        value={shownValue(values, 'tier', String(draft?.tier ?? 1))}
        error={errors['tier']}
        items={([1, 2] as const).map((tier) => ({ value: String(tier), text: roundWords.proofs[tier] }))}
      />
      <TextInput
        name="minimum"
        label={words.minimum}
        hint={words.minimumHint}
        value={shownValue(values, 'minimum', String(draft?.minimumAnswers ?? 100))}
        error={errors['minimum']}
        width={5}
        inputMode="numeric"
      />
    </>
  );
}

function Times({ form: { values, errors }, draft }: PartProps) {
  const fields = [
    { name: 'opens', at: draft?.opensAt, date: words.opensOn, time: words.opensTime, usual: '09:00' },
    { name: 'closes', at: draft?.closesAt, date: words.closesOn, time: words.closesTime, usual: '23:59' },
  ] as const;
  return (
    <>
      {fields.map(({ name, at, date, time, usual }) => (
        <>
          <DateInput
            id={`${name}On`}
            namePrefix={`${name}On`}
            legend={date}
            values={shownDate(values, `${name}On`, at && londonDate(at))}
            error={errors[`${name}On`]}
          />
          <TextInput
            name={`${name}Time`}
            label={time}
            hint={words.timeHint}
            value={shownValue(values, `${name}Time`, at ? clockTime(at) : usual)}
            error={errors[`${name}Time`]}
            width={5}
          />
        </>
      ))}
      <DateInput
        id="mandateDueOn"
        namePrefix="mandateDueOn"
        legend={words.mandateDueOn}
        hint={words.mandateDueHint}
        values={shownDate(values, 'mandateDueOn', draft?.mandateDueOn)}
        error={errors['mandateDueOn']}
      />
    </>
  );
}

/** `09:00`, as it is typed. */
function clockTime(instant: RoundDetails['opensAt']): string {
  return instant.toZonedDateTimeISO(timeZone).toPlainTime().toString({ smallestUnit: 'minute' });
}
