import { selectNewAccounts, selectOpenAccounts } from '../../account/open-accounts.queries.ts';
import { bothOf } from './both-of.ts';
import { is, mayBe } from './fields.rules.ts';
import { byBody } from './filters.ts';
import { listOf } from './list-of.ts';
import { recomputes } from './recompute.rules.ts';

const untold = 'Empty where it counts people who could be known by their number; see promises';

const spec = {
  name: 'accounts',
  title: 'The social value account',
  about:
    'The account of the place at its finest: each level of each measure by public body, district and financial year. Every total of the account is a sum of these rows, one measure at a time.',
  fields: {
    bodyId: is('text', 'The public body, for reading on'),
    measureId: is('text', 'The wording of the measure, for reading on'),
    district: is('text', 'The one district it is about; blank where there is none or several'),
    yearStart: is('integer', 'The calendar year in which the financial year begins'),
    body: is('text', 'The public body'),
    measure: is('text', 'What is counted'),
    unit: is('text', 'What it is counted in'),
    promised: is('decimal', 'Promised, as contracts were signed'),
    committed: is('decimal', 'Owed, after every change'),
    claimed: mayBe('decimal', `Claimed by suppliers. ${untold}`),
    evidenced: mayBe('decimal', `Claimed with evidence. ${untold}`),
    verified: mayBe('decimal', `Verified by contract managers. ${untold}`),
    seen: is('integer', 'Residents’ reports that saw it'),
    notSeen: is('integer', 'Residents’ reports that did not'),
  },
  filters: {
    body: { ...byBody, column: 'bodyId' as const },
    year: {
      type: 'integer' as const,
      meaning: 'The calendar year in which the financial year begins: 2026',
      column: 'yearStart' as const,
    },
  },
  key: ['bodyId', 'measureId', 'district', 'yearStart'] as const,
  indexes: [['year', 'body'], ['year'], ['body']],
  recompute: recomputes({
    files: ['/data/promise-dates?as=csv', '/data/claims?as=csv', '/data/witness-reports?as=csv'],
    command: 'npx --no-install pp measure <commitments.json>',
  }),
};

export const accountsList = bothOf(
  listOf({ ...spec, select: selectOpenAccounts }),
  listOf({ ...spec, select: selectNewAccounts }),
);
