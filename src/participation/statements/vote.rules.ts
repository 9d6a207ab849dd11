/** The three answers to a statement, as forms, data and the database have them. */
export const voteWords = ['agree', 'disagree', 'pass'] as const;
export type VoteWord = (typeof voteWords)[number];
export type VoteNumber = 1 | -1 | 0;

const NUMBERS: Readonly<Record<VoteWord, VoteNumber>> = { agree: 1, disagree: -1, pass: 0 };

export function voteNumber(word: VoteWord): VoteNumber {
  return NUMBERS[word];
}

export function voteWord(number: number): VoteWord {
  return number > 0 ? 'agree' : number < 0 ? 'disagree' : 'pass';
}
