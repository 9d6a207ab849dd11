import { selectOpenEntries } from '../../record/open-entries.queries.ts';
import { is, mayBe } from './fields.rules.ts';
import { byBody, byContract } from './filters.ts';
import { listOf } from './list-of.ts';
import { recomputes } from './recompute.rules.ts';

export const recordEntriesList = listOf({
  name: 'record-entries',
  title: 'Entries of the public record',
  about: 'What must not be rewritten, each act as it was recorded, in the order in which acts happened.',
  select: selectOpenEntries,
  fields: {
    occurredAt: is('instant', 'When the act happened'),
    entryId: is('text', 'The entry'),
    position: is('integer', 'Its place in the log, from 0'),
    type: is('text', 'What kind of act it is'),
    version: is('integer', 'Which form of such an entry'),
    body: mayBe('text', 'The public body it belongs to'),
    tender: mayBe('text', 'The purchase it belongs to'),
    round: mayBe('text', 'The round it belongs to'),
    facts: is('text', 'What was recorded, as canonical JSON'),
    sha256: is('text', 'The SHA-256 of those facts'),
  },
  filters: {
    body: byBody,
    tender: byContract,
    kind: { type: 'text', meaning: 'A kind of act: award-published', column: 'type' },
  },
  key: ['occurredAt', 'entryId'],
  indexes: [['tender'], ['body', 'kind'], ['body'], ['kind']],
  isWhole: true,
  recompute: recomputes({
    files: ['/record/checkpoint'],
    command: 'npx --no-install pp record verify <folder or address>',
  }),
});
