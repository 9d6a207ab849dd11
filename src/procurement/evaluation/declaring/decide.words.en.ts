import { barredRefusals } from '../../barred/words.en.ts';
import { reasonRefusals } from '../reasons.words.en.ts';
import type { DecideConflictRefusal } from './decide-perceived-conflict.ts';

export const words = {
  title: (name: string) => `A link to decide: ${name}`,
  heading: (name: string, bidder: string) => `Does ${name} score, given a link to ${bidder}?`,
  told: (name: string, when: string) => `${name} told us on ${when}:`,
  law: 'Steps are taken so that a link which others might wonder about gives nobody an advantage. Procurement Act 2023, sections 82 and 83.',
  ask: 'What do you decide?',
  choices: {
    'may-score': { text: 'Scores', hint: 'The link is recorded, and could not sway a fair-minded person' },
    'stands-aside': {
      text: 'Stands aside',
      hint: 'From every bid here. Somebody may have to be appointed instead',
    },
  },
  choose: 'Choose what you decide',
  why: 'Why',
  whyHint: 'Say what about this link decides it. It goes into the register of conflicts.',
  steps: 'What is done about it',
  stepsHint:
    'If something is: who reads what, who leaves the room. Section 82 asks for steps that take the advantage away.',
  suggested: (text: string) => `They suggest: ${text}`,
  save: 'Decide',
  decided: 'This is decided.',
  back: 'Who scores, and the register',
  refusals: {
    ...barredRefusals,
    ...reasonRefusals,
    'rests-on-nothing': 'Say what about this link decides it: name something from what they told you',
    'not-perceived': 'There is nothing to decide about this link',
    'already-decided': 'This is decided already',
    'own-conflict': 'Nobody decides about a link of their own. Ask the other officer',
  } satisfies Record<DecideConflictRefusal, string>,
} as const;
