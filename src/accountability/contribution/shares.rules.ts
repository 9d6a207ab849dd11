/** Shares are not added: their lowest, middle and highest, and how many Reviews gave one. Hundredths of a per cent. */
export type Spread = {
  readonly questionId: string;
  readonly reviews: number;
  readonly lowest: number;
  readonly middle: number;
  readonly highest: number;
};

/** The spread of one share over Reviews; each Review counts alike. Of an even number the lower middle is taken. */
export function spreadOf(questionId: string, hundredths: readonly number[]): Spread | undefined {
  const sorted = hundredths.toSorted((a, b) => a - b);
  const [lowest] = sorted;
  const highest = sorted.at(-1);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)];
  if (lowest === undefined || highest === undefined || middle === undefined) return undefined;
  return { questionId, reviews: sorted.length, lowest, middle, highest };
}
