import { code, count, date, type FactWords, linked, listOf, pence, rows, text, yesNo } from './fact.rules.ts';

/** What is known of a contract whose tender was elsewhere. */
export const elsewhereFacts = {
  'releases-imported': {
    sha256: code('File, by its fingerprint (SHA-256)'),
    format: text('Kind of file'),
    accepted: count('Releases taken'),
    unchanged: count('Releases that were here already'),
    rejected: count('Releases not taken'),
    invented: yesNo('Made up, for a demonstration'),
  },
  'contracts-register-imported': {
    sha256: code('File, by its fingerprint (SHA-256)'),
    rows: count('Lines in the file'),
    accepted: count('Lines taken'),
    unchanged: count('Lines that were here already'),
    rejected: count('Lines not taken'),
    ended: count('Contracts that are no longer in the register'),
    invented: yesNo('Made up, for a demonstration'),
  },
  'contract-taken-up': {
    contract: code('Contract, by its number here'),
    process: code('Number of the process at its publisher'),
    supplier: linked('Supplier', 'supplier'),
    valuePence: pence('Agreed price, without VAT'),
    startsOn: date('Starts on'),
    endsOn: date('Ends on'),
    verdictDueOn: date('Verdict due on'),
  },
  'promises-typed-in': {
    promises: rows('Promises', {
      measure: linked('Measure', 'measure'),
      quantity: count('How much'),
      unit: text('Counted in'),
      dueOn: date('Due on'),
      place: text('Place'),
    }),
  },
  'promises-answered': {
    agreed: count('Promises it agreed to'),
    declined: count('Promises it said are not in the contract like this'),
    reasonsSha256: listOf('Why, by fingerprint (SHA-256)', code(''), 'None'),
  },
} as const satisfies Readonly<Record<string, FactWords>>;
