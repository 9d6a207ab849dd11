import type { FileTable } from '../../../web/downloads/hand-over-table.ts';
import type { Theme } from './find-theme.ts';
import type { ThemeTalk } from './load-talk.ts';
import { words } from './words.en.ts';

/** Every comment on a theme that people may read, as a table. */
export function commentsTable({ round, outcome }: Theme, { comments }: ThemeTalk): FileTable {
  const rows = comments.map(({ writtenOn, name, text }) => [writtenOn.toString(), name, text]);
  return { name: `${round.slug}-${outcome.slug}`, head: words.csvHead, rows };
}
