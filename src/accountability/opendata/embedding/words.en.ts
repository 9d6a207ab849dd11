import { wordsPounds } from '../../../values/money.ts';
import { quantityWords } from '../../../values/quantity.en.ts';

const counts = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** Words of pictures for other sites, and of the page where they are chosen. */
export const words = {
  title: 'Charts for your own page',
  lede: 'Show one of these on your own page or in a newsletter. Each is a picture that draws itself anew whenever it is looked at, so it is never older than this site.',
  back: 'Open data',
  preview: 'What it looks like',
  paste: 'Copy this into your page:',
  keep: 'Keep the link: whoever wonders about a figure finds the whole page behind it, with how to recompute it.',
  choose: 'Choose a chart',
  alone: 'the picture',
  aloneOf: (name: string) => ` alone: ${name}`,
  none: 'There is nothing to show yet. Charts come with the first published results, payments or contracts.',
  madeUp: 'Made up for a demonstration.',
  source: (host: string, day: string) => `${host}, ${day}`,
  kinds: {
    results: 'What residents put first',
    promises: 'What became of promises',
    money: 'What public money went to',
  },
  results: {
    title: (round: string) => `What residents put first: ${round}`,
    sentence: (first: string, share: number) => `“${first}” came first, with ${share} of every 100 points.`,
    said: (share: number) => `${share} of 100`,
  },
  promises: {
    all: 'All public bodies',
    title: (of: string) => `Promises: ${of}`,
    sentence: (percent: string | null, lines: number) =>
      percent === null
        ? 'Nothing is due yet. The bars show what a person has checked and accepted so far.'
        : `${percent} of what was due is verified, over ${lines} ${lines === 1 ? 'promise' : 'promises'}. Each bar is one measure: what a person has checked and accepted, of what is owed in all.`,
    said: (verified: number, committed: number, unit: string) =>
      unit === 'pound'
        ? `${quantityWords(String(verified), unit)} of ${quantityWords(String(committed), unit)}`
        : `${counts.format(verified)} of ${quantityWords(String(committed), unit)}`,
  },
  money: {
    said: wordsPounds,
    title: (body: string, year: string) => `What ${body} paid for, ${year.replace('-', ' to ')}`,
    sentence: (pence: number, first: string) =>
      `At least ${wordsPounds(pence)} in published payments. The most went to: ${first}.`,
  },
} as const;
