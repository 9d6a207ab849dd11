import type { Temporal } from 'temporal-polyfill';
import { formatDate } from '../../../values/dates.ts';
import type { PoundsRefusal } from '../../../values/parse-pounds.ts';
import type { TierRuleRefusal } from './new-tier-rule.rules.ts';
import type { DefaultPeriod } from './tier-policy.rules.ts';

/** Why an amount that was typed is none, with the way to put it right. */
const poundsFaults: Record<PoundsRefusal, string> = {
  blank: 'Enter an amount in pounds, like 50000',
  negative: 'Enter an amount of more than nothing',
  'not-a-number': 'Enter an amount in pounds, like 50,000 or 50000.00',
  'part-of-a-penny': 'Enter an amount in whole pence, like 50000.01',
  'too-large': 'Enter a smaller amount',
};

export const words = {
  title: 'Set a new rule',
  back: 'Who is asked for what',
  lede: 'A rule holds from its day on. The rule of a period is the one in force on its first day, so nothing that suppliers were told ever changes.',
  told: (from: Temporal.PlainDate, next: Temporal.PlainDate) =>
    `Suppliers have been told what is asked of them for the year that began on ${formatDate(from)}. The next year begins on ${formatDate(next)}.`,
  effectiveFrom: 'In force from',
  effectiveWhat: 'the day the rule is in force from',
  threshold: 'The line, in pounds',
  thresholdHint: 'Paid less: the Charter. Paid more: the Review.',
  atLine: 'Exactly on the line',
  atLineChoices: { both: 'Both the Charter and the Review', charter: 'The Charter', review: 'The Review' },
  near: 'Near the line, in pounds',
  nearHint: 'How close under the line a list says “at least”. Leave it empty for a tenth of the line.',
  vatBasis: 'Amounts are counted',
  vatChoices: { net: 'Without VAT', gross: 'With VAT' },
  grants: 'Grants',
  grantsChoices: { apart: 'Stand apart and do not count', count: 'Count like purchases' },
  period: 'Where nobody names a period, it is',
  periodChoices: {
    'financial-year': 'The financial year, April to March',
    'rolling-year': 'The twelve months to the latest month with payments',
  } satisfies Record<DefaultPeriod, string>,
  source: 'Where this was decided',
  sourceHint: 'For the page residents read: “the Cabinet’s decision of 4 March 2026”.',
  act: 'Set the rule',
  recorded: 'This goes on the public record.',
  setAlready: 'Rules so far',
  setCaption: 'Rules this public body has set, the latest first',
  head: ['In force from', 'The rule'],
  noneSet: 'This public body has set no rule of its own. The policy’s text holds.',
  done: (from: Temporal.PlainDate) => `The rule is set. It is in force from ${formatDate(from)}.`,
  choose: 'Choose one',
  pounds: (refused: PoundsRefusal) => poundsFaults[refused],
} as const;

export const refusedWords: Record<TierRuleRefusal, string> = {
  'already-told':
    'Suppliers have already been told what is asked of them for a period that this rule would change. Choose a later day, such as the first of the next April.',
  'source-missing': 'Say where this was decided, for example a meeting and its date',
  'threshold-nothing': 'Enter a line of more than nothing',
  'near-too-far': 'Enter a distance no larger than the line itself',
};
