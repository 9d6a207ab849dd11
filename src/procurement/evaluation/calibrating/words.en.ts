import { reasonRefusals } from '../reasons.words.en.ts';
import type { CalibrateRefusal } from './calibrate.ts';

export const words = {
  title: (title: string) => `A sample answer first: ${title}`,
  heading: 'First, a sample answer',
  lede: 'This answer is made up. Everyone on the panel marks it before a real one, so that we all read the scale alike. Nobody passes or fails.',
  question: 'The question',
  answer: 'The sample answer',
  legend: 'Your mark',
  why: 'Why this mark',
  whyHint: 'What the answer shows, and what it lacks',
  save: 'Save, and see what a panel agreed',
  noScore: 'Choose a mark',
  doneHeading: 'What a panel agreed',
  gave: (own: number, agreed: number, scale: number) =>
    own === agreed
      ? `You gave ${own} out of ${scale}, and so did the panel.`
      : `You gave ${own} out of ${scale}. The panel agreed ${agreed}.`,
  strengths: 'What it shows',
  gaps: 'What it lacks',
  yours: 'What you wrote',
  goOn: 'Go on',
  refusals: {
    ...reasonRefusals,
    blank: 'Write why you give this mark',
    'rests-on-nothing': 'Say what it rests on: name something from the question or the answer',
    'not-appointed': 'You are not on this panel',
    'stood-aside': 'You stand aside from this competition',
    'not-trained': 'Pass every lesson first',
    'done-already': 'You have done this exercise',
    'out-of-range': 'Choose a mark on the scale',
  } satisfies Record<CalibrateRefusal, string>,
} as const;
