import { textTable } from '../../terminal/text-table.ts';
import type { OpinionGroup, OpinionResult, SharedStatement } from './opinion.rules.ts';
import type { VoteMatrix } from './vote-matrix.rules.ts';
import { opinionRefusals, words } from './words.en.ts';

/** What `pp opinion` shows a reader. */
export function opinionText(matrix: VoteMatrix, result: OpinionResult): string {
  const { people, statements, votes, method, k, silhouette, stability, refused } = result;
  const intro = [words.heading(people, statements, votes), words.method(method)];
  if (refused !== null) return [...intro, opinionRefusals[refused]].join('\n');
  const quality = words.quality(
    k ?? 0,
    (silhouette ?? 0).toFixed(3),
    stability === null ? null : stability.toFixed(2),
  );
  return [
    [...intro, quality].join('\n'),
    ...result.groups.map((group) => groupText(matrix, group)),
    ...(result.shared.length > 0 ? [`${words.shared}\n${statementTable(matrix, result.shared)}`] : []),
  ].join('\n\n');
}

function groupText(matrix: VoteMatrix, { id, size, representative }: OpinionGroup): string {
  const says = representative.length > 0 ? statementTable(matrix, representative) : words.nothingOfItsOwn;
  return `${words.group(id, size)}\n${says}`;
}

function statementTable(matrix: VoteMatrix, rows: readonly SharedStatement[]): string {
  const { columns } = words;
  return textTable(
    [
      { title: columns.statement },
      { title: columns.side },
      { title: columns.agreed, isNumber: true },
      { title: columns.disagreed, isNumber: true },
      { title: columns.shown, isNumber: true },
    ],
    rows.map(({ statement, side, agreed, disagreed, shown }) => [
      matrix.statements[statement] ?? '',
      side,
      String(agreed),
      String(disagreed),
      String(shown),
    ]),
  );
}
