import { seededRandom } from '../../values/random.ts';

/**
 * Fast numbers from 0 up to but not including 1, in steps of 2⁻³², for resampling, where millions are needed: the small
 * fast counter generator (sfc32), started from the published seed. Not for draws that decide anything by themselves.
 */
export function quickRandom(seed: string): () => number {
  const start = seededRandom(seed);
  let [a, b, c] = [
    start.nextInteger(2 ** 32) | 0,
    start.nextInteger(2 ** 32) | 0,
    start.nextInteger(2 ** 32) | 0,
  ];
  let counter = 1;
  return () => {
    const mixed = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + mixed) | 0;
    return (mixed >>> 0) / 2 ** 32;
  };
}
