import { bytes, code, count, type FactWords, instant, named, rows, text, yesNo } from './fact.rules.ts';

const unreadable = {
  'bytes-changed': 'Its bytes were not those that came in',
  'bytes-never-came': 'Its bytes never came',
  'not-confirmed': 'Its supplier did not confirm it after a change that asked for it',
  'cannot-be-opened': 'It could not be unsealed',
  'not-this-bid': 'It was not a bid for this purchase',
  'key-missing': 'Its key had not come: it stays sealed and can still be opened',
} as const;

const commitment = code('Fingerprint of the sealed bid (SHA-256)');
const recipient = code('The opener’s public key');
const sealed = code('Fingerprint of the envelope (SHA-256)');

const envelopes = rows(
  'What was in each envelope',
  {
    holds: named('Held', {
      bid: 'A bid',
      withdrawal: 'The taking back of a bid',
      nothing: 'Nothing: an empty envelope',
    }),
    became: named(
      'What became of it',
      {
        opened: 'Opened',
        replaced: 'The supplier put in another',
        withdrawn: 'The supplier took it back',
        unreadable: 'Could not be read',
      },
      'Nothing',
    ),
    sealed,
  },
  { commitment: code('Fingerprint of the sealed bid (SHA-256)', 'None'), salt: code('Chance mixed in') },
  'None',
);

const bids = rows(
  'The bids',
  { label: text('Bid'), commitment },
  { plaintext: code('Fingerprint of what was inside (SHA-256)', 'Not recorded then') },
  'None',
);
const notRead = rows(
  'Bids that could not be read',
  { commitment, why: named('Why', unreadable) },
  {},
  'None',
);

/** The words of what the record says of sealed bids, from who opens them to their opening. */
export const bidFacts = {
  'openers-named': {
    threshold: count('So many of them open a bid together'),
    openers: rows(
      'Who opens',
      { office: text('Office'), fromBuyingDepartment: yesNo('Of the department that buys') },
      { recipient },
    ),
    graceMinutes: count('Minutes after the deadline in which the bytes of a bid may still come'),
  },
  'opener-rehearsed': {
    round: named('When', { first: 'After the notice was published', second: 'Before the deadline' }),
    recipient,
  },
  'envelope-put-in': { sealed },
  'bid-committed': {
    commitment,
    sealedBytes: bytes('Size, sealed'),
    sealing: named('Sealed', { server: 'On this site, as it arrived' }),
    replaces: code('It takes the place of the bid with the fingerprint', 'None: it is the supplier’s first'),
  },
  'bid-refused': {
    reason: named('Why', { 'deadline-passed': 'The time for bids was over' }),
    bidsDueAt: instant('Bids were due by'),
    sealed: code('Fingerprint of what came (SHA-256)', 'None'),
  },
  'early-opening-refused': {
    attempt: named('What was tried', {
      open: 'To open the bids',
      shares: 'To send an opener’s part of the keys',
    }),
    bidsDueAt: instant('Bids are due by'),
  },
  'shares-came': { recipient },
  'recovery-begun': {
    because: named('Why', {
      'too-few-openers': 'Too few openers could still open',
      'shares-bad': 'The openers’ parts do not open every bid',
      'fewer-remain': 'So many openers said that their keys are lost that too few remain',
    }),
    endsAt: instant('Suppliers may give their keys until'),
  },
  'bid-key-released': { commitment },
  'opener-key-lost': { recipient },
  'rest-opened-without': {
    askedUntil: instant('Suppliers were asked for their keys until'),
    reasonSha256: code('Fingerprint of the reason (SHA-256)'),
  },
  'bids-opened': {
    count: count('Bids opened'),
    bids,
    labelSeed: code('What the letters of the bids were drawn from'),
    unreadable: notRead,
    envelopes,
  },
  'late-bids-opened': { bids, unreadable: notRead },
} as const satisfies Record<string, FactWords>;
