import type { FormState } from '../../../web/edge/outcomes.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { Fieldset } from '../../../web/govuk/fieldset.tsx';
import { InsetText } from '../../../web/govuk/inset-text.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { shownValue } from '../../tenders/form-fields.ts';
import type { Procurement } from '../../tenders/procurement.rules.ts';
import { deskHref } from '../../tenders/procurement-hrefs.rules.ts';
import { BackToCriteria } from '../back-to-criteria.tsx';
import { type Indicator, rowsToShow } from './indicator.rules.ts';
import { IndicatorTable } from './indicator-table.tsx';
import { words } from './words.en.ts';

type IndicatorsPageProps = {
  readonly procurement: Procurement;
  readonly indicators: readonly Indicator[];
  readonly form: FormState;
};

/** The key performance indicators: a row each, three to begin with. */
export function IndicatorsPage({ procurement, indicators, form }: IndicatorsPageProps) {
  const isFixed = procurement.noticePublishedAt !== null && indicators.length > 0;
  const begun = isFixed ? [] : indicators;
  const numbers = Array.from({ length: isFixed ? 1 : rowsToShow(indicators.length) }, (_, index) => index);
  return (
    <div class="task">
      <BackToCriteria procurement={procurement} />
      <FormErrors errors={form.errors} />
      <div class="desk-head">
        <h1>{words.title}</h1>
        <p>{words.lede}</p>
      </div>
      {isFixed ? (
        <>
          <InsetText>{words.locked}</InsetText>
          <IndicatorTable indicators={indicators} />
        </>
      ) : null}
      <Form action={`${deskHref(procurement)}/criteria/indicators`}>
        {numbers.map((index) => (
          <Row index={index} first={isFixed ? indicators.length : 0} indicator={begun[index]} form={form} />
        ))}
        <Button>{words.save}</Button>
      </Form>
    </div>
  );
}

type RowProps = {
  readonly index: number;
  readonly first: number;
  readonly indicator: Indicator | undefined;
  readonly form: FormState;
};

function Row({ index, first, indicator, form: { values, errors } }: RowProps) {
  return (
    <Fieldset legend={words.row(first + index + 1)} legendSize="s">
      {(['name', 'measured', 'target'] as const).map((part) => {
        const name = `${part}.${index}`;
        return (
          <TextInput
            name={name}
            label={words[part]}
            hint={index === 0 ? words[`${part}Hint`] : undefined}
            value={shownValue(values, name, indicator?.[part])}
            error={errors[name]}
          />
        );
      })}
    </Fieldset>
  );
}
