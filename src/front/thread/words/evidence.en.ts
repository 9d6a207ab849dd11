import type { Temporal } from 'temporal-polyfill';
import { unitName } from '../../../accountability/promises/quantity.words.en.ts';
import { formatDate } from '../../../values/dates.ts';
import { checkedOf, namedAmount } from './amounts.en.ts';
import { capital, counted, countWord, lowerFirst } from './counting.en.ts';

export const words = {
  who: (body: string) => `Supplier, ${body} and residents`,
  checked: (on: Temporal.PlainDate) => `Last checked ${formatDate(on)}`,
  notChecked: 'Nothing checked yet',
  noDate: 'Once there are promises',
  toCome:
    'Still to come. The supplier says what it did and shows it, the authority checks, and you say what you saw.',
  nothingYet: 'The supplier has claimed nothing for this yet.',
  nothingPromised: 'There is no promise to check.',
  unchecked: (quantity: number, unit: string, name: string) =>
    `${namedAmount(quantity, unit, name)} claimed but not yet checked.`,
  apart: 'What was claimed and what was checked stand below.',
  allChecked: 'All that was claimed has been checked.',
  disputes: (disputes: number) =>
    ` ${capital(counted(disputes, 'resident'))} ${disputes === 1 ? 'says' : 'say'} it did not happen.`,
  replied: (answered: number, disputes: number) => {
    if (answered === 0) return ' The supplier has not replied.';
    if (answered === disputes) return ' The supplier has replied.';
    return ` The supplier has replied to ${countWord(answered)}.`;
  },
  sentence: (...of: Parameters<typeof checkedOf>) => `${checkedOf(...of)}.`,
  caption: (name: string, unit: string) =>
    `${capital(lowerFirst(name))} by how sure we are, in ${unitName(unit)}`,
  report: 'Seen it? Not seen it? Tell us',
  link: 'All the evidence',
} as const;
