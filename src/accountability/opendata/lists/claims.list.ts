import { selectOpenClaims } from '../../evidence/open-claims.queries.ts';
import { is, mayBe } from './fields.rules.ts';
import { byBody } from './filters.ts';
import { listOf } from './list-of.ts';
import { onRecord } from './recompute.rules.ts';

const untold = 'Empty where it counts people who could be known by their number';

export const claimsList = listOf({
  name: 'claims',
  title: 'Claims',
  about:
    'What suppliers say they did, with what came with it and what the contract manager found. What people wrote is on the page of each promise.',
  select: selectOpenClaims,
  fields: {
    claimId: is('text', 'The claim'),
    promiseId: is('text', 'The promise'),
    body: is('text', 'The public body'),
    contract: is('text', 'The contract, within that body'),
    supplier: is('text', 'The supplier'),
    unit: is('text', 'What it is counted in'),
    quantity: mayBe('decimal', `How much the supplier says. ${untold}`),
    counts: mayBe('decimal', `How much of it counts for this promise. ${untold}`),
    deliveryId: mayBe('text', 'The one delivery that several claims share'),
    instalmentId: mayBe('text', 'The date of the promise it is for'),
    link: mayBe('link', 'Evidence at an address'),
    files: is('integer', 'How many files came with it'),
    claimedAt: is('instant', 'When it was claimed'),
    checked: mayBe('text', 'What the contract manager found; empty while it waits', {
      verified: 'Verified',
      returned: 'Sent back',
    }),
    verifiedQuantity: mayBe('decimal', 'How much was verified'),
    checkedAt: mayBe('instant', 'When it was checked'),
  },
  filters: {
    body: byBody,
  },
  key: ['claimId'],
  recompute: onRecord,
});
