import { quickRandom } from '../../opinion/quick-random.rules.ts';
import type { Field } from './kinds.rules.ts';
import type { TicketedPanel } from './share-tickets.rules.ts';

/** A panel of people (places in the pool, ascending), its chance and its tickets. */
export type PeoplePanel = {
  readonly members: readonly number[];
  readonly probability: number;
  readonly tickets: number;
};

/** A panel while people are being seated on it. */
type Piece = { readonly members: Set<number>; mass: number; readonly tickets: number };

/** A chance smaller than this is a rounding error of the arithmetic. */
const nothing = 1e-13;

/**
 * Turns panels of kinds into panels of people. People who are alike take turns from ticket to ticket, so each has as
 * many tickets as any other of their kind, or one more; then chances too small for a ticket change hands until each of
 * a kind has exactly the same chance: half at most of one panel’s chance is split off, with one person replaced by
 * another of their kind, so whatever may be drawn meets the quotas. Equal panels become one.
 */
export function seatPeople(field: Field, panels: readonly TicketedPanel[]): PeoplePanel[] {
  const used = panels.filter(({ probability }) => probability > 0);
  const total = used.reduce((sum, { probability }) => sum + probability, 0);
  const pieces = used.flatMap(({ probability, tickets }) =>
    Array.from({ length: Math.max(1, tickets) }, () => ({
      members: new Set<number>(),
      mass: probability / total / Math.max(1, tickets),
      tickets: Math.min(1, tickets),
    })),
  );
  const counts = used.flatMap((panel) =>
    Array.from({ length: Math.max(1, panel.tickets) }, () => panel.counts),
  );
  const random = quickRandom('turns');
  field.kinds.forEach(({ people }, kind) => {
    takeTurns(
      people,
      pieces,
      counts.map((count) => count[kind] ?? 0),
      random,
    );
  });
  for (const { people } of field.kinds) if (people.length > 1) evenOut(people, pieces);
  return mergeEqual(pieces);
}

/** Round after round through the people of a kind; on panels without a ticket sit those who have had least so far. */
function takeTurns(
  people: readonly number[],
  pieces: readonly Piece[],
  counts: readonly number[],
  random: () => number,
) {
  const waiting: number[] = [];
  const had = people.map(() => 0);
  pieces.forEach(({ members, mass, tickets }, index) => {
    const count = counts[index] ?? 0;
    const sitting = tickets > 0 ? inTurn(waiting, people.length, count, random) : withLeast(had, count);
    for (const place of sitting) {
      members.add(people[place] ?? -1);
      had[place] = (had[place] ?? 0) + mass;
    }
  });
}

/** The next who wait; when all have had their turn, all wait again in a new order, so that company changes. */
function inTurn(waiting: number[], size: number, count: number, random: () => number): Set<number> {
  const sitting = new Set<number>();
  while (sitting.size < count) {
    const next = waiting.findIndex((place) => !sitting.has(place));
    if (next < 0) waiting.push(...newOrder(size, random));
    else for (const place of waiting.splice(next, 1)) sitting.add(place);
  }
  return sitting;
}

function newOrder(size: number, random: () => number): number[] {
  const order = Array.from({ length: size }, (_, place) => place);
  for (let last = size - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
  return order;
}

function withLeast(had: readonly number[], count: number): number[] {
  return [...had.keys()].sort((a, b) => (had[a] ?? 0) - (had[b] ?? 0) || a - b).slice(0, count);
}

/** Moves chance between people of one kind until each has the same. */
function evenOut(people: readonly number[], pieces: Piece[]): void {
  const has = new Map(people.map((person) => [person, 0]));
  for (const { members, mass } of pieces) {
    for (const person of people) if (members.has(person)) has.set(person, (has.get(person) ?? 0) + mass);
  }
  const due = [...has.values()].reduce((sum, mass) => sum + mass, 0) / people.length;
  const over = people.filter((person) => (has.get(person) ?? 0) > due + nothing);
  const under = people.filter((person) => (has.get(person) ?? 0) < due - nothing);
  let [giver, taker] = [over.pop(), under.pop()];
  while (giver !== undefined && taker !== undefined) {
    const amount = Math.min((has.get(giver) ?? 0) - due, due - (has.get(taker) ?? 0));
    handOn(pieces, giver, taker, amount);
    has.set(giver, (has.get(giver) ?? 0) - amount);
    has.set(taker, (has.get(taker) ?? 0) + amount);
    if ((has.get(giver) ?? 0) <= due + nothing) giver = over.pop();
    if ((has.get(taker) ?? 0) >= due - nothing) taker = under.pop();
  }
}

/**
 * Gives `taker` so much of the chance of panels on which `giver` sits and `taker` does not. There is always enough:
 * those panels’ chance is the difference of the two at least, and no more than half of it is asked for.
 */
function handOn(pieces: Piece[], giver: number, taker: number, amount: number): void {
  let left = amount;
  const fitting = pieces
    .filter(({ members }) => members.has(giver) && !members.has(taker))
    .sort((a, b) => b.mass - a.mass);
  for (const piece of fitting) {
    if (left <= nothing) return;
    const members = new Set(piece.members);
    members.delete(giver);
    members.add(taker);
    const mass = Math.min(left, piece.mass / 2);
    piece.mass -= mass;
    left -= mass;
    pieces.push({ members, mass, tickets: 0 });
  }
}

function mergeEqual(pieces: readonly Piece[]): PeoplePanel[] {
  const merged = new Map<string, PeoplePanel>();
  for (const { members, mass, tickets } of pieces) {
    const ordered = [...members].sort((a, b) => a - b);
    const key = ordered.join();
    const before = merged.get(key);
    merged.set(key, {
      members: before?.members ?? ordered,
      probability: (before?.probability ?? 0) + mass,
      tickets: (before?.tickets ?? 0) + tickets,
    });
  }
  return [...merged.values()];
}
