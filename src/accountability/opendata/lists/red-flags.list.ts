import { selectOpenFlags } from '../../../procurement/awards/open-flags.queries.ts';
import { flagNames } from '../../../procurement/red-flags/flag-names.en.ts';
import { flagOrder } from '../../../procurement/red-flags/red-flags.rules.ts';
import { selectReleasedFlags } from '../flags/open-flags.queries.ts';
import { bothOf } from './both-of.ts';
import { is, mayBe } from './fields.rules.ts';
import { byBody, oneOf } from './filters.ts';
import { listOf } from './list-of.ts';

const spec = {
  name: 'red-flags',
  title: 'Red flags',
  about:
    'What stood out in competitions here and in those that other publishers released. A red flag says where to look. It proves nothing about anybody, and each has reasons that are nobody’s fault.',
  fields: {
    contractId: is('text', 'The purchase here, or the contract imported from elsewhere'),
    flag: is('text', 'Which flag', flagNames),
    source: is('text', 'Where the competition was held', {
      here: 'On this site',
      elsewhere: 'Elsewhere, as its publisher released it',
    }),
    body: mayBe('text', 'The public body; empty where the buyer is none of this site'),
    buyer: is('text', 'The buyer’s name, as it was published'),
    title: is('text', 'What was bought'),
    facts: is('text', 'What was found, in figures (JSON)'),
    note: mayBe('text', 'What the public body noted beside it before it decided'),
    page: is('link', 'Where it is shown'),
  },
  filters: {
    body: byBody,
    flag: oneOf('flag', 'One flag', flagOrder),
    source: oneOf('source', 'Where the competition was held', ['here', 'elsewhere']),
  },
  key: ['contractId', 'flag'] as const,
  indexes: [['body', 'flag'], ['body'], ['flag']],
  recompute: {
    kind: 'as-entered' as const,
    by: 'Each flag is a small rule with a page of its own under /red-flags: what it looks at, what it leaves out and where it comes from. What it looks at is in the releases: /data/ocds, and those that were imported.',
  },
};

export const redFlagsList = bothOf(
  listOf({ ...spec, select: selectOpenFlags }),
  listOf({ ...spec, select: selectReleasedFlags }),
);
