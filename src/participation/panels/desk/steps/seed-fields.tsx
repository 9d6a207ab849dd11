import type { Temporal } from 'temporal-polyfill';
import {
  type FormReader,
  readChoice,
  readText,
  shownValue,
} from '../../../../procurement/tenders/form-fields.ts';
import { formatDate, londonDate } from '../../../../values/dates.ts';
import type { FormState } from '../../../../web/edge/outcomes.ts';
import { Radios } from '../../../../web/govuk/radios.tsx';
import { TextInput } from '../../../../web/govuk/text-input.tsx';
import type { Panel } from '../../panels.queries.ts';
import { otherNumbers, type SeedOrigin, seedKinds } from '../../seed.rules.ts';
import { words } from './words.en.ts';

/** Which public draw of the day it is, and so how its result is written down. */
export function readSeed(form: FormReader, drawsAt: Temporal.Instant): SeedOrigin {
  const seedKind = readChoice(form, 'seedKind', seedKinds, words.seedBlank);
  const day = formatDate(londonDate(drawsAt));
  if (seedKind !== 'other')
    return { seedKind, seedOther: null, seedNumbers: null, seedSource: words.seedSources[seedKind](day) };
  const limits = { blank: words.seedOtherBlank, max: 150, long: words.seedOtherLong };
  const seedOther = readText(form, 'seedOther', limits);
  if (seedOther !== '' && seedOther.length < 5) form.fault('seedOther', words.seedOtherBlank);
  const seedNumbers = Number(readText(form, 'seedNumbers'));
  const { fewest, most } = otherNumbers;
  if (!(Number.isInteger(seedNumbers) && seedNumbers >= fewest && seedNumbers <= most))
    form.fault('seedNumbers', words.seedNumbersWrong);
  return { seedKind, seedOther, seedNumbers, seedSource: words.otherSource(seedOther, day, seedNumbers) };
}

type SeedFieldsProps = Pick<FormState, 'values' | 'errors'> & { readonly panel?: Panel | undefined };

/** Public draws to choose from, each with how its result is written down; or another one. */
export function SeedFields({ values, errors, panel }: SeedFieldsProps) {
  const other = (
    <>
      <TextInput
        name="seedOther"
        label={words.seedOther}
        hint={words.seedOtherHint}
        error={errors['seedOther']}
        value={shownValue(values, 'seedOther', panel?.seedOther ?? '')}
      />
      <TextInput
        name="seedNumbers"
        label={words.seedNumbers}
        hint={words.seedNumbersHint}
        error={errors['seedNumbers']}
        value={shownValue(values, 'seedNumbers', String(panel?.seedNumbers ?? ''))}
        inputMode="numeric"
        width={2}
      />
    </>
  );
  return (
    <Radios
      name="seedKind"
      legend={words.seed}
      hint={words.seedHint}
      error={errors['seedKind']}
      value={shownValue(values, 'seedKind', panel?.seedKind ?? '')}
      items={seedKinds.map((kind) => ({
        value: kind,
        text: words.seedKinds[kind],
        hint: words.seedKindHints[kind],
        ...(kind === 'other' ? { conditional: other } : {}),
      }))}
    />
  );
}
