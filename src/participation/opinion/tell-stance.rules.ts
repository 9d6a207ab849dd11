/** How exactly it is told how many of a group take a side; the coarser, the less it gives away. */
export type StanceLevel = 'counts' | 'nine-in-ten' | 'three-in-four' | 'most';

export type StanceCounts = {
  /** People of the group who take the side, of so many of it who answered. */
  readonly people: number;
  readonly of: number;
  /** Everybody who takes the side, in any group or none: published elsewhere to the nearest 5, or hidden under 10. */
  readonly inAll: number;
};

type Range = { readonly low: number; readonly high: number };

const levels = ['counts', 'nine-in-ten', 'three-in-four', 'most'] as const;
const fewestAnswering = 15;
const smallest = 10;
const widestHint = 5;
const roundingError = 2;

/**
 * The most exact way to tell a stance that pins no hidden number: whoever reads it beside the published total may not
 * work out how many under 10 take the side, do not, or take it elsewhere, to within less than 5 (MATHS §8). Null where
 * none will do, or fewer than 15 answered: then even being named says too much.
 */
export function tellStance(counts: StanceCounts): StanceLevel | null {
  if (counts.of < fewestAnswering) return null;
  return levels.find((level) => isSafe(counts, level)) ?? null;
}

function isSafe(counts: StanceCounts, level: StanceLevel): boolean {
  const { people, of, inAll } = counts;
  const told = toldBy(counts, level);
  if (told === null) return false;
  const total = inAll < smallest ? { low: 0, high: smallest - 1 } : around(inAll);
  const side: Range = { low: told.low, high: Math.min(told.high, total.high) };
  const others: Range = { low: Math.max(0, of - side.high), high: of - side.low };
  const elsewhere: Range = { low: Math.max(0, total.low - side.high), high: total.high - side.low };
  return (
    staysHidden(people, side) && staysHidden(of - people, others) && staysHidden(inAll - people, elsewhere)
  );
}

/** What somebody learns of the number who take the side; null where the level would not be true. */
function toldBy({ people, of }: StanceCounts, level: StanceLevel): Range | null {
  switch (level) {
    case 'counts':
      return people < smallest ? null : around(people);
    case 'nine-in-ten':
      return people * 10 > of * 9 ? { low: Math.floor(of * 0.9) + 1, high: of } : null;
    case 'three-in-four':
      return people * 4 > of * 3 ? { low: Math.floor(of * 0.75) + 1, high: of } : null;
    case 'most':
      return people * 2 > of ? { low: Math.floor(of / 2) + 1, high: of } : null;
  }
}

/** Every number that is rounded to the same multiple of 5. */
function around(count: number): Range {
  const middle = Math.round(count / 5) * 5;
  return { low: middle - roundingError, high: middle + roundingError };
}

function staysHidden(count: number, range: Range): boolean {
  return count >= smallest || range.high - range.low >= widestHint;
}
