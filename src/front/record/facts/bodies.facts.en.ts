import { bodyKindNames } from '../../../people/organisations/words.en.ts';
import { roleNames } from '../../../web/edge/words.en.ts';
import { code, count, date, type FactWords, linked, listOf, named, rows, text } from './fact.rules.ts';

const offices = {
  ...roleNames,
  resident: 'Resident',
  supplier: 'Somebody who acts for a supplier',
  operator: 'Operator',
  'set-up': 'Whoever set up this site',
} as const;
const role = named('Role', {
  ...roleNames,
  representative: 'Acts for a supplier',
  operator: 'Operator of this site',
});

export const bodyFacts = {
  'role-granted': {
    role,
    supplierId: linked('Supplier', 'supplier'),
    givenAs: named('Given by', offices),
  },
  'role-ended': { role, endedAs: named('Ended by', offices) },
  'body-added': {
    slug: linked('Public body', 'body'),
    name: text('Its name'),
    kind: named('Kind', bodyKindNames),
  },
  'annual-report-published': {
    year: text('Year'),
    version: count('Version'),
    figuresOn: date('Its figures stand as on'),
    factsSha256: code('Fingerprint of its data (SHA-256)'),
    whySha256: code('Fingerprint of why it was published again (SHA-256)', 'It is the first of its year'),
    pdfSha256: code('Fingerprint of its PDF (SHA-256)'),
  },
  'policy-adopted': {
    version: count('Version'),
    effectiveFrom: date('In force from'),
    priorities: rows(
      'Its priorities',
      { title: text('Priority'), outcomes: listOf('Outcomes', linked('', 'outcome'), 'None') },
      {},
      'None',
    ),
    contentSha256: code('Fingerprint of the whole policy (SHA-256)'),
  },
} as const satisfies Record<string, FactWords>;
