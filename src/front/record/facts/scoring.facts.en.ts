import { kindNames } from '../../../procurement/evaluation/appointing/words.en.ts';
import { code, count, type FactWords, listOf, named, text, yesNo } from './fact.rules.ts';

const evaluatorKind = named('Who', kindNames);
const stoodAside = yesNo('Stood aside from the whole lot');
const sealed = 'sealed until the award: a salted fingerprint (SHA-256)';

export const scoringFacts = {
  'evaluator-appointed': {
    kind: named('Who', kindNames),
    criteria: listOf('Questions they score', text(''), 'None'),
  },
  'conflict-declared': {
    commitment: code('What it was, sealed: a salted fingerprint (SHA-256)'),
    evaluatorKind,
    finding: named('What they said', {
      none: 'No link',
      perceived: 'A link that others might wonder about',
      real: 'A link that could sway them',
    }),
    stoodAside,
  },
  'conflict-decided': {
    commitment: code('What it was, sealed: a salted fingerprint (SHA-256)'),
    evaluatorKind,
    decision: named('Decision', { 'may-score': 'They may score', 'stands-aside': 'They stand aside' }),
    stoodAside,
  },
  'score-agreed': {
    criterion: text('Question'),
    bid: text('Bid'),
    scorers: count('People who had scored it'),
    commitment: code(`The score, ${sealed}`),
  },
  'evaluator-stood-down': { kind: evaluatorKind },
} as const satisfies Record<string, FactWords>;
