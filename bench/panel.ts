// Leximin lotteries of 2,000 people for 200 seats, against the floor: one integer programme, any panel that meets the
// quotas. npx tsx bench/panel.ts
import { findKindLottery } from '../src/participation/panels/lot/kind-lottery.rules.ts';
import { sortIntoKinds } from '../src/participation/panels/lot/kinds.rules.ts';
import { withDearest } from '../src/participation/panels/lot/leximin.rules.ts';
import { openSolver } from '../src/participation/panels/lot/open-solver.ts';
import { relaxedShares } from '../src/participation/panels/lot/relaxed-leximin.rules.ts';
import { seatPeople } from '../src/participation/panels/lot/seat-people.rules.ts';
import { makePool } from '../test/builders/pools.ts';

const shapes = {
  'two categories of two': { levels: [2, 2], room: 0 },
  'four of 2 to 5': { levels: [2, 3, 4, 5], room: 1 },
  'five of 2 to 7': { levels: [2, 6, 5, 2, 7], room: 1 },
  'five of 2 to 7, no room': { levels: [2, 6, 5, 2, 7], room: 0 },
  'six of 2 to 10': { levels: [2, 6, 5, 2, 10, 4], room: 1 },
  'four of 2 to 6, one person a household': { levels: [2, 6, 5, 2], room: 1, sharing: 0.3 },
};

const solver = await openSolver();
console.log('2,000 people, 200 seats; seconds of one core’s work:');
console.table(Object.fromEntries(Object.entries(shapes).map(([name, shape]) => [name, time(shape)])));

function time(shape: { levels: readonly number[]; room: number; sharing?: number }) {
  const field = sortIntoKinds(makePool({ people: 2000, seats: 200, ...shape }, 'bench'));
  const floor = clock(() => withDearest(solver, field, (find) => find(field.kinds.map(() => 0))));
  const shares = clock(() => relaxedShares(solver, field));
  const panels = clock(() => findKindLottery(solver, field));
  const people = clock(() => panels.found && seatPeople(field, panels.found));
  return {
    kinds: field.kinds.length,
    'any panel (floor)': floor.seconds,
    'every chance (maximin and on)': shares.seconds,
    'with panels (leximin)': panels.seconds,
    'people seated': people.seconds,
    panels: people.found?.length ?? 0,
    megabytes: Math.round(process.memoryUsage.rss() / 1e6),
  };
}

function clock<Found>(work: () => Found): { readonly found: Found; readonly seconds: number } {
  const before = process.cpuUsage();
  const found = work();
  const { user, system } = process.cpuUsage(before);
  return { found, seconds: Math.round((user + system) / 1e4) / 100 };
}
