import { selectOpenSignatures } from '../../charter/open-signatures.queries.ts';
import { is, mayBe } from './fields.rules.ts';
import { listOf } from './list-of.ts';
import { onRecord } from './recompute.rules.ts';

export const charterSignaturesList = listOf({
  name: 'charter-signatures',
  title: 'Signatures of the Charter',
  about: 'Every time a supplier or a public body signed the Social Value Charter.',
  select: selectOpenSignatures,
  fields: {
    signatureId: is('text', 'The signature'),
    supplier: mayBe('text', 'The supplier that signed'),
    body: mayBe('text', 'The public body that signed'),
    version: is('integer', 'Which version of the Charter'),
    name: is('text', 'The name of who signed'),
    signedAt: is('instant', 'When it signed'),
    expiresOn: is('date', 'The day from which it no longer holds'),
    withdrawnAt: mayBe('instant', 'When it was withdrawn'),
    do: is('integer', 'How many commitments it keeps already'),
    will: is('integer', 'How many it will keep'),
    notForUs: is('integer', 'How many it says are not for it'),
    madeUp: is('yes-or-no', 'Whether it was made up for a demonstration'),
  },
  key: ['signatureId'],
  recompute: onRecord,
});
