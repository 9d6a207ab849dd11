import { selectOpenReports } from '../../witnesses/open-reports.queries.ts';
import { is, mayBe } from './fields.rules.ts';
import { byBody } from './filters.ts';
import { listOf } from './list-of.ts';

export const witnessReportsList = listOf({
  name: 'witness-reports',
  title: 'Reports of residents',
  about:
    'What residents saw or did not see of what was promised, where they chose to tell everyone. Who they are is not in it.',
  select: selectOpenReports,
  fields: {
    reportId: is('text', 'The report'),
    promiseId: is('text', 'The promise'),
    body: is('text', 'The public body'),
    contract: is('text', 'The contract, within that body'),
    seen: is('yes-or-no', 'Whether they saw it'),
    seenOn: is('date', 'The day they were there'),
    words: is('text', 'What they wrote; may be blank'),
    reportedAt: is('instant', 'When they reported it'),
    reply: mayBe('text', 'What the supplier answered'),
    repliedAt: mayBe('instant', 'When it answered'),
    rating: mayBe('text', 'What the resident made of the answer', {
      settled: 'It settles it',
      'not-settled': 'It does not',
    }),
    ratedAt: mayBe('instant', 'When they said so'),
  },
  filters: {
    body: byBody,
  },
  key: ['reportId'],
  recompute: { kind: 'as-entered', by: 'Residents wrote these, and each was read before it was shown.' },
});
