import { textTable } from '../../../terminal/text-table.ts';
import type { ReleasesFacts } from './releases-facts.ts';
import { words } from './words.en.ts';

const MOST_LINES = 50;

/** The same for a reader at a terminal. */
export function releasesText(facts: ReleasesFacts): string {
  const { columns } = words;
  const number = (title: string) => ({ title, isNumber: true });
  const others = facts.buyers.filter(({ body }) => body === null).map(({ name }) => name);
  const rejects = facts.files.flatMap(({ file, rejects }) =>
    rejects.map(({ line, ocid, reason }) => words.rejected(file, line, ocid, reason)),
  );
  return [
    textTable(
      [
        { title: columns.file },
        number(columns.releases),
        number(columns.accepted),
        number(columns.unchanged),
        number(columns.rejected),
      ],
      facts.files.map((each) => [
        each.file,
        String(each.releases),
        String(each.accepted),
        String(each.unchanged),
        String(each.rejected),
      ]),
    ),
    ...rejects.slice(0, MOST_LINES),
    words.contracts(facts.contracts.new, facts.contracts.changed),
    words.suppliers(facts.suppliers.new, facts.suppliers.recognised),
    words.bodies(facts.bodies.matched, facts.bodies.unknown),
    ...(others.length > 0 ? [words.otherBuyers(others.slice(0, 10))] : []),
    ...(facts.dryRun ? [words.dryRun] : []),
  ].join('\n');
}
