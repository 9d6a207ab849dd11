import { quickRandom } from '../../opinion/quick-random.rules.ts';
import { evenWeights } from './even-weights.rules.ts';
import { type Face, faceOf } from './face.rules.ts';
import type { Counts, Field } from './kinds.rules.ts';
import { ticketCount } from './lot.rules.ts';
import { repairPanel } from './repair-panel.rules.ts';
import { type Owed, roundPanel } from './round-panel.rules.ts';
import { prepareRounding, type Rounding } from './rounding.rules.ts';
import type { TicketedPanel } from './share-tickets.rules.ts';

/** So many roundings that cannot be mended to a panel, and this way is given up. */
const mostInVain = 60;

/** Panels found one after the other, and what they still owe. */
type Rounds = {
  readonly face: Face;
  readonly expected: Float64Array;
  readonly rounding: Rounding;
  readonly owed: Owed;
  readonly random: () => number;
  readonly panels: Counts[];
  inVain: number;
};

/**
 * A lottery that gives each kind exactly its expected seats, made for the tickets: one panel a ticket, each rounded so
 * that what the tickets before it owe to any kind is made good, which keeps everybody’s chance by tickets near the
 * exact one; then the tickets’ chances are moved a little until the expected seats are met exactly. With many kinds,
 * panels without a ticket are added, or there would be more to meet than to move. Null when it does not come out:
 * that proves nothing, and the lottery has to be found by column generation.
 */
export function guidedLottery(field: Field, shares: Float64Array): TicketedPanel[] | null {
  const sizes = field.kinds.map(({ people }) => people.length);
  const expected = shares.map((share, kind) => share * (sizes[kind] ?? 0));
  const face = faceOf(field, expected);
  const rounding = prepareRounding(face, expected);
  const places = rounding.amounts.length;
  const rounds: Rounds = {
    face,
    expected,
    rounding,
    owed: {
      amounts: new Float64Array(places),
      weights: Float64Array.from({ length: places }, (_, at) =>
        at < sizes.length ? 1 / (sizes[at] ?? 1) : 0,
      ),
    },
    random: quickRandom('panels by lot'),
    panels: [],
    inVain: 0,
  };
  let enough = Math.max(ticketCount, Math.ceil(1.5 * rounding.fractional.length) + 400);
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (!addPanels(rounds, enough)) return null;
    const given = startingWeights(rounds.panels.length);
    const weights = evenWeights(rounds.panels, expected, given);
    if (weights) return rounds.panels.map((counts, at) => ticketed(counts, weights[at] ?? 0, at));
    enough += ticketCount;
  }
  return null;
}

function ticketed(counts: Counts, probability: number, at: number): TicketedPanel {
  return { counts, probability, tickets: at < ticketCount ? 1 : 0 };
}

/** All to the tickets, or half where there are panels without one. */
function startingWeights(panels: number): Float64Array {
  const others = panels - ticketCount;
  const share = others > 0 ? 0.5 : 1;
  return Float64Array.from({ length: panels }, (_, at) =>
    at < ticketCount ? share / ticketCount : (1 - share) / others,
  );
}

function addPanels(rounds: Rounds, enough: number): boolean {
  const { panels, owed, expected } = rounds;
  while (panels.length < enough) {
    const panel = nextPanel(rounds);
    if (!panel) {
      rounds.inVain += 1;
      if (rounds.inVain > mostInVain) return false;
      continue;
    }
    panels.push(panel);
    panel.forEach((count, kind) => {
      owed.amounts[kind] = (owed.amounts[kind] ?? 0) + (expected[kind] ?? 0) - count;
    });
  }
  return true;
}

function nextPanel({ face, expected, rounding, owed, random }: Rounds): Counts | null {
  const order = shuffledPlaces(rounding.fractional.length, random);
  const now = roundPanel(rounding, owed, order);
  const counts = new Int32Array(expected.length);
  const costs = { more: new Float64Array(expected.length), fewer: new Float64Array(expected.length) };
  for (let kind = 0; kind < expected.length; kind += 1) {
    const due = (expected[kind] ?? 0) + (owed.amounts[kind] ?? 0);
    const amount = now[kind] ?? 0;
    const count = Math.min(Math.ceil(amount), Math.max(Math.floor(amount), Math.round(due)));
    const weight = owed.weights[kind] ?? 0;
    counts[kind] = count;
    costs.more[kind] = weight * (1 - 2 * (due - count));
    costs.fewer[kind] = weight * (1 + 2 * (due - count));
  }
  return repairPanel(face, counts, costs);
}

function shuffledPlaces(length: number, random: () => number): number[] {
  const order = Array.from({ length }, (_, at) => at);
  for (let last = length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
  return order;
}
