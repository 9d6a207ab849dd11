import { createHash, randomBytes } from 'node:crypto';

/** Where chance comes from. It is an argument everywhere, so that a draw with a public seed can be replayed. */
export type Random = {
  /** So many random bytes. */
  readonly nextBytes: (count: number) => Uint8Array;
  /** A number from 0 up to but not including 1, in steps of 2⁻⁵³. */
  readonly nextUnit: () => number;
  /** A whole number from 0 up to but not including `max`, each equally likely. `max` from 1 to 2⁵³ − 1. */
  readonly nextInteger: (max: number) => number;
};

/**
 * Chance that anyone can recompute from a published seed: the bytes of SHA-256("seed:0"), then of
 * SHA-256("seed:1") and so on, the text in UTF-8 and the block number in decimal, read in order.
 */
export function seededRandom(seed: string): Random {
  let block = 0;
  let unread = new Uint8Array(0);
  return fromBytes((count) => {
    while (unread.length < count) {
      const next = createHash('sha256').update(`${seed}:${block}`, 'utf8').digest();
      unread = Buffer.concat([unread, next]);
      block += 1;
    }
    const bytes = unread.subarray(0, count);
    unread = unread.subarray(count);
    return bytes;
  });
}

/** Chance from the operating system, unpredictable: for identifiers, tokens and real draws without a seed. */
export function systemRandom(): Random {
  return fromBytes((count) => randomBytes(count));
}

/** The items in a random order, every order equally likely (Fisher–Yates, from the end). The list is kept. */
export function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = random.nextInteger(last + 1);
    [order[last], order[other]] = [order[other] as Item, order[last] as Item];
  }
  return order;
}

const steps = 2 ** 53;

function fromBytes(nextBytes: (count: number) => Uint8Array): Random {
  /** Seven bytes, big-endian, the top three bits dropped: 53 bits, all that a number holds exactly. */
  const nextStep = () => {
    const bytes = nextBytes(7);
    return bytes.reduce((value, byte, index) => value * 256 + (index === 0 ? byte & 31 : byte), 0);
  };
  const nextInteger = (max: number) => {
    if (!Number.isSafeInteger(max) || max < 1) throw new RangeError('max must be a whole number above zero');
    // Draws past the last full multiple of max are thrown away, or low numbers would come a little too often.
    const limit = steps - (steps % max);
    let step = nextStep();
    while (step >= limit) step = nextStep();
    return step % max;
  };
  return { nextBytes, nextUnit: () => nextStep() / steps, nextInteger };
}
