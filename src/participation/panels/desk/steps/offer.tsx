import {
  type FormReader,
  readPounds,
  readText,
  readTicked,
  shownValue,
} from '../../../../procurement/tenders/form-fields.ts';
import { poundsDecimal } from '../../../../values/pounds-decimal.ts';
import { Checkboxes } from '../../../../web/govuk/checkboxes.tsx';
import { TextInput } from '../../../../web/govuk/text-input.tsx';
import { readWhole } from '../../../rounds/desk/steps/read-whole.ts';
import { shownTicks } from '../../../rounds/desk/steps/shown-ticks.ts';
import type { PanelDetails } from '../../panel-details.rules.ts';
import type { FieldsProps } from './step-route.tsx';
import { words } from './words.en.ts';

const MOST_PENCE = 100_000;
const extras = ['childcare', 'expenses'] as const;

/** What people get for their time. */
export function readOffer(form: FormReader): Partial<PanelDetails> {
  const paymentPence = readPounds(form, 'payment', words.paymentWrong, { zeroAllowed: true });
  if (paymentPence > MOST_PENCE) form.fault('payment', words.paymentMost);
  const ticked = readTicked(form, 'extras');
  return {
    paymentPence,
    days: readWhole(form, 'days', { from: 1, to: 60, wrong: words.daysWrong }),
    daysNote: readText(form, 'daysNote', { max: 300, long: words.daysNoteLong }),
    childcare: ticked.includes('childcare'),
    expensesCovered: ticked.includes('expenses'),
  };
}

export function OfferFields({ form, panel }: FieldsProps) {
  const { values, errors } = form;
  const payment = panel?.paymentPence ?? null;
  return (
    <>
      <TextInput
        name="payment"
        label={words.payment}
        hint={words.paymentHint}
        error={errors['payment']}
        value={shownValue(values, 'payment', payment === null ? '' : poundsDecimal(payment))}
        width={5}
        prefix="£"
        inputMode="decimal"
      />
      <TextInput
        name="days"
        label={words.days}
        error={errors['days']}
        value={shownValue(values, 'days', panel?.days ? String(panel.days) : '')}
        width={3}
        inputMode="numeric"
      />
      <TextInput
        name="daysNote"
        label={words.daysNote}
        hint={words.daysNoteHint}
        error={errors['daysNote']}
        value={shownValue(values, 'daysNote', panel?.daysNote)}
      />
      <Extras form={form} panel={panel} />
    </>
  );
}

function Extras({ form, panel }: Pick<FieldsProps, 'form' | 'panel'>) {
  const isPaid = { childcare: panel?.childcare !== false, expenses: panel?.expensesCovered !== false };
  return (
    <Checkboxes
      name="extras"
      legend={words.extras}
      hint={words.extrasHint}
      values={shownTicks(
        form,
        'extras',
        extras.filter((each) => isPaid[each]),
      )}
      items={extras.map((value) => ({ value, text: words.extraNames[value] }))}
    />
  );
}
