import { type Random, shuffled } from '../../src/values/random.ts';
import type { Codes } from './codes.ts';
import { DAY, HOUR, MINUTE, ordinaryAddress, somewhen, type Try } from './plan.ts';

export const HONEST = 5000;
const HALLS = { halls: 5, people: 90 };
const WORKSHOPS = { workshops: 20, people: 25 };
const AT_WORK = { offices: 6, people: 20 };
/** Of a hundred letters to people who want to answer, this many never come, and this many codes are mistyped first. */
const LOST = 0.015;
const MISTYPED = 0.04;
/** Of those without their letter, how many ask for a slip at a library; the others give up. */
const ASK_AGAIN = 0.75;

/** 5,000 people who each want one say, by how the round lets them in. */
export function honestTries(tier: 1 | 2 | 3, codes: Codes, random: Random): Try[] {
  if (tier === 1) return byMail(random);
  return tier === 2 ? byCode(codes, random) : byPaper(codes, random);
}

/** Families, a lecture hall, and six offices where colleagues answer together from one domain. */
function byMail(random: Random): Try[] {
  const offices = Array.from({ length: AT_WORK.offices }, (_, office) => {
    const at = DAY * (office + 2) + HOUR;
    return Array.from({ length: AT_WORK.people }, (_, n) =>
      honest('colleagues at work', at + n * 2 * MINUTE, {
        email: `${ordinaryAddress(random, n).split('@')[0]}@office${office}.example`,
      }),
    );
  }).flat();
  const lecture = Array.from({ length: 120 }, (_, n) =>
    honest('a lecture hall', 5 * DAY + random.nextInteger(HOUR), {
      email: ordinaryAddress(random, 9000 + n),
    }),
  );
  const families = Array.from({ length: HONEST - offices.length - lecture.length }, (_, n) => {
    const family = Math.floor(n / 3);
    // A family answers one after the other, with one surname.
    const at = somewhen(random, 0, 6) + (n % 3) * 5 * MINUTE;
    const email =
      n % 3 === 0 ? ordinaryAddress(random, n) : `${'abc'[n % 3]}.family${wordOf(family)}${n % 3}@gmail.com`;
    return honest('households', at, { email });
  });
  return [...offices, ...lecture, ...families];
}

/** Letters to flats, shared houses and halls; slips from libraries and stalls; workshops that join at once. */
function byCode(codes: Codes, random: Random): Try[] {
  const perHall = HALLS.people;
  const halls = Array.from({ length: HALLS.halls }, (_, hall) =>
    Array.from({ length: perHall }, () => {
      const code = codes.takeLetter(0);
      // The post comes at noon; a hall reads it at supper.
      return honest('letters, halls', (hall + 1) * DAY + 6 * HOUR + random.nextInteger(2 * HOUR), {
        codes: [code],
      });
    }),
  ).flat();
  const workshops = Array.from({ length: WORKSHOPS.workshops }, (_, workshop) =>
    Array.from({ length: WORKSHOPS.people }, () =>
      honest('slips, workshops', (workshop % 14) * DAY + 2 * DAY + random.nextInteger(8 * MINUTE), {
        codes: [codes.takeSlip(workshop)],
      }),
    ),
  ).flat();
  const libraries = Array.from({ length: 750 }, (_, n) =>
    honest('slips, libraries and stalls', somewhen(random, DAY, 7), {
      codes: [codes.takeSlip(20 + (n % 10))],
    }),
  );
  const rest = HONEST - halls.length - workshops.length - libraries.length;
  const doors = Array.from({ length: rest }, (_, n) => fromTheDoor(codes, random, n));
  return [...halls, ...workshops, ...libraries, ...doors];
}

function fromTheDoor(codes: Codes, random: Random, n: number): Try {
  const run = n % codes.runs;
  const code = codes.takeLetter(run);
  const at = somewhen(random, (run + 1) * DAY, 3.5);
  const isGone = random.nextUnit() < LOST || codes.isStolen(code);
  const again = isGone && random.nextUnit() < ASK_AGAIN ? [codes.takeSlip(20 + (n % 10))] : [];
  const typed = isGone ? again : [...(random.nextUnit() < MISTYPED ? [mistyped(code)] : []), code];
  // Some have an account, and signed in before they typed their code.
  const email = n % 12 === 0 ? ordinaryAddress(random, 20_000 + n) : undefined;
  return honest('letters, households and shared houses', isGone ? Math.min(at + 2 * DAY, 18 * DAY) : at, {
    codes: typed,
    ...(email ? { email } : {}),
  });
}

/** Everyone fills in a ballot before a facilitator, at a stall, a library or a workshop. */
function byPaper(codes: Codes, random: Random): Try[] {
  return shuffled(codes.ballots.slice(0, HONEST), random).map((paper) =>
    honest('paper, seen by a facilitator', somewhen(random, DAY, 7), { paper }),
  );
}

function honest(strategy: string, at: number, how: Partial<Try>): Try {
  return { kind: 'honest', strategy, at: Math.min(Math.max(at, 0), 18 * DAY + 20 * HOUR), ...how };
}

function mistyped(code: string): string {
  return `${code[0] === 'B' ? 'C' : 'B'}${code.slice(1)}`;
}

function wordOf(number: number): string {
  return Array.from(String(number), (digit) => 'abcdefghij'[Number(digit)]).join('');
}
