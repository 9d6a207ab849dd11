import type { LinkFault, LinkKind } from './links.rules.ts';

export const linkNames: Readonly<Record<LinkKind, string>> = {
  helped: 'I helped with a bid for this, or with a rival’s',
  works: 'I, my household or a close relative work there, or are promised work',
  gains: 'I, my household or a close relative own part of it, lent it money, or gain if it wins',
  worked: 'I worked for it, advised it or was paid by it in the last three years',
  gift: 'It gave me a gift, a meal or a trip in the last three years',
  quarrel: 'I have a quarrel with it or with somebody there',
  knows: 'I know somebody there, or there is something else that others might wonder about',
};

export const linkWords = {
  legend: 'Is any of this true?',
  hint: 'Tick all that are. The first three mean that you stand aside.',
  none: 'None of these',
  or: 'or',
  detail: 'What is the link?',
  detailHint:
    'Needed unless there is none. The panel’s officers read it. The public page says only how many told of one.',
  sways: 'Could it sway you, however hard you try?',
  swaysHint: 'Needed unless there is none',
  swaysYes: 'Yes, it could. I stand aside',
  swaysNo: 'No. Somebody else decides whether I go on',
  suggestion: 'What could be done so that it gives nobody an advantage?',
  suggestionHint: 'If you know of something. The authority decides',
  faults: {
    'nothing-chosen': 'Tick what is true, or “None of these”',
    'none-and-some': 'You ticked “None of these” and something else. Take one of them away',
    'detail-missing': 'Say what the link is',
    'sways-missing': 'Say whether it could sway you',
  } satisfies Record<LinkFault, string>,
} as const;
