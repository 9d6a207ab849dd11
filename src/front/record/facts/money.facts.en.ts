import { words as readingWords } from '../../../accountability/spend/reading/words.en.ts';
import {
  code,
  count,
  type FactWords,
  linked,
  listOf,
  named,
  pence,
  rows,
  text,
  yesNo,
} from './fact.rules.ts';

const coverage = named('What it is', {
  published: 'Payments that were published',
  ledger: 'A whole ledger, brought in privately: it is never shown',
});
const file: FactWords = { sha256: linked('File, by its fingerprint (SHA-256)', 'payment-file'), coverage };

export const moneyFacts = {
  'payments-imported': {
    ...file,
    publisher: text('Published by', 'Not known'),
    invented: yesNo('Made up, for a demonstration'),
    layout: rows('Columns that were read', {
      title: text('Its title in the file'),
      role: named('Read as', readingWords.roles),
    }),
    vatBasis: named('Amounts are', {
      net: 'Without VAT',
      gross: 'With VAT',
      unstated: 'The file does not say',
    }),
    rows: count('Rows in the file'),
    accepted: count('Rows taken'),
    rejected: count('Rows not taken'),
    netPence: pence('In all'),
    replaced: listOf('Files it takes the place of, by their fingerprints', code(''), 'None'),
    containedIn: code('File that holds the same already, by its fingerprint', 'None'),
  },
  'payments-withdrawn': file,
  'payments-restored': file,
} as const satisfies Record<string, FactWords>;
