import { writeCsv } from '../../../values/write-csv.ts';
import type { Download } from '../../../web/edge/outcomes.ts';
import type { Theme } from './find-theme.ts';
import type { ThemeTalk } from './load-talk.ts';
import { words } from './words.en.ts';

/** Every comment on a theme that people may read, as a file. */
export function commentsCsv({ round, outcome }: Theme, { comments }: ThemeTalk): Download {
  const rows = comments.map(({ writtenOn, name, text }) => [writtenOn.toString(), name, text]);
  const content = writeCsv(words.csvHead, rows);
  const fileName = `${round.slug}-${outcome.slug}.csv`;
  return { fileName, mediaType: 'text/csv; charset=UTF-8', content };
}
