import { code, count, type FactWords, instant, named, rows, text, yesNo } from './fact.rules.ts';

const parts = {
  shapes: 'Shapes the purchase',
  advises: 'Advises',
  moderates: 'Leads the panel',
  decides: 'Decides',
  scores: 'Scores',
};
const stages = {
  'before-notice': 'Before the tender notice',
  'after-opening': 'Once the bidders are known',
  'before-moderation': 'Before the panel meets',
  'before-award': 'Before the award',
};
const kinds = { officer: 'Officer', resident: 'Resident' };
const who = named('Who', parts);
const stage = named('When in the purchase', stages);

export const panelWorkFacts = {
  'naming-decided': {
    hidden: named('Names are hidden', {
      everywhere: 'For every answer',
      'social-value': 'For answers on social value',
      nowhere: 'For none',
    }),
    reason: text('Why'),
  },
  'interest-declared': {
    commitment: code('What it was, sealed: a salted fingerprint (SHA-256)'),
    part: who,
    stage,
    finding: named('What they said', {
      none: 'No link',
      perceived: 'A link that others might wonder about',
      real: 'A link that could sway them',
    }),
    bidders: count('Bidders it is about'),
    stoodAside: yesNo('Stood aside from the whole purchase'),
  },
  'interest-decided': {
    commitment: code('What it was, sealed: a salted fingerprint (SHA-256)'),
    part: who,
    stage,
    decision: named('Decision', { 'goes-on': 'They go on', 'stands-aside': 'They stand aside' }),
    withSteps: yesNo('Steps are taken so that nobody gains'),
  },
  'advantage-asked': { answerBy: instant('Answer by'), commitment: code('What was asked, sealed (SHA-256)') },
  'advantage-answered': { answerBy: instant('It had until') },
  'advantage-decided': {
    commitment: code('What it was, sealed: a salted fingerprint (SHA-256)'),
    decision: named('Decision', {
      none: 'There is no unfair advantage',
      removed: 'The advantage is removed',
      excluded: 'It cannot be removed: the bidder is excluded',
    }),
    wasAnswered: yesNo('The bidder answered first'),
  },
  'conflicts-told': {
    answers: count('Answers about links'),
    perceived: count('Links that others might wonder about'),
    real: count('Links that could sway somebody'),
    wentOn: count('Who went on, with steps'),
    stoodAside: count('Who stood aside'),
    advantagesAsked: count('Bidders asked about an advantage'),
    advantagesRemoved: count('Advantages removed'),
    advantagesExcluded: count('Bidders excluded for one'),
  },
  'observer-appointed': { rung: text('Rung') },
  'testimony-filed': {
    fair: named('Was it fair?', { yes: 'Yes', 'in-part': 'In part', no: 'No' }),
    wordsSha256: code('Fingerprint of the testimony (SHA-256)'),
  },
  'testimony-answered': { answerSha256: code('Fingerprint of the answer (SHA-256)') },
  'dissent-recorded': {
    criterion: text('Question'),
    bid: text('Bid'),
    commitment: code('The dissent, sealed until the award: a salted fingerprint (SHA-256)'),
  },
  'dissents-published': {
    dissents: rows(
      'Who did not agree',
      { criterion: text('Question'), bid: text('Bid'), kind: named('Who', kinds) },
      {
        wordsSha256: code('Fingerprint of their words (SHA-256)'),
        salt: code('Salt that opens the sealed fingerprint'),
      },
      'Nobody',
    ),
  },
} as const satisfies Record<string, FactWords>;
