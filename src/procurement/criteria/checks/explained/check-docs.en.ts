import type { CheckName } from '../checks.rules.ts';
import type { CheckDoc } from './check-doc.rules.ts';
import { marksDocs } from './marks-docs.en.ts';
import { processDocs } from './process-docs.en.ts';
import { wordingDocs } from './wording-docs.en.ts';

/** The public page of each check. A check without one does not compile. */
export const checkDocs: Readonly<Record<CheckName, CheckDoc>> = {
  ...wordingDocs,
  ...marksDocs,
  ...processDocs,
};

/** Words of the pages themselves. */
export const words = {
  title: 'How we check award criteria',
  lede: 'Before a tender notice goes out, the software reads the draft as a careful colleague would. It warns, says which rule it means, and lets the officer go on with a reason. Only the database’s own refusals stop anybody: a total that is not 100, a change after the notice, a bid after the deadline.',
  all: 'All checks',
  heading: (name: string) => `Check: ${name}`,
  looksAt: 'What it looks at',
  why: 'Why it matters',
  source: 'Where the rule comes from',
  todo: 'What to do',
  examples: 'Examples',
  passes: 'Passes',
  fails: 'Does not pass',
  blocks: 'This one stops the notice: the database refuses it.',
  warns: 'This one warns. The officer may go on and says why.',
  table: { caption: 'Eighteen checks', check: 'Check', looksAt: 'What it looks at', source: 'Rule' },
} as const;
