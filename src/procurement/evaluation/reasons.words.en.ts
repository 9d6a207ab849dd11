import { fewestWords, type ReasonRefusal } from '../../acts/reasons.rules.ts';

/** Why a reason cannot stand, each in one sentence that says how to mend it. */
export const reasonRefusals: Readonly<Record<ReasonRefusal, string>> = {
  blank: 'Write why',
  'too-short': `Write a little more: at least ${fewestWords} words that say what you found`,
  filler: 'Write what you found, in your own words',
  repeated: 'You gave these same words elsewhere. Say what is true of this one',
  'rests-on-nothing': 'Say what it rests on: name something from the question or the answer, or the page',
};

/** Said beside a note that compares bids. It warns, and does not stop anyone. */
export function comparesWarning(phrase: string): string {
  return `“${phrase}” compares bids. Say what this answer shows.`;
}
