import type { Temporal } from 'temporal-polyfill';
import type { Much } from '../../accountability/promises/said.en.ts';
import { formatDate } from '../../values/dates.ts';
import { wordsPounds } from '../../values/money.ts';
import { namedAmount } from '../thread/words/amounts.en.ts';
import { capital, countWord, inFigures, listOf } from '../thread/words/counting.en.ts';

const DAYS_A_WEEK = 7;

/** `3 weeks late`, `5 days late`. */
function lateness(days: number): string {
  const weeks = Math.floor(days / DAYS_A_WEEK);
  return `${weeks > 0 ? inFigures(weeks, 'week') : inFigures(days, 'day')} late`;
}

export const words = {
  title: 'Say what public money should do',
  hero: {
    promise: 'Say what public money should do. See if it did.',
    spent: (bodies: number, pence: number, from: string, to: string) =>
      `${capital(bodies === 1 ? 'one public body' : `${countWord(bodies)} public bodies`)} here paid suppliers ${wordsPounds(pence)} from ${from} to ${to}.`,
    spends: 'Public bodies here buy goods and services for you every day.',
    follow: ' Tell them what matters to you, then follow it all the way to your street.',
    act: (minutes: number) => `Have your say in ${inFigures(minutes, 'minute')}`,
    actLater: 'Have your say',
    how: 'See how it works',
  },
  open: {
    heading: 'Open for your say now',
    closes: (on: Temporal.PlainDate, minutes: number) =>
      `Closes ${formatDate(on)} · about ${inFigures(minutes, 'minute')}`,
    canChange: 'What you can change: ',
    all: (open: number, coming: number) =>
      coming === 0
        ? `All ${open} open now`
        : `${open === 1 ? 'The one' : `All ${open}`} open now, and ${coming} coming up`,
    emptyTitle: 'Nothing is open today',
    empty: 'When a public body asks what should matter in something it buys, it is here first.',
    emptyComing: (coming: number) =>
      `${capital(countWord(coming))} ${coming === 1 ? 'is' : 'are'} coming up.`,
    emptyLink: 'What has been asked, and what is coming',
  },
  near: {
    heading: 'Promised near you',
    toSee: 'Seen it? Every promise that you can go and see',
    account: 'What became of every promise, added up',
    headingIn: (district: string) => `Promised in ${district}`,
    label: 'Your postcode',
    hint: 'We use the first half to find your area. We do not keep it.',
    act: 'Look',
    malformed: 'We cannot read this as a postcode. Type it like OL1 1UT, or the first half alone.',
    outside: (outward: string, region: string) => `${outward} is outside ${region || 'the area we cover'}.`,
    which: (outward: string, districts: readonly string[]) =>
      `${outward} is partly in ${listOf(districts)}. Which is yours?`,
    anywhere: (region: string) => `Across ${region}: the promises nearest to their date.`,
    anywherePlain: 'The promises nearest to their date.',
    promised: ({ quantity, perSpendPence }: Much, unit: string, title: string, place: string) =>
      `${namedAmount(quantity, unit, title, perSpendPence)}, ${place}`,
    due: (supplier: string, on: Temporal.PlainDate) => `${supplier} · due ${formatDate(on)}`,
    late: (supplier: string, days: number) => `${supplier} · ${lateness(days)}`,
    seen: 'Have you seen it?',
    noBadge: 'Promised',
    all: (district: string) => `Everything about ${district}`,
    emptyTitle: 'Nothing is promised yet',
    empty: 'When a contract is signed, what the winner promised shows here, with its date and place.',
    emptyIn: (district: string) => `No promise names a place in ${district} yet.`,
    emptyLink: 'See what is being bought',
  },
  how: {
    heading: 'One thread, nine steps',
    lede: 'Every choice on this site runs along the same line. Wherever you are, you can look back to what people said and forward to what was done.',
    link: 'How it works, in a minute',
  },
} as const;
