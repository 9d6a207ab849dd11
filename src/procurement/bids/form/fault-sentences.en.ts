import type { DateRefusal } from '../../../values/parse-date.ts';
import type { PoundsRefusal } from '../../../values/parse-pounds.ts';
import type { FieldFault, FormGround } from './offer-from-fields.rules.ts';

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** `2026-11-01` as `1 November 2026`; without a calendar library, for the supplier’s browser. */
export function dayWords(day: string): string {
  const [year, month, of] = day.split('-').map(Number);
  return `${of} ${months[(month ?? 1) - 1]} ${year}`;
}

const price: Readonly<Record<PoundsRefusal | 'zero', string>> = {
  blank: 'Type your price',
  negative: 'Type an amount above zero',
  zero: 'Type an amount above zero',
  'not-a-number': 'Type the price in pounds, such as 1,890,000',
  'part-of-a-penny': 'Type whole pennies: two places after the point at most',
  'too-large': 'That is more than we can count. Check the noughts',
};

const answer = {
  blank: (code: string) => `Answer ${code}`,
  long: (code: string) => `Answer ${code} in 500 words or fewer`,
};

const commitment = {
  quantity: 'type a number above zero, such as 180 or 12.5',
  'more-than-all': 'this is a share, so it is 100 per cent at most',
  'place-blank': 'say where',
  'place-long': 'say where in 120 characters or fewer',
};

const day: Readonly<Record<DateRefusal, string>> = {
  blank: 'say by when',
  'day-missing': 'the date needs a day',
  'month-missing': 'the date needs a month',
  'year-missing': 'the date needs a year',
  'year-not-four-digits': 'the year needs four digits, such as 2028',
  'not-a-date': 'there is no such day. Check the day and the month',
};

/** What to mend, said so that it makes sense in a list at the head of the page too. */
export function faultSentence(fault: FieldFault, ground: Pick<FormGround, 'startsOn'>): string {
  if (fault.kind === 'price') return price[fault.why];
  if (fault.kind === 'answer') return answer[fault.why](fault.code);
  if (fault.kind === 'declaration') return 'Tick the box if what you say is true and your own';
  if (fault.kind === 'unconfirmed')
    return `${fault.name} has not agreed yet. Wait for their yes, or take them out of your bid`;
  const line = fault.line > 1 ? `, line ${fault.line}` : '';
  const which = `${fault.code}, ${fault.measure ?? 'something more'}${line}`;
  if (fault.kind === 'day') return `${which}: ${day[fault.why]}`;
  if (fault.why === 'before-start')
    return `${which}: choose a day after the contract starts, on ${dayWords(ground.startsOn)}`;
  return `${which}: ${commitment[fault.why]}`;
}
