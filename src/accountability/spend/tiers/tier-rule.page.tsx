import type { Temporal } from 'temporal-polyfill';
import { formatDate } from '../../../values/dates.ts';
import { poundsDecimal } from '../../../values/pounds-decimal.ts';
import { typedDate } from '../../../web/edge/date-field.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { DateInput } from '../../../web/govuk/date-input.tsx';
import { NotificationBanner } from '../../../web/govuk/notification-banner.tsx';
import { Radios } from '../../../web/govuk/radios.tsx';
import { Table } from '../../../web/govuk/table.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import type { SourcedTierRule } from './tier-policy.rules.ts';
import { words } from './tier-rule.words.en.ts';
import { ruleSentence } from './words.en.ts';

export type TierRulePageProps = {
  readonly body: { readonly slug: string };
  /** The latest the body set, or the policy’s: what the form begins with. */
  readonly latest: SourcedTierRule;
  readonly rules: readonly SourcedTierRule[];
  /** Suppliers were told for the year that began then. */
  readonly toldFrom: Temporal.PlainDate | undefined;
  readonly done: SourcedTierRule | undefined;
  readonly form: FormState;
};

/** Setting the rule that says who is asked for what from a day on, beside those that were set before. */
export function TierRulePage({ body, latest, rules, toldFrom, done, form }: TierRulePageProps) {
  return (
    <div class="task">
      <BackLink href={`/work/${body.slug}/tiers`}>{words.back}</BackLink>
      <FormErrors errors={form.errors} ids={{ effectiveFrom: 'effectiveFrom-day' }} />
      {done ? <NotificationBanner success text={words.done(done.effectiveFrom)} /> : null}
      <h1>{words.title}</h1>
      <p>{words.lede}</p>
      {toldFrom ? <p>{words.told(toldFrom, toldFrom.add({ years: 1 }))}</p> : null}
      <Form action={`/work/${body.slug}/tiers/rule`}>
        <TheLine latest={latest} form={form} />
        <WhatCounts latest={latest} form={form} />
        <p class="note">{words.recorded}</p>
        <Button>{words.act}</Button>
      </Form>
      <h2>{words.setAlready}</h2>
      <RulesSet rules={rules} />
    </div>
  );
}

type PartProps = Pick<TierRulePageProps, 'latest' | 'form'>;

/** What was typed, else what stands. */
function shown({ values }: FormState, name: string, standing: string): string {
  const typed = values[name];
  return typeof typed === 'string' ? typed : standing;
}

function TheLine({ latest, form }: PartProps) {
  const near = latest.nearPence === undefined ? '' : poundsDecimal(latest.nearPence);
  return (
    <>
      <DateInput
        id="effectiveFrom"
        namePrefix="effectiveFrom"
        legend={words.effectiveFrom}
        values={typedDate(form.values, 'effectiveFrom')}
        error={form.errors['effectiveFrom']}
      />
      <Pounds
        name="threshold"
        label={words.threshold}
        hint={words.thresholdHint}
        standing={poundsDecimal(latest.thresholdPence)}
        form={form}
      />
      <Choices
        name="atLine"
        legend={words.atLine}
        choices={words.atLineChoices}
        standing={latest.atLine}
        form={form}
      />
      <Pounds name="near" label={words.near} hint={words.nearHint} standing={near} form={form} />
    </>
  );
}

type PoundsProps = {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly standing: string;
  readonly form: FormState;
};

function Pounds({ name, label, hint, standing, form }: PoundsProps) {
  return (
    <TextInput
      name={name}
      label={label}
      hint={hint}
      prefix="£"
      width={10}
      inputMode="decimal"
      value={shown(form, name, standing)}
      error={form.errors[name]}
    />
  );
}

function WhatCounts({ latest, form }: PartProps) {
  const grants = latest.countsGrants ? 'count' : 'apart';
  return (
    <>
      <Choices
        name="vatBasis"
        legend={words.vatBasis}
        choices={words.vatChoices}
        standing={latest.vatBasis}
        form={form}
      />
      <Choices
        name="grants"
        legend={words.grants}
        choices={words.grantsChoices}
        standing={grants}
        form={form}
      />
      <Choices
        name="defaultPeriod"
        legend={words.period}
        choices={words.periodChoices}
        standing={latest.defaultPeriod}
        form={form}
      />
      <TextInput
        name="source"
        label={words.source}
        hint={words.sourceHint}
        value={shown(form, 'source', '')}
        error={form.errors['source']}
      />
    </>
  );
}

type ChoicesProps = {
  readonly name: string;
  readonly legend: string;
  readonly choices: Readonly<Record<string, string>>;
  readonly standing: string;
  readonly form: FormState;
};

function Choices({ name, legend, choices, standing, form }: ChoicesProps) {
  return (
    <Radios
      name={name}
      legend={legend}
      small
      value={shown(form, name, standing)}
      error={form.errors[name]}
      items={Object.entries(choices).map(([value, text]) => ({ value, text }))}
    />
  );
}

function RulesSet({ rules }: Pick<TierRulePageProps, 'rules'>) {
  if (rules.length === 0) return <p>{words.noneSet}</p>;
  return (
    <Table
      caption={words.setCaption}
      head={words.head}
      rows={rules.toReversed().map((rule) => [formatDate(rule.effectiveFrom), ruleSentence(rule)])}
    />
  );
}
