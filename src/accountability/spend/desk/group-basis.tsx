import type { FormState } from '../../../web/edge/outcomes.ts';
import { Select } from '../../../web/govuk/select.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { Columns } from '../../../web/shell/layout.tsx';
import { dateOrderSentence } from '../reading/words.en.ts';
import type { PreviewGroup } from './preview-upload.ts';
import { words } from './upload.words.en.ts';

type GroupBasisProps = {
  readonly group: PreviewGroup;
  readonly form: FormState;
  readonly isAlone: boolean;
};

/** What holds for the whole file: VAT, which way its dates run and how that was decided, its month. */
export function GroupBasis({ group, form: { values, errors }, isAlone }: GroupBasisProps) {
  const { key, mapping } = group;
  const { dateOrders, vatBases } = words;
  const month = `month.${key}`;
  const chosen = (name: string, otherwise: string) => String(values[`${name}.${key}`] ?? otherwise);
  return (
    <Columns kind="three">
      <Select
        name={`vat.${key}`}
        label={words.vatBasis}
        value={chosen('vat', basisOf(group))}
        options={(['net', 'gross', 'unstated'] as const).map((value) => ({ value, text: vatBases[value] }))}
      />
      <Select
        name={`dates.${key}`}
        label={words.dateOrder}
        hint={orderSentence(group)}
        value={chosen('dates', mapping?.mapping.dateOrder ?? '')}
        options={[
          { value: '', text: dateOrders.values },
          { value: 'day-first', text: dateOrders['day-first'] },
          { value: 'month-first', text: dateOrders['month-first'] },
        ]}
      />
      {isAlone ? (
        <TextInput
          name={month}
          label={words.month}
          hint={words.monthHint}
          value={chosen('month', mapping?.mapping.month ?? '')}
          error={errors[month]}
          class="govuk-input--width-10"
        />
      ) : (
        <p class="note">{words.monthAlone}</p>
      )}
    </Columns>
  );
}

function basisOf({ read, guess, mapping }: PreviewGroup): string {
  return 'layout' in read
    ? read.layout.vatBasis
    : (mapping?.mapping.vatBasis ?? guess.vatBasis ?? 'unstated');
}

function orderSentence({ read, columns }: PreviewGroup): string {
  if ('fault' in read || !columns.some(({ role }) => role === 'date')) return '';
  return dateOrderSentence(read.layout) || words.dateOrderUnneeded;
}
