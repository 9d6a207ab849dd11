import { formatInstant } from '../../values/dates.ts';
import { inFigures } from '../thread/words/counting.en.ts';

export const words = {
  title: (title: string) => `Public record: ${title}`,
  heading: 'Public record of each step',
  back: 'The whole thread',
  lede: (count: number) =>
    `${inFigures(count, 'entry', 'entries')}, in the order things happened. Each was written in the same moment as the act, and nothing here is rewritten.`,
  check:
    'Open a step to read what was recorded, and to check that nobody has changed it since. The long code is its fingerprint (SHA-256): change one letter of the record and it no longer fits.',
  data: 'Every entry in full, to check for yourself',
  empty: 'Nothing has been recorded for this one yet. The first entry comes when residents are asked.',
  when: formatInstant,
  kind: (type: string, version: number) => `${type}/${version}`,
} as const;
