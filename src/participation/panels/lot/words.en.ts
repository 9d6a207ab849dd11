import type { VacancyFault } from './find-replacement-here.ts';
import type { Infeasible, QuotaChange } from './lot.rules.ts';

const seats = (count: number) => (count === 1 ? '1 seat' : `${count.toLocaleString('en-GB')} seats`);
const people = (count: number) => (count === 1 ? '1 person' : `${count.toLocaleString('en-GB')} people`);

function changed({ category, feature, bound, from, to }: QuotaChange): string {
  return bound === 'minimum'
    ? `at least ${to} instead of ${from} with ${category} “${feature}”`
    : `up to ${to} instead of ${from} with ${category} “${feature}”`;
}

/** Why no panel can be drawn, and the smallest change that mends it. */
export function tellInfeasible({ changes, seatsAtMost }: Infeasible, asked: number): string {
  if (seatsAtMost !== undefined) {
    return `The pool can fill ${seats(seatsAtMost)} at most, and ${asked} are asked for: draw fewer, or let more people join.`;
  }
  return `No panel of ${asked} meets every quota. The smallest change that mends it: allow ${listed(changes.map(changed))}.`;
}

/** What is wrong with a pool or its quotas, and how to mend it. */
export function tellFault(fault: VacancyFault): string {
  switch (fault.fault) {
    case 'no-people':
      return 'Nobody is in the pool: add a row for each person.';
    case 'wrong-seats':
      return 'A panel needs a whole number of seats, 1 or more.';
    case 'id-twice':
      return `Two people have the id “${fault.id}”: give each their own.`;
    case 'quota-twice':
      return `Two quotas are for ${fault.category} “${fault.feature}”: keep one.`;
    case 'wrong-bounds':
      return `The quota for ${fault.category} “${fault.feature}” needs whole numbers, with min no more than max.`;
    case 'unknown-category':
      return `The quotas name “${fault.category}”, and the pool has no such column: give both the same name.`;
    case 'feature-without-quota':
      return `Person “${fault.id}” has ${fault.feature === '' ? 'nothing' : `“${fault.feature}”`} under ${fault.category}, and no quota names that: correct it, or add a quota for it (min 0 if it may be missing from the panel).`;
    case 'no-empty-seat':
      return 'Every seat is taken: nothing is left to draw.';
    case 'not-in-pool':
      return `Nobody in the pool has the id “${fault.id}”.`;
  }
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** How a panel is drawn, each step in a sentence, for anyone who asks. */
export const steps = {
  quotas: (seatCount: number) => `We look at every panel of ${seatCount} people that meets all the quotas.`,
  leximin:
    'We give these panels chances so that whoever has the smallest chance of a seat has the largest one possible. Then the next smallest, and so on. No other rule gives the worst off more.',
  without: (count: number) =>
    `${people(count)} cannot get a seat: no panel that meets the quotas has room for them.`,
  tickets: 'We write the panels on 1,000 tickets. A panel with twice the chance gets twice as many tickets.',
  worst: (worst: string) =>
    `No one’s chance by tickets differs from their exact chance by more than ${worst}.`,
  fixed:
    'The list of tickets is then fixed. Its fingerprint goes on the public record before anybody knows the seed.',
  seed: 'The seed is a number that nobody controls, such as the result of a lottery on a day we named beforehand.',
  draw: 'Write the seed, a colon and the fingerprint. Take the SHA-256 of that text as one whole number and divide it by 1,000. The remainder, and 1, is the number of the ticket that is drawn.',
  replacement: (number: number) =>
    `For replacement ${number} the same lottery is held for the empty seats, among the people who were not yet asked. The people who stay keep their seats, and the quotas hold for the whole panel. Its seed is the first seed, a colon and ${number}.`,
  givesWay: (changes: readonly QuotaChange[]) =>
    `The quotas could no longer all be met. They gave way by the smallest change: ${listed(changes.map(changed))}.`,
} as const;

/** What `pp panel` says. */
export const commandWords = {
  summary: 'Find who has which chance of a seat on a panel drawn by lot, and whom a seed draws',
  wantsTwoFiles: 'Name the file with the pool, then the file with the quotas.',
  onlyOneStdin: 'Only one of the two files can come from standard input.',
  wantsSeats: 'Say how many seats the panel has, such as --seats 20.',
  wantsSeated:
    'A replacement needs both its number (--replacement 1) and the people who keep their seats (--seated <file>).',
  emptySeed: 'The seed is empty: write the number or words that were drawn.',
  notCount: (option: string, typed: string) =>
    `--${option} is a whole number, 1 or more, and not “${typed}”.`,
  notWhole: (file: string, line: number, typed: string) =>
    `${file}, line ${line}: “${typed}” is not a whole number. Minima and maxima count seats.`,
  noId: (file: string, line: number) => `${file}, line ${line}: this person has no id. Give each their own.`,
  notWritten: (path: string) =>
    `The lottery could not be written to ${path}: name a file in a folder that you may write to.`,
  finding: (count: number, seatCount: number) =>
    `Finding the fairest chances of ${people(count)} for ${seats(seatCount)}…`,
  columns: { chance: 'chance', people: 'people' },
  heading: (count: number, seatCount: number, least: string) =>
    `${people(count)}, ${seats(seatCount)}. The smallest chance of anybody is ${least}, and no rule within these quotas gives the worst off more.`,
  without: (ids: readonly string[]) =>
    `No panel that meets the quotas has room for: ${ids.slice(0, 10).join(', ')}${ids.length > 10 ? ` and ${ids.length - 10} more` : ''}.`,
  givesWay: (changes: readonly QuotaChange[]) => steps.givesWay(changes),
  lottery: (panels: number, ticketed: number) =>
    `${panels.toLocaleString('en-GB')} panels give exactly these chances; 1,000 tickets name ${ticketed.toLocaleString('en-GB')} of them.`,
  worst: (id: string, byTickets: string, exact: string) =>
    `By tickets, the chance furthest off is that of “${id}”: ${byTickets} instead of ${exact}.`,
  exactByTickets: 'By tickets, everybody has exactly their chance.',
  drawn: (seed: string, fingerprint: string, ticket: number) =>
    `The seed “${seed}” and the lottery ${fingerprint} draw ticket ${ticket}:`,
  noSeed: 'Give the public seed with --seed to see who is drawn.',
} as const;
