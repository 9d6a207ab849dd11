import type { Face } from './face.rules.ts';
import type { Counts } from './kinds.rules.ts';

/** What one more, or one fewer, of each kind costs. */
export type Costs = { readonly more: Float64Array; readonly fewer: Float64Array };

/** A kind that moved is left alone for so many exchanges, so that what helped little is not simply taken back. */
const rest = 7;
const mostSteps = 200;
/** How many kinds with the best prospects are tried as the one who makes room. */
const tried = 10;
/** What a row missed by one seat weighs, beside costs. */
const perSeat = 3;

/** A panel in the making: who sits, how many count in each row, and between which bounds they must come. */
type Draft = {
  readonly face: Face;
  readonly counts: Counts;
  readonly rows: readonly (readonly number[])[];
  readonly lower: Int32Array;
  readonly upper: Int32Array;
  readonly filled: Int32Array;
  /** What each row is missed by more, or less, with one more in it, and with one fewer. */
  readonly more: Int8Array;
  readonly fewer: Int8Array;
  readonly rested: Int32Array;
  missed: number;
};

/**
 * Makes a panel of counts that nearly are one: seats are filled, emptied or handed from one kind to another, each time
 * by the exchange that mends most and costs least. Null when that leads nowhere in a while.
 */
export function repairPanel(face: Face, start: Counts, costs: Costs): Counts | null {
  const draft = draftOf(face, start);
  for (let step = 1; step < mostSteps; step += 1) {
    if (draft.missed === 0) return draft.counts;
    const { out, into } = bestExchange(draft, costs, step);
    if (out < 0 && into < 0) return null;
    for (const [kind, by] of [[out, -1] as const, [into, 1] as const]) {
      if (kind < 0) continue;
      sit(draft, kind, by);
      draft.rested[kind] = step + rest + (step % 3);
    }
  }
  return null;
}

function draftOf(face: Face, start: Counts): Draft {
  const { kinds, quotas, seats } = face.field;
  const homes = quotas.length + 1;
  const lower = Int32Array.from([seats, ...quotas.map(({ minimum }) => minimum), ...face.homeLeast]);
  const upper = Int32Array.from([
    seats,
    ...quotas.map(({ maximum }) => maximum),
    ...face.homeLeast.map(() => 1),
  ]);
  const draft: Draft = {
    face,
    counts: Int32Array.from(start),
    rows: kinds.map(({ quotas: own, household }) => [
      0,
      ...own.map((quota) => quota + 1),
      ...(household === null ? [] : [homes + household]),
    ]),
    lower,
    upper,
    filled: new Int32Array(lower.length),
    more: new Int8Array(lower.length),
    fewer: new Int8Array(lower.length),
    rested: new Int32Array(start.length),
    missed: 0,
  };
  start.forEach((count, kind) => {
    for (const row of draft.rows[kind] ?? []) draft.filled[row] = (draft.filled[row] ?? 0) + count;
  });
  draft.missed = draft.filled.reduce((sum, count, row) => sum + miss(draft, row, count), 0);
  draft.filled.forEach((_, row) => note(draft, row));
  return draft;
}

function miss({ lower, upper }: Draft, row: number, count: number): number {
  return Math.max(0, (lower[row] ?? 0) - count, count - (upper[row] ?? 0));
}

function note(draft: Draft, row: number): void {
  const count = draft.filled[row] ?? 0;
  const now = miss(draft, row, count);
  draft.more[row] = miss(draft, row, count + 1) - now;
  draft.fewer[row] = miss(draft, row, count - 1) - now;
}

function sit(draft: Draft, kind: number, by: 1 | -1): void {
  draft.counts[kind] = (draft.counts[kind] ?? 0) + by;
  draft.missed += change(draft, kind, by > 0 ? draft.more : draft.fewer);
  for (const row of draft.rows[kind] ?? []) {
    draft.filled[row] = (draft.filled[row] ?? 0) + by;
    note(draft, row);
  }
}

function change({ rows }: Draft, kind: number, changes: Int8Array): number {
  let sum = 0;
  for (const row of rows[kind] ?? []) sum += changes[row] ?? 0;
  return sum;
}

/** The best of all exchanges, −1 standing for nobody: while seats are empty nobody leaves, while too many are filled nobody comes. */
function bestExchange(draft: Draft, costs: Costs, step: number): { out: number; into: number } {
  const { face, counts, rested } = draft;
  const over = (draft.filled[0] ?? 0) - face.field.seats;
  let best = { out: -1, into: -1, worth: Infinity };
  for (const { out, worth } of over < 0 ? [{ out: -1, worth: 0 }] : prospects(draft, costs, step)) {
    if (over > 0) return { out, into: -1 };
    if (out >= 0) sit(draft, out, -1);
    for (let into = 0; into < counts.length; into += 1) {
      if (into === out || (rested[into] ?? 0) > step || (counts[into] ?? 0) >= (face.most[into] ?? 0))
        continue;
      const whole = worth + perSeat * change(draft, into, draft.more) + (costs.more[into] ?? 0);
      if (whole < best.worth) best = { out, into, worth: whole };
    }
    if (out >= 0) sit(draft, out, 1);
  }
  return best;
}

/** Kinds that could give up a seat, those first whose leaving mends most and costs least. */
function prospects(draft: Draft, costs: Costs, step: number): { out: number; worth: number }[] {
  const found: { out: number; worth: number }[] = [];
  draft.counts.forEach((count, out) => {
    if (count <= (draft.face.least[out] ?? 0) || (draft.rested[out] ?? 0) > step) return;
    found.push({ out, worth: perSeat * change(draft, out, draft.fewer) + (costs.fewer[out] ?? 0) });
  });
  return found.sort((a, b) => a.worth - b.worth || a.out - b.out).slice(0, tried);
}
