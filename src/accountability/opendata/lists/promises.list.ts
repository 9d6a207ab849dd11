import { selectOpenPromises } from '../../promises/open-promises.queries.ts';
import { is, mayBe } from './fields.rules.ts';
import { byBody, byContract, bySupplier } from './filters.ts';
import { findMeasureId } from './find-ids.queries.ts';
import { listOf } from './list-of.ts';

/** Of people who could be known by their number. */
const untold =
  'Where it counts people who could be known by their number it is to the nearest 5, and empty under 10';

export const promisesList = listOf({
  name: 'promises',
  title: 'Promises',
  about:
    'What suppliers promised when they won a contract, as it was promised, and how far each promise has come. Claimed, evidenced, verified and seen are four different things and are never added together.',
  select: selectOpenPromises,
  fields: {
    promiseId: is('text', 'The promise, in its address and in other lists'),
    body: is('text', 'The public body it was made to'),
    contract: is('text', 'The contract it belongs to, within that body'),
    supplier: is('text', 'Who made it'),
    criterion: mayBe(
      'text',
      'The award criterion under which it was offered; none where the tender was elsewhere',
    ),
    measure: is('text', 'What is counted'),
    measureVersion: is('integer', 'Which wording of the measure holds'),
    title: is('text', 'The promise in words'),
    unit: is('text', 'What it is counted in'),
    madeAt: is('instant', 'When the contract that holds it was signed'),
    perSpendPence: mayBe('pence', 'Where it grows with spend: so much of it for each such amount spent'),
    promisedDueOn: is('date', 'The last day it was due when it was made'),
    place: is('text', 'Where it was to happen, when it was made'),
    district: mayBe('text', 'The one district where all of it is owed; empty where there is none or several'),
    ward: mayBe('text', 'The one ward where all of it is owed'),
    evidenceRule: is('text', 'What counts as evidence, when it was made'),
    remedy: is('text', 'What happens when it is not kept, when it was made'),
    promised: is('decimal', 'How much was promised at the award'),
    committed: is('decimal', 'How much is owed now, after every agreed change and every call-off'),
    claimed: mayBe('decimal', `How much the supplier says was done. ${untold}`),
    evidenced: mayBe('decimal', `How much of that came with a file or a link. ${untold}`),
    verified: mayBe('decimal', `How much of that the contract manager checked and accepted. ${untold}`),
    seen: is('integer', 'How many residents reported that they saw it'),
    notSeen: is('integer', 'How many residents reported that they did not'),
  },
  filters: {
    body: byBody,
    contract: byContract,
    supplier: bySupplier,
    measure: {
      type: 'slug',
      meaning: 'A measure of the library, as its address says it; its latest version',
      column: '_measureId',
      find: findMeasureId,
    },
  },
  key: ['promiseId'],
  indexes: [
    ['contract'],
    ['supplier', 'body'],
    ['measure', 'body'],
    ['supplier', 'measure'],
    ['supplier'],
    ['measure'],
    ['body'],
  ],
  recompute: {
    kind: 'command',
    files: ['/data/promise-dates?as=csv', '/data/claims?as=csv'],
    command: 'npx --no-install pp measure <commitments.json>',
  },
});
