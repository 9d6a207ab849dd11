import { drawJoiningCode } from '../../src/participation/codes/joining-code.rules.ts';
import type { Random } from '../../src/values/random.ts';
import type { Codes } from './codes.ts';
import { DAY, HOUR, letters, MINUTE, ordinaryAddress, pick, providers, somewhen, type Try } from './plan.ts';

/** 10,000 tries to be counted once too often, by eleven strategies; the numbers of each stand in the table. */
export function fakeTries(tier: 1 | 2 | 3, codes: Codes, random: Random): Try[] {
  return [
    ...numberedAddresses(4600, random),
    ...plusAddresses(700, random),
    ...fewDomains(1500, random),
    ...manyDomains(800, random),
    ...patientAddresses(750, random),
    ...guesses(600, random),
    ...stolen(codes, random, tier),
    ...twice(500, codes, random, tier),
    ...replays(400, codes, random, tier),
  ];
}

/** One stem and a number, from a script that makes twenty in an hour. */
function numberedAddresses(count: number, random: Random): Try[] {
  return many(count, (n) => ({
    strategy: 'throwaway addresses with numbers',
    at: (Math.floor(n / 20) % 400) * HOUR + random.nextInteger(HOUR),
    email: `vote${letterOf(Math.floor(n / 20))}${n}@${providers[Math.floor(n / 20) % 5]}`,
  }));
}

function plusAddresses(count: number, random: Random): Try[] {
  return many(count, (n) => ({
    strategy: 'one address with plus signs',
    at: Math.floor(n / 70) * DAY + random.nextInteger(2 * HOUR),
    email: `${letterOf(Math.floor(n / 70))}mine+${n}@gmail.com`,
  }));
}

/** Five domains bought for it, three hundred invented names at each. */
function fewDomains(count: number, random: Random): Try[] {
  return many(count, (n) => ({
    strategy: 'five domains of one’s own',
    at: DAY + random.nextInteger(8 * HOUR) + (n % 5) * DAY,
    email: `${letters(8, random)}@own${'abcde'[n % 5]}.example`,
  }));
}

/** Domains by the hundred, two names at each. */
function manyDomains(count: number, random: Random): Try[] {
  return many(count, (n) => ({
    strategy: 'four hundred domains of one’s own',
    at: somewhen(random, DAY, 6),
    email: `${letters(7, random)}@d${letterOf(Math.floor(n / 2))}.example`,
  }));
}

/** Invented people at large providers, a few an hour: nothing tells them from residents. */
function patientAddresses(count: number, random: Random): Try[] {
  return many(count, (n) => ({
    strategy: 'patient: invented names, spread out',
    at: somewhen(random, DAY, 8),
    email: ordinaryAddress(random, 60_000 + n),
  }));
}

function guesses(count: number, random: Random): Try[] {
  return many(count, () => ({
    strategy: 'guessing codes, ten each',
    at: random.nextInteger(16 * DAY),
    codes: many(10, () => drawJoiningCode(random)),
  }));
}

/** Doorsteps and a stall: opened at once by one, kept and used slowly by another, a pile of slips grabbed twice. */
function stolen({ loot, ballots }: Codes, random: Random, tier: 1 | 2 | 3): Try[] {
  const { atOnce, slowly, missedPile, unmissedPile } = loot;
  const first = 3 * DAY + 9 * HOUR;
  const withCode = (strategy: string, codes: readonly string[], when: (n: number) => number) =>
    codes.map((code, n): Omit<Try, 'kind'> => ({ strategy, at: when(n), codes: [code] }));
  const stuffed = ballots.slice(5000, 5030).map((paper, n) => ({
    strategy: 'ballots slipped into the facilitator’s pile',
    at: 6 * DAY + n * MINUTE,
    ...(tier === 3 ? { paper } : { codes: [paper] }),
  }));
  return [
    ...withCode('letters from doorsteps, used in a quarter of an hour', atOnce, (n) => first + n * 18_000),
    ...withCode('letters from doorsteps, used a few a day', slowly, () => somewhen(random, 3 * DAY, 6)),
    ...withCode('a pile of slips, missed by the stall that evening', missedPile, (n) => 9 * DAY + n * HOUR),
    ...withCode('slips pocketed, not missed', unmissedPile, () => somewhen(random, 4 * DAY, 5)),
    ...stuffed,
  ].map(fake);
}

/** Real people who try their own code again, under an address of their own or with nothing. */
function twice(count: number, codes: Codes, random: Random, tier: 1 | 2 | 3): Try[] {
  return many(count, (n) => {
    const strategy = 'a code used a second time';
    const at = 18 * DAY + random.nextInteger(20 * HOUR);
    if (tier === 3) return { strategy, at, paper: pick(codes.ballots.slice(0, 5000), random) };
    const code = codes.usedSlip(n);
    return { strategy, at, codes: [code], ...(n % 2 ? { email: ordinaryAddress(random, 80_000 + n) } : {}) };
  });
}

/** The same person, who has a right to one answer, sends the form six times. The five others are the fakes. */
function replays(count: number, codes: Codes, random: Random, tier: 1 | 2 | 3): Try[] {
  return many(count, (n) => ({
    strategy: 'the same form sent again and again',
    at: somewhen(random, 10 * DAY, 3),
    times: 5,
    ...(tier === 3
      ? { paper: codes.ballots[n] ?? '' }
      : { codes: tier === 2 ? [codes.usedSlip(n)] : [], email: `replay${letterOf(n)}x@gmail.com` }),
  }));
}

function many<Item extends object | string>(
  count: number,
  make: (n: number) => Item,
): (Item extends string ? string : Try)[] {
  return Array.from({ length: count }, (_, n) => {
    const made = make(n);
    return typeof made === 'string' ? made : fake(made as Omit<Try, 'kind'>);
  }) as (Item extends string ? string : Try)[];
}

function fake(given: Omit<Try, 'kind'>): Try {
  return { ...given, kind: 'fake' };
}

function letterOf(number: number): string {
  return Array.from(String(number), (digit) => 'abcdefghij'[Number(digit)]).join('');
}
