import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type OwnAnswer, openOwnAnswer, sealOwnAnswer } from './own-answer.rules.ts';
import { receiptKeys, receiptSecretFrom } from './receipt-secret.rules.ts';

const nonce = new Uint8Array(12).fill(7);
const keys = receiptKeys(receiptSecretFrom('token', 'person', 'round'), 'points');
const own: OwnAnswer = { way: 'points', points: [30, 0, 70] };

describe('a sealed copy', () => {
  it('opens with its secret, in its round, and only so', () => {
    const sealed = sealOwnAnswer(keys, 'round', own, nonce);
    expect(openOwnAnswer(keys, 'round', sealed)).toEqual(own);
    expect(openOwnAnswer(keys, 'another', sealed)).toBeNull();
    const others = receiptKeys(receiptSecretFrom('another', 'person', 'round'), 'points');
    expect(openOwnAnswer(others, 'round', sealed)).toBeNull();
    expect(openOwnAnswer(keys, 'round', Buffer.alloc(3))).toBeNull();
  });
  it('keeps each way of answering as it was given', () => {
    const ways: OwnAnswer[] = [
      { way: 'points', instead: 'none-of-these' },
      { way: 'comparisons', ranking: [[2], [0, 1]], compared: 3 },
      {
        way: 'statements',
        votes: [
          [1, 1],
          [2, -1],
          [7, 0],
        ],
      },
    ];
    for (const each of ways)
      expect(openOwnAnswer(keys, 'round', sealOwnAnswer(keys, 'round', each, nonce))).toEqual(each);
  });
  it('notices any changed bit', () => {
    const sealed = sealOwnAnswer(keys, 'round', own, nonce);
    fc.assert(
      fc.property(fc.nat({ max: sealed.length * 8 - 1 }), (bit) => {
        const changed = Buffer.from(sealed);
        changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(openOwnAnswer(keys, 'round', changed)).toBeNull();
      }),
    );
  });
  it('is as long for all on one as for an even split, or for none at all, and is not found by its key', () => {
    const answers: OwnAnswer[] = [
      { way: 'points', points: [100, 0, 0] },
      { way: 'points', points: [33, 34, 33] },
      { way: 'points', instead: 'do-not-mind' },
    ];
    const lengths = answers.map((each) => sealOwnAnswer(keys, 'round', each, nonce).length);
    expect(new Set(lengths).size).toBe(1);
    expect(keys.lookup.equals(keys.key)).toBe(false);
  });
});
