import {
  bookStatements,
  needStatements,
  preventionStatements,
  priorityStatements,
  ratingStatements,
  savesStatements,
  sourceStatements,
} from './other-statements.rules.ts';
import type { ReportFacts } from './report.rules.ts';
import { keptStatements, lateStatements, moneyStatements, type Statement } from './statements.rules.ts';

export type SectionName =
  | 'money'
  | 'kept'
  | 'saves'
  | 'priorities'
  | 'late'
  | 'ratings'
  | 'prevention'
  | 'books'
  | 'needs'
  | 'sources';

/** The sections of a report with their statements, in the order in which a committee reads them. */
export const sections: readonly {
  readonly name: SectionName;
  readonly say: (facts: ReportFacts) => readonly Statement[];
}[] = [
  { name: 'money', say: moneyStatements },
  { name: 'kept', say: keptStatements },
  { name: 'saves', say: savesStatements },
  { name: 'priorities', say: priorityStatements },
  { name: 'late', say: lateStatements },
  { name: 'ratings', say: ratingStatements },
  { name: 'prevention', say: preventionStatements },
  { name: 'books', say: bookStatements },
  { name: 'needs', say: needStatements },
  { name: 'sources', say: sourceStatements },
];
