import { reasonRefusals } from '../reasons.words.en.ts';
import type { NamingRefusal } from './decide-naming.ts';
import type { Hiding } from './naming.rules.ts';

export const hidingNames: Readonly<Record<Hiding, { readonly text: string; readonly hint: string }>> = {
  everywhere: {
    text: 'For every answer',
    hint: 'Scorers see a letter. This holds if you decide nothing',
  },
  'social-value': {
    text: 'For answers on social value alone',
    hint: 'Names are shown beside answers on quality, and the letters are not',
  },
  nowhere: { text: 'For no answer', hint: 'Scorers see who each answer is from' },
};

export const words = {
  title: (title: string) => `Names of bidders: ${title}`,
  heading: 'For which answers are bidders’ names hidden?',
  lede: 'A well-known name makes an answer look better than it is. You can change this until the bids are opened.',
  legend: 'Names are hidden',
  choose: 'Choose for which answers',
  why: 'Why',
  whyHint: 'It stands in the public record',
  save: 'Decide',
  decided: (name: string, when: string) => `Decided by ${name} on ${when}.`,
  usual: 'Nobody has decided otherwise, so names are hidden for every answer.',
  shut: 'The bids are open, so this no longer changes.',
  back: 'Who scores',
  refusals: {
    ...reasonRefusals,
    'rests-on-nothing': 'Say why for this purchase: speak of the names, the answers or what is bought',
    'bids-opened': 'The bids are open, so this no longer changes',
  } satisfies Record<NamingRefusal, string>,
} as const;
