import { toDecimal } from '../../values/fraction-text.ts';
import { parsePounds } from '../../values/parse-pounds.ts';
import { poundsDecimal } from '../../values/pounds-decimal.ts';
import { unitNames } from '../../values/quantity.en.ts';
import type { FormState } from '../../web/edge/outcomes.ts';
import { Checkboxes } from '../../web/govuk/checkboxes.tsx';
import { InsetText } from '../../web/govuk/inset-text.tsx';
import { TextInput } from '../../web/govuk/text-input.tsx';
import { shownValue } from '../tenders/form-fields.ts';
import type { Procurement } from '../tenders/procurement.rules.ts';
import type { AskKind, Criterion, CriterionKind } from './criterion.rules.ts';
import { priceExample } from './method.en.ts';
import type { MeasureToPick } from './pick-measures.ts';
import { examplePrice, marksOfHundred } from './price-example.rules.ts';
import { words } from './words.en.ts';

export type CriterionFormProps = {
  readonly title: string;
  readonly procurement: Procurement;
  readonly action: string;
  readonly kind: CriterionKind;
  readonly form: FormState;
  /** What stands so far, when it is changed. */
  readonly criterion?: Criterion | undefined;
  readonly measures: readonly MeasureToPick[];
  /** Outcomes that the criterion or, for a new one, the mandate stands for: measures that serve them come first. */
  readonly outcomeIds: readonly string[];
  /** What a new question is for; the questions we offer stand in the box already. */
  readonly asks?: AskKind | undefined;
};

const w = words.form;

/** The two prices that a price is held against; each stands in the notice. */
export function PriceFields({ form: { values, errors }, criterion }: CriterionFormProps) {
  const pounds = (pence: number | null | undefined) =>
    pence === null || pence === undefined ? '' : poundsDecimal(pence);
  return (
    <>
      <TextInput
        name="qualification"
        label={w.qualification}
        hint={w.qualificationHint}
        prefix="£"
        width={10}
        value={shownValue(values, 'qualification', pounds(criterion?.qualificationPence))}
        error={errors['qualification']}
      />
      <TextInput
        name="floor"
        label={w.floor}
        hint={w.floorHint}
        prefix="£"
        width={10}
        value={shownValue(values, 'floor', pounds(criterion?.floorPence))}
        error={errors['floor']}
      />
      <PriceExample values={values} criterion={criterion} />
    </>
  );
}

/** The sum for one price: with the two that stand there, or with ours until there are any. */
function PriceExample({
  values,
  criterion,
}: Pick<CriterionFormProps, 'criterion'> & Pick<CriterionFormProps['form'], 'values'>) {
  const read = (field: string, start: number | null | undefined) => {
    const parsed = parsePounds(shownValue(values, field));
    return 'pence' in parsed ? parsed.pence : (start ?? null);
  };
  const qualificationPence = read('qualification', criterion?.qualificationPence);
  const floorPence = read('floor', criterion?.floorPence);
  const isWhole = qualificationPence !== null && floorPence !== null && qualificationPence > floorPence;
  const line = isWhole
    ? { qualificationPence, floorPence }
    : { qualificationPence: 12_000, floorPence: 6_000 };
  const price = examplePrice(line);
  return (
    <InsetText>
      <p>{w.priceFormula}</p>
      <p>
        {isWhole ? null : w.priceOurs} {priceExample(price, toDecimal(marksOfHundred(price, line), 0))}
      </p>
    </InsetText>
  );
}

export function TargetField({ form: { values, errors }, criterion }: CriterionFormProps) {
  const start = criterion?.target ? String(Number(criterion.target)) : '';
  return (
    <TextInput
      name="target"
      label={w.target}
      hint={w.targetHint}
      width={10}
      inputMode="decimal"
      value={shownValue(values, 'target', start)}
      error={errors['target']}
    />
  );
}

/** For call-off contracts, where nobody knows beforehand how much will be bought: so much for each so many pounds. */
export function PerSpendField({ form: { values, errors }, criterion }: CriterionFormProps) {
  const start = criterion?.measures[0]?.perSpendPence;
  return (
    <TextInput
      name="perSpend"
      label={w.perSpend}
      hint={w.perSpendHint}
      prefix="£"
      width={10}
      inputMode="decimal"
      value={shownValue(values, 'perSpend', start ? poundsDecimal(start) : '')}
      error={errors['perSpend']}
    />
  );
}

/** Measures of the frameworks, those that serve this criterion's outcomes first, each with its unit and evidence rule. */
export function MeasuresField({
  form: { values, errors },
  criterion,
  measures,
  outcomeIds,
}: CriterionFormProps) {
  const typed = values['measures'];
  const ticked = typed === undefined ? criterion?.measures.map(({ id }) => id) : [typed].flat();
  const serves = ({ outcomes }: MeasureToPick) => outcomes.some(({ id }) => outcomeIds.includes(id));
  const first = measures.filter(serves);
  const others = measures.filter((measure) => !serves(measure));
  return (
    <Checkboxes
      name="measures"
      legend={w.measures}
      hint={w.measuresHint}
      small
      values={ticked ?? []}
      error={errors['measures']}
      items={[...first, ...others].map(measureItem)}
    />
  );
}

function measureItem({ id, plainName, unit, evidenceRule, outcomes, worth }: MeasureToPick) {
  const names = [...new Set(outcomes.map(({ name }) => name))].join(', ');
  return {
    value: id,
    text: w.measure(plainName, unitNames(unit)),
    hint: `${w.measureHint(names, evidenceRule)} ${worth ? w.measureWorth(worth.valuePence, worth.source, worth.grade) : w.measureNoWorth}`,
  };
}
