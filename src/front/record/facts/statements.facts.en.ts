import { words as statementWords } from '../../../participation/statements/words.en.ts';
import { roleNames } from '../../../web/edge/words.en.ts';
import { code, type FactWords, linked, named, text, yesNo } from './fact.rules.ts';

const statement: FactWords = {
  round: linked('Round', 'round'),
  statement: linked('Statement', 'statement-number'),
  by: named('Decided by', roleNames),
  commitment: code('Its words, sealed: a salted fingerprint (SHA-256)'),
};

export const statementFacts = {
  'statement-shown': { ...statement, seed: yesNo('Written by the authority') },
  'statement-declined': {
    ...statement,
    ground: named('Ground', statementWords.grounds),
    reason: text('Reason given'),
  },
  'statement-merged': { ...statement, into: linked('Merged into', 'statement-number') },
} as const satisfies Record<string, FactWords>;
