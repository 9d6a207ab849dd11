import { expect, it } from 'vitest';
import { fileAttacks, kept, untouched } from '../../../../test/builders/log-attacks.ts';
import { seededRandom } from '../../../values/random.ts';
import { type VerifyAsk, verifyLog } from './verify-log.ts';

/** Together with those made in the database: 10,000. */
const ATTACKS = 9000;

/** What a witness holds beside the log itself. */
const ask: VerifyAsk = {
  from: kept.checkpoint,
  keptHashes: async (from, to) => kept.hashes.subarray(from * 32, to * 32),
};

it('a log that nobody touched verifies', async () => {
  expect(await verifyLog({ read: async (path) => untouched.get(path) }, ask)).toMatchObject({ valid: true });
});

it(`${ATTACKS} changes, removals, reorderings and forks in the files: every one is caught, its first bad entry named`, async () => {
  const random = seededRandom('tampered files');
  const kinds = Object.entries(fileAttacks);
  const caught = new Map<string, number>();
  for (let number = 0; number < ATTACKS; number += 1) {
    const [kind, attack] = kinds[number % kinds.length] as (typeof kinds)[number];
    const { files, first } = attack(random);
    const found = await verifyLog({ read: async (path) => files.get(path) }, ask);
    // A checkpoint that cannot be read is no log at all, which is said too.
    if (!found && first === null) continue;
    const named = first === null ? null : found?.firstBad?.from;
    expect({ kind, number, valid: found?.valid, named }).toEqual({
      kind,
      number,
      valid: false,
      named: first,
    });
    caught.set(kind, (caught.get(kind) ?? 0) + 1);
  }
  expect(caught.size).toBe(kinds.length);
});
