import { barredRefusals } from '../../barred/words.en.ts';
import type { SummaryRefusal } from './write-summary.ts';

export const words = {
  title: (title: string) => `The papers: ${title}`,
  heading: 'The papers',
  lede: 'Every answer to every question that people score. Everyone who scores or watches reads the same.',
  opened: (when: string) => `You first opened them on ${when}.`,
  fingerprint: 'Fingerprint of these papers, the same for all (SHA-256):',
  back: { scoring: 'Back to scoring', watching: 'Back to watching' },
  question: (code: string, title: string) => `${code}: ${title}`,
  summary: (bid: string) => `${bid} in plain words: a summary`,
  summaryNote: (who: string) =>
    `Written by ${who}. It helps you find your way, and never stands for the answer. Score what the answer itself says.`,
  write: 'Write a plain summary',
  change: 'Change the plain summary',
  writeAbout: (code: string, bid: string) => `of ${bid} on ${code}`,
  whoOpened: 'Who has opened the papers',
  openedBy: (name: string, when: string) => `${name}: ${when}`,
  writing: {
    title: (code: string, bid: string) => `Summary: ${bid}, ${code}`,
    heading: (code: string, bid: string) => `A plain summary of ${bid} on ${code}`,
    lede: 'For people who are new to bids. Short words, what the answer says and nothing else: no praise, no doubt, no other bid.',
    text: 'The summary',
    textHint: 'Shorter than the answer. Everyone who reads the papers sees the answer first',
    save: 'Save the summary',
    back: 'The papers',
    refusals: {
      ...barredRefusals,
      blank: 'Write the summary',
      'longer-than-answer': 'Make it shorter than the answer',
      'compares-bids': 'Leave other bids out of it: say only what this answer says',
      'scoring-over': 'The panel has agreed scores, so the papers stay as they are',
    } satisfies Record<SummaryRefusal, string>,
  },
} as const;
