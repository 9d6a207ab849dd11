import type { Finding } from './plain-language.rules.ts';

export const words = {
  added: 'added',
  'taken-out': 'taken out',
  title: 'Is it plain?',
  lede: 'Hints, worked out by rule. Nothing is refused for them.',
  how: 'How we work it out',
  none: 'We found nothing to make plainer.',
  age: (years: number) =>
    years > 16
      ? 'Its words and sentences are long: it reads like a text for experts.'
      : `Somebody of about ${years} can read it. We aim for 9.`,
  tooShort: (fewest: number) => `Under ${fewest} words we cannot tell at which age somebody can read it.`,
  source:
    'By the Flesch–Kincaid formula (J. P. Kincaid and others, 1975), five years more than its grade. Long sentences as GOV.UK counts them: over 25 words.',
  finding: (finding: Finding): string => {
    if (finding.kind === 'long-sentence') return `${finding.words} words in one sentence: “${finding.text}”`;
    if (finding.kind === 'long-word') return `A long word: “${finding.text}”`;
    if (finding.kind === 'passive') return `Who does it? “${finding.text}”`;
    return `“${finding.text}”: we say ${finding.say}`;
  },
} as const;
