import { formatPounds } from '../../values/money.ts';
import type { ReportFacts } from './report.rules.ts';
import { grades } from './statements.words.en.ts';
import { words } from './words.en.ts';

/** Each priority of residents, what the body answered and what came of it; a region’s with the body that asked. */
export function priorityTable({ priorities, of }: Pick<ReportFacts, 'priorities' | 'of'>) {
  const [name, asked, answer, promises, kept] = words.prioritiesHead;
  return {
    columns: [
      { head: name, share: 0.3 },
      { head: asked, share: 0.18, isNumber: true },
      { head: answer, share: 0.13 },
      { head: promises, share: 0.13, isNumber: true },
      { head: kept, share: 0.26, isNumber: true },
    ],
    rows: priorities.map((priority) => [
      of.body === null ? `${priority.name} (${priority.bodyName})` : priority.name,
      priority.asked === null ? words.notKnown : `${priority.asked}%`,
      words.answers[priority.answer],
      priority.promises === 0 ? words.noPromise : String(priority.promises),
      priority.promises === 0 ? '–' : priority.kept === null ? words.notDue : `${priority.kept}%`,
    ]),
  };
}

/** What an open source says that one of each thing is worth, with where it says so. */
export function valueTable({ values }: Pick<ReportFacts, 'values'>) {
  const [name, pounds, year, source, grade] = words.valuesHead;
  return {
    columns: [
      { head: name, share: 0.22 },
      { head: pounds, share: 0.14, isNumber: true },
      { head: year, share: 0.12, isNumber: true },
      { head: source, share: 0.38 },
      { head: grade, share: 0.14 },
    ],
    rows: values.map((value) => [
      value.name,
      formatPounds(value.pence),
      String(value.priceBaseYear),
      `${value.basis} ${value.source}, ${value.dated}.`,
      grades[value.grade],
    ]),
  };
}
