import { words as promiseWords } from '../../../accountability/promises/words.en.ts';
import {
  basisPoints,
  code,
  count,
  date,
  type FactWords,
  facts,
  linked,
  named,
  pence,
  rows,
  text,
} from './fact.rules.ts';

const promise = linked('Promise', 'promise');
const claim = code('Number of the claim');
const report = code('Number of the report');

const attainment = {
  promises: count('Promises counted'),
  shareBasisPoints: basisPoints('Checked, of what was due', 'Nothing was due'),
};

const sideBySide = {
  asOf: date('As it stood on'),
  pricePence: pence('Agreed price, without VAT'),
  paid: facts(
    'Paid to the supplier since the contract began, for anything',
    { pence: pence('Paid'), from: date('From'), to: date('To') },
    'Nothing is published',
  ),
  promises: rows(
    'Promises',
    {
      promiseId: promise,
      promised: count('Promised'),
      claimed: count('Claimed'),
      evidenced: count('Evidenced'),
      verified: count('Verified'),
      witnessed: count('Witnessed'),
    },
    {
      title: text('Promise'),
      unit: text('Counted in'),
      place: text('Place'),
      dueOn: date('Due on'),
      disputes: count('Disputed by residents'),
      timing: named('How it stands', promiseWords.timing),
    },
    'None',
  ),
  late: count('Promises that are late'),
  disputes: count('Disputes'),
  witnessed: count('Residents who saw it'),
  attainmentToDate: facts('Kept of what was due by then', attainment),
  attainmentLifetime: facts('Kept of all that was promised', attainment),
};

export const deliveryFacts = {
  'promise-made': {
    supplier: linked('Supplier', 'supplier'),
    promises: rows(
      'Promises',
      {
        promise,
        quantity: count('How much'),
        unit: text('Counted in'),
        dueOn: date('Due on'),
        place: text('Place'),
      },
      {
        criterion: linked('Question it was offered under', 'criterion'),
        measure: linked('Measure', 'measure'),
        evidenceRule: text('What proves it'),
        remedy: text('What is owed if it is not kept'),
      },
    ),
  },
  'claim-made': {
    promise,
    claim,
    quantity: count('How much was claimed'),
    fileSha256: code('Fingerprint of the file sent with it (SHA-256)', 'No file was sent'),
    linkSha256: code('Fingerprint of the link sent with it (SHA-256)', 'No link was sent'),
  },
  'claim-checked': {
    promise,
    claim,
    decision: named('Decision', { verified: 'Verified', returned: 'Sent back' }),
    claimed: count('How much was claimed'),
    verified: count('How much was verified', 'None of it'),
    restsOn: named('What was looked at', {
      file: 'The file',
      link: 'The link',
      'own-visit': 'A visit of its own',
      'own-records': 'Its own records',
      residents: 'What residents reported',
      'nothing-sent': 'Nothing: nothing was sent',
    }),
    reasonSha256: code('Fingerprint of the reason (SHA-256)'),
  },
  'witness-reported': {
    promise,
    report,
    replyDueOn: date('The supplier may reply by'),
    commitment: code('What it says, sealed: a salted fingerprint (SHA-256)'),
    contentSha256: code('Fingerprint of what it says (SHA-256)'),
    photoSha256: code('Fingerprint of the photo (SHA-256)', 'No photo'),
  },
  'witness-replied': { promise, report, replySha256: code('Fingerprint of the reply (SHA-256)') },
  'witness-reply-rated': {
    promise,
    report,
    rating: named('The resident says', { settled: 'It is settled', 'not-settled': 'It is not settled' }),
  },
  'verdict-given': {
    decision: named('Verdict', {
      renew: 'Renew: keep it as it is',
      vary: 'Vary: keep it, changed',
      stop: 'Stop: let it end',
    }),
    reasonSha256: code('Fingerprint of the reason (SHA-256)'),
    sideBySide: facts('What lay side by side', sideBySide),
  },
} as const satisfies Record<string, FactWords>;
