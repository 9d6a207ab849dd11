import { words as promiseWords } from '../../../accountability/promises/words.en.ts';
import { words as packWords } from '../../../accountability/verdicts/pack/words.en.ts';
import { words as witnessWords } from '../../../accountability/witnesses/ladder.words.en.ts';
import {
  basisPoints,
  code,
  count,
  date,
  type FactWords,
  facts,
  linked,
  listOf,
  named,
  pence,
  rows,
  text,
} from './fact.rules.ts';
import { keepingFacts } from './keeping.facts.en.ts';

const promise = linked('Promise', 'promise');
const claim = code('Number of the claim');
const report = code('Number of the report');

const notTold = 'Not told: it counts people who could be known by their number';
const owed = { dueOn: date('Due on'), quantity: count('How much') };

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
      claimed: count('Claimed', 'Fewer than 10'),
      evidenced: count('Evidenced', 'Fewer than 10'),
      verified: count('Verified', 'Fewer than 10'),
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
        perSpendPence: pence('For each so much spent', 'Whatever is spent'),
        dueOn: date('Due on'),
        place: text('Place'),
      },
      {
        criterion: linked('Question it was offered under', 'criterion', 'None: the tender was elsewhere'),
        measure: linked('Measure', 'measure'),
        evidenceRule: text('What proves it'),
        remedy: text('What is owed if it is not kept'),
      },
    ),
  },
  'promise-varied': {
    promise,
    number: count('Number of the change'),
    kind: named('What changed', {
      plan: 'Only its instalments: the total stays, and nothing is due later',
      terms: 'What is owed, or its terms',
      need: 'Part of it goes to what a community group needs',
    }),
    how: named('How', { agreed: 'Both sides agreed', decided: 'The public body decided' }),
    proposedFor: named('Proposed by', { buyer: 'The public body', supplier: 'The supplier' }),
    before: rows('Owed before', owed, {}, 'Nothing'),
    after: rows('Owed from then on', owed, {}, 'Nothing'),
    termsBeforeSha256: code('Fingerprint of the other terms before (SHA-256)'),
    termsAfterSha256: code('Fingerprint of the other terms from then on (SHA-256)'),
    reasonSha256: code('Fingerprint of the reason (SHA-256)'),
  },
  'spend-called-off': {
    spend: code('Number of the spend'),
    pence: pence('Spent, without VAT'),
    from: date('From'),
    to: date('To'),
    promises: rows(
      'Owed for it',
      { promise, quantity: count('How much'), dueOn: date('Due on') },
      { perSpendPence: pence('For each') },
      'Nothing',
    ),
  },
  'spend-taken-back': {
    spend: code('Number of the spend'),
    pence: pence('Recorded before, without VAT'),
    reasonSha256: code('Fingerprint of the reason (SHA-256)'),
  },
  'claim-made': {
    promise,
    claim,
    quantity: count('How much was claimed', notTold),
    fileSha256: code('Fingerprint of the file sent with it (SHA-256)', 'No file was sent'),
    linkSha256: code('Fingerprint of the link sent with it (SHA-256)', 'No link was sent'),
    moreFilesSha256: listOf('Fingerprints of its other files', code('SHA-256'), 'None'),
    counted: count('How much of it counts here', 'All of it, where that is told'),
    delivery: code('Number of the delivery it is a part of', 'It is of this promise alone'),
  },
  'claim-checked': {
    promise,
    claim,
    decision: named('Decision', { verified: 'Verified', returned: 'Sent back' }),
    claimed: count('How much was claimed', notTold),
    verified: count('How much was verified', 'None of it, or not told'),
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
  'witness-read': {
    promise,
    report,
    decision: named('May everyone read it?', witnessWords.decisions),
    ground: named('Ground', witnessWords.groundNames, 'None needed'),
    reasonSha256: code('Fingerprint of the reason (SHA-256)', 'None needed'),
  },
  'witness-escalated': {
    promise,
    report,
    rung: named('Who has it now', witnessWords.rungNames),
    why: named('Why', witnessWords.whyNames),
    answerDueOn: date('To answer by'),
  },
  'witness-step-answered': {
    promise,
    report,
    rung: named('Who answered', witnessWords.rungNames),
    answerSha256: code('Fingerprint of the answer (SHA-256)'),
  },
  'monitor-visited': {
    promise,
    visit: code('Number of the visit'),
    replyDueOn: date('The supplier may reply by'),
    commitment: code('What it says, sealed: a salted fingerprint (SHA-256)'),
  },
  'monitor-replied': {
    promise,
    visit: code('Number of the visit'),
    replySha256: code('Fingerprint of the reply (SHA-256)'),
  },
  'monitor-visit-read': {
    promise,
    visit: code('Number of the visit'),
    decision: named('May everyone read it?', witnessWords.decisions),
    ground: named('Ground', witnessWords.groundNames, 'None needed'),
    reasonSha256: code('Fingerprint of the reason (SHA-256)', 'None needed'),
  },
  ...keepingFacts,
  'verdict-given': {
    decision: named('Verdict', {
      renew: 'Renew: keep it as it is',
      vary: 'Vary: keep it, changed',
      stop: 'Stop: let it end',
    }),
    forOn: date('Judged for the day', 'The end of the contract'),
    reasonSha256: code('Fingerprint of the reason (SHA-256)'),
    conditionsSha256: code('Fingerprint of what changes (SHA-256)', 'Nothing changes'),
    packSha256: code('Fingerprint of the review pack (SHA-256)', 'No pack'),
    sideBySide: facts('What lay side by side', sideBySide),
  },
  'verdict-asked': {
    onDay: date('The day'),
    why: named('Why that day', {
      break: 'The contract can be left then',
      asked: 'The authority asked for it',
    }),
    reasonSha256: code('Fingerprint of the reason (SHA-256)'),
  },
  'verdict-part-written': {
    forOn: date('For the verdict of'),
    part: named('Part', packWords.parts),
    wordsSha256: code('Fingerprint of the words (SHA-256)', 'Left out'),
    leftOutSha256: code('Fingerprint of why it is left out (SHA-256)', 'It is not left out'),
  },
  'leaving-step-published': {
    step: code('Number of the step'),
    dueOn: date('Due on'),
    contentSha256: code('Fingerprint of the step (SHA-256)'),
  },
  'leaving-step-done': {
    step: code('Number of the step'),
    dueOn: date('Due on'),
    doneOn: date('Done on'),
  },
  'leaving-step-withdrawn': {
    step: code('Number of the step'),
    dueOn: date('Due on'),
    reasonSha256: code('Fingerprint of the reason (SHA-256)'),
  },
} as const satisfies Record<string, FactWords>;
