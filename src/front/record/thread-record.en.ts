import { formatInstant } from '../../values/dates.ts';
import { inFigures } from '../thread/words/counting.en.ts';

export const words = {
  title: (title: string) => `Public record: ${title}`,
  heading: 'Public record of each step',
  back: 'The whole thread',
  lede: (count: number) =>
    `${inFigures(count, 'entry', 'entries')}, in the order things happened. Each was written in the same moment as the act, and nothing here is rewritten.`,
  check:
    'Open a step to read what was recorded, and to check that nobody has changed it since. The long code is the fingerprint (SHA-256) of what was recorded: change one letter and it no longer fits.',
  changedTitle: 'This is not all as it was recorded',
  changed:
    'What the database of this site holds now is not what was recorded. Somebody with access to the database has changed it. See what was recorded:',
  changedElsewhere:
    'When this site last looked through the public record, not all of it was as it was recorded. Of the entries below, each that is still here is. See what is wrong:',
  isChanged: 'Not as it was recorded.',
  proofs: (count: number) => (count === 1 ? 'Download the proof' : `Download the proofs of ${count} entries`),
  data: 'Every entry in full, to check for yourself',
  about: 'What the public record is',
  empty: 'Nothing has been recorded for this one yet. The first entry comes when residents are asked.',
  when: formatInstant,
  entry: (position: number) => `Entry ${position}`,
  waiting: 'Not signed yet: within a minute',
} as const;
