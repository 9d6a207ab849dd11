import { formatDate } from '../../../values/dates.ts';
import { words as threadWords } from '../threads/words.en.ts';
import type { ArchiveKind } from './archive.rules.ts';

export const words = {
  titles: { news: 'All news', threads: 'All questions and threads' } satisfies Record<ArchiveKind, string>,
  search: 'Words to look for',
  body: 'Public body',
  anyBody: 'Any',
  act: 'Find',
  found: (count: number) => (count === 1 ? '1 found.' : `${count} found.`),
  none: 'Nothing was found. Try other words, or any public body.',
  when: formatDate,
  line: (body: string, replies: number | null, isClosed: boolean) =>
    [body, replies === null ? null : threadWords.replies(replies), isClosed ? 'closed' : null]
      .filter((part) => part !== null)
      .join(' · '),
  csv: 'Download as CSV',
  json: 'Download as JSON',
  back: 'News, events and talk',
  columns: ['date', 'body', 'title', 'address', 'replies', 'closed'],
} as const;
