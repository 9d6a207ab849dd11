import { textTable } from '../../../terminal/text-table.ts';
import type { DrawnTicket } from './draw-ticket.rules.ts';
import type { Replacement } from './find-replacement-here.ts';
import type { Lot, Lottery } from './lot.rules.ts';
import { commandWords as words } from './words.en.ts';

/** A lottery for a reader: how many people have which chance, what the tickets cost anybody, and who was drawn. */
export function panelText(
  lot: Lot,
  found: Lottery & Partial<Pick<Replacement, 'changes'>>,
  seed: string | null,
  draw: DrawnTicket | null,
): string {
  const { columns } = words;
  const table = textTable(
    [
      { title: columns.chance, isNumber: true },
      { title: columns.people, isNumber: true },
    ],
    levelsOf(found).map(([chance, people]) => [chance, String(people)]),
  );
  const ticketed = found.panels.filter(({ tickets }) => tickets > 0).length;
  return [
    words.heading(lot.pool.length, lot.seats, percent(found.minimum)),
    '',
    table,
    '',
    ...(found.without.length > 0 ? [words.without(found.without)] : []),
    ...(found.changes?.length ? [words.givesWay(found.changes)] : []),
    words.lottery(found.panels.length, ticketed),
    worstText(found),
    ...(seed !== null && draw
      ? [words.drawn(seed, draw.lotterySha256, draw.ticket), draw.members.join(', ')]
      : [words.noSeed]),
  ].join('\n');
}

function worstText({ worst: { id, byTickets, exact } }: Lottery): string {
  const isExact = Math.abs(byTickets - exact) < 1e-9;
  return isExact ? words.exactByTickets : words.worst(id, percent(byTickets), percent(exact));
}

/** Chances to a hundredth of a percent, ascending, and how many people have each. */
function levelsOf({ probabilities }: Lottery): [string, number][] {
  const levels = new Map<string, number>();
  for (const chance of Object.values(probabilities).sort((a, b) => a - b)) {
    levels.set(percent(chance), (levels.get(percent(chance)) ?? 0) + 1);
  }
  return [...levels];
}

function percent(chance: number): string {
  return `${(chance * 100).toFixed(2)}%`;
}
