import { kindNames } from '../../../participation/drafting/words.en.ts';
import { notShownSentences } from '../../../participation/proposals/words.en.ts';
import { code, count, date, type FactWords, linked, listOf, named, text, yesNo } from './fact.rules.ts';

const proposal = linked('Proposal', 'proposal', 'None');
const draft = linked('Draft', 'draft');
const textSha256 = code('Fingerprint of its text (SHA-256)');
/** Version 1 held the title as its writer gave it. */
const title = text('Its title');
const sealedTitle = code('Its title, sealed: a salted fingerprint (SHA-256)');

export const writingFacts = {
  'proposal-taken-up': {
    proposal,
    title,
    commitment: sealedTitle,
    nextStepDueOn: date('Next step by'),
  },
  'proposal-declined': { proposal, title, commitment: sealedTitle, reason: text('Reason given') },
  'proposal-not-shown': { proposal, reason: named('Reason', notShownSentences) },
  'draft-opened': {
    draft,
    kind: named('Kind', kindNames),
    title,
    parties: listOf('Written by', text('')),
    proposal,
  },
  'draft-signed': { draft, version: count('Version'), party: text('Signed for'), textSha256 },
  'draft-closed': { draft, version: count('Version'), reason: text('Reason given') },
  'framework-version-adopted': {
    framework: linked('Framework', 'framework'),
    version: count('Version'),
    change: named('What changed', {
      'outcome-added': 'An outcome was added',
      'outcome-changed': 'An outcome says something else',
      'measure-added': 'A measure was added',
    }),
    name: text('Its name'),
    draft,
    draftVersion: count('Version of the draft'),
    proposal,
  },
  'measure-published': {
    measure: linked('Measure', 'measure'),
    version: count('Version'),
    name: text('Its name'),
    unit: text('Counted in'),
    keptApart: yesNo('Kept apart'),
  },
  'question-offered': { draft, version: count('Version'), textSha256 },
  'common-answer-signed': {
    issue: linked('Common issue', 'issue'),
    title,
    bodies: listOf('Signed so far by', linked('', 'body')),
    textSha256,
  },
} as const satisfies Record<string, FactWords>;
