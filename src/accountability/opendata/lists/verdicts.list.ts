import { selectOpenVerdicts } from '../../verdicts/open-verdicts.queries.ts';
import { is, mayBe } from './fields.rules.ts';
import { byBody } from './filters.ts';
import { listOf } from './list-of.ts';
import { onRecord } from './recompute.rules.ts';

export const verdictsList = listOf({
  name: 'verdicts',
  title: 'Verdicts',
  about: 'What public bodies decided before a contract was extended or ran out.',
  select: selectOpenVerdicts,
  fields: {
    procurementId: is('text', 'The purchase, in other lists'),
    forOn: is('date', 'The day of the contract it is about'),
    body: is('text', 'The public body'),
    contract: is('text', 'The contract, within that body'),
    decision: is('text', 'What was decided', { renew: 'Renew', vary: 'Vary', stop: 'Stop' }),
    reason: is('text', 'Why, in the public body’s words'),
    conditions: mayBe('text', 'On which conditions'),
    decidedAt: is('instant', 'When it was decided'),
  },
  filters: {
    body: byBody,
  },
  key: ['procurementId', 'forOn'],
  recompute: onRecord,
});
