import type { Counts, Field } from './kinds.rules.ts';
import type { KindPanel } from './leximin.rules.ts';
import { ticketCount } from './lot.rules.ts';

/** A panel by kinds, its chance, and how many of the tickets name it. */
export type TicketedPanel = KindPanel & { readonly tickets: number };

/** Rounds after which the sharing stops, should it still improve. */
const mostMoves = 2000;

/**
 * Shares the tickets out over panels by largest remainder, then moves one ticket at a time from a panel to another
 * while that brings the seats each kind gets on all tickets nearer to what its people are due: the sum over kinds of
 * squared difference by people grows smaller with every move, so it ends.
 */
export function shareTickets(field: Field, panels: readonly KindPanel[]): TicketedPanel[] {
  const tickets = largestRemainder(panels.map(({ probability }) => probability));
  const sizes = field.kinds.map(({ people }) => people.length);
  const off = Float64Array.from(sizes, (_, kind) =>
    panels.reduce(
      (sum, { counts, probability }, index) =>
        sum + (counts[kind] ?? 0) * ((tickets[index] ?? 0) - ticketCount * probability),
      0,
    ),
  );
  for (let move = 0; move < mostMoves; move += 1) {
    const found = bestMove(panels, tickets, off, sizes);
    if (!found) break;
    const { from, to } = found;
    tickets[from] = (tickets[from] ?? 0) - 1;
    tickets[to] = (tickets[to] ?? 0) + 1;
    shift(off, panels[from]?.counts, -1);
    shift(off, panels[to]?.counts, 1);
  }
  return panels.map((panel, index) => ({ ...panel, tickets: tickets[index] ?? 0 }));
}

function shift(off: Float64Array, counts: Counts | undefined, by: 1 | -1): void {
  counts?.forEach((count, kind) => {
    off[kind] = (off[kind] ?? 0) + by * count;
  });
}

function largestRemainder(chances: readonly number[]): number[] {
  const whole = chances.map((chance) => Math.floor(chance * ticketCount + 1e-9));
  const left = ticketCount - whole.reduce((sum, count) => sum + count, 0);
  const byRemainder = chances
    .map((chance, index) => ({ index, rest: chance * ticketCount - (whole[index] ?? 0) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index)
    .slice(0, left);
  for (const { index } of byRemainder) whole[index] = (whole[index] ?? 0) + 1;
  return whole;
}

/** The ticket whose kinds have most too many, and the panel it would help most to give it to. */
function bestMove(
  panels: readonly KindPanel[],
  tickets: readonly number[],
  off: Float64Array,
  sizes: readonly number[],
): { readonly from: number; readonly to: number } | null {
  const pull = panels.map(({ counts }) =>
    counts.reduce((sum, count, kind) => sum + (count * (off[kind] ?? 0)) / (sizes[kind] ?? 1), 0),
  );
  let from = -1;
  for (const [index, value] of pull.entries()) {
    if ((tickets[index] ?? 0) > 0 && (from < 0 || value > (pull[from] ?? 0))) from = index;
  }
  const out = panels[from]?.counts;
  if (!out) return null;
  let [to, best] = [-1, -1e-9];
  for (const [index, { counts }] of panels.entries()) {
    const apart = counts.reduce(
      (sum, count, kind) => sum + (count - (out[kind] ?? 0)) ** 2 / (sizes[kind] ?? 1),
      0,
    );
    const change = 2 * ((pull[index] ?? 0) - (pull[from] ?? 0)) + apart;
    if (index !== from && change < best) [to, best] = [index, change];
  }
  return to < 0 ? null : { from, to };
}
