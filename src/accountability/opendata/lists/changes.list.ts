import { selectOpenChanges } from '../../promises/variations/open-changes.queries.ts';
import { is, mayBe } from './fields.rules.ts';
import { byBody } from './filters.ts';
import { listOf } from './list-of.ts';
import { onRecord } from './recompute.rules.ts';

export const changesList = listOf({
  name: 'changes',
  title: 'Changes of promises',
  about:
    'Changes that took effect: what was owed before and after. Who agreed them and what they wrote is on the page of each promise.',
  select: selectOpenChanges,
  fields: {
    promiseId: is('text', 'The promise'),
    number: is('integer', 'Which change of the promise it is, from 1'),
    body: is('text', 'The public body'),
    contract: is('text', 'The contract, within that body'),
    kind: is('text', 'What was changed', {
      plan: 'Dates and places',
      terms: 'Terms',
      need: 'Part of it was given to a need',
    }),
    how: mayBe('text', 'How it took effect', {
      agreed: 'Both sides agreed',
      decided: 'The contract lets one side decide',
    }),
    changedAt: mayBe('instant', 'When it took effect'),
    proposedFor: is('text', 'Who asked for it', { buyer: 'The public body', supplier: 'The supplier' }),
    clause: mayBe('text', 'The clause of the contract that allows it, where one side decided'),
    owedBefore: is('decimal', 'How much was owed before'),
    owedAfter: is('decimal', 'How much is owed after'),
    lastDueBefore: mayBe('date', 'The last day it was due before'),
    lastDueAfter: mayBe('date', 'The last day it is due after'),
    placeBefore: mayBe('text', 'Where, before'),
    placeAfter: mayBe('text', 'Where, after'),
  },
  filters: {
    body: byBody,
  },
  key: ['promiseId', 'number'],
  recompute: onRecord,
});
