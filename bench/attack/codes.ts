import type { BatchKind } from '../../src/participation/codes/batch.rules.ts';

const RUNS = [12_000, 5000, 5000];
const SLIP_BATCHES = 30;
const SLIPS = 120;
const BALLOT_BATCHES = 11;
const BALLOTS = 500;
/** The stall whose pile was grabbed, and missed the same evening: its unused codes are made void. */
export const MISSED_STALL = 23;
const UNMISSED_STALL = 26;

/** What was printed for a round, who was given which, and what was stolen. */
export type Codes = {
  readonly runs: number;
  readonly takeLetter: (run: number) => string;
  readonly takeSlip: (batch: number) => string;
  /** A slip from a workshop: used by the time the workshop is over. */
  readonly usedSlip: (n: number) => string;
  readonly isStolen: (code: string) => boolean;
  readonly ballots: readonly string[];
  readonly loot: Readonly<Record<'atOnce' | 'slowly' | 'missedPile' | 'unmissedPile', readonly string[]>>;
};
type Issue = (kind: BatchKind, label: string, count: number) => Promise<readonly string[]>;

/** Prints 22,000 letters in three runs, thirty sheets of slips and eleven packs of ballots. */
export async function printCodes(issue: Issue): Promise<Codes> {
  const letters: (readonly string[])[] = [];
  for (const [run, count] of RUNS.entries()) letters.push(await issue('letter', `Letters ${run}`, count));
  const slips: (readonly string[])[] = [];
  for (let n = 0; n < SLIP_BATCHES; n += 1) slips.push(await issue('venue', `Slips ${n}`, SLIPS));
  const ballots: string[] = [];
  for (let n = 0; n < BALLOT_BATCHES; n += 1)
    ballots.push(...(await issue('paper', `Ballots ${n}`, BALLOTS)));
  // Stolen letters lie anywhere in a run: some would have gone to people who want to answer.
  const every = (from: number, count: number) =>
    Array.from({ length: count }, (_, n) => letters[from % RUNS.length]?.[from + n * 60] ?? '');
  const loot = {
    atOnce: every(30, 50),
    slowly: every(31, 25),
    missedPile: slips[MISSED_STALL]?.slice(-30) ?? [],
    unmissedPile: slips[UNMISSED_STALL]?.slice(-15) ?? [],
  };
  return { runs: RUNS.length, ...takers(letters, slips), ballots, loot, isStolen: stolenIn(loot) };
}

function stolenIn(loot: Codes['loot']): Codes['isStolen'] {
  const stolen = new Set([...loot.atOnce, ...loot.slowly]);
  return (code) => stolen.has(code);
}

function takers(letters: readonly (readonly string[])[], slips: readonly (readonly string[])[]) {
  const taken = new Map<string, number>();
  const take = (from: readonly (readonly string[])[], name: string, index: number) => {
    const next = taken.get(`${name}${index}`) ?? 0;
    taken.set(`${name}${index}`, next + 1);
    const code = from[index]?.[next];
    if (!code) throw new Error(`${name} ${index} is used up`);
    return code;
  };
  return {
    takeLetter: (run: number) => take(letters, 'letters', run),
    takeSlip: (batch: number) => take(slips, 'slips', batch),
    usedSlip: (n: number) => slips[n % 20]?.[Math.floor(n / 20) % 25] ?? '',
  };
}
