import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatReceiptSecret,
  openAnswer,
  readReceiptSecret,
  receiptKeys,
  receiptSecretFrom,
  sealAnswer,
} from './receipt-secret.rules.ts';

const nonce = new Uint8Array(12).fill(7);
const secret = receiptSecretFrom('token', 'person', 'round');
const keys = receiptKeys(secret);

describe('a receipt’s secret', () => {
  it('is five groups of four letters that look like nothing else, and is read back however it is typed', () => {
    const shown = formatReceiptSecret(secret);
    expect(shown).toMatch(/^([BCDFGHJKMNPQRSTVWXYZ]{4}-){4}[BCDFGHJKMNPQRSTVWXYZ]{4}$/);
    expect(readReceiptSecret(` ${shown.toLowerCase().replaceAll('-', ' ')} `)).toBe(secret);
    expect(readReceiptSecret(shown.slice(1))).toBeNull();
    expect(readReceiptSecret(shown.replace(/^./, 'O'))).toBeNull();
  });
  it('is the same for one form sent twice and another for anything else', () => {
    expect(receiptSecretFrom('token', 'person', 'round')).toBe(secret);
    const others = [
      receiptSecretFrom('another', 'person', 'round'),
      receiptSecretFrom('token', 'somebody', 'round'),
      receiptSecretFrom('token', 'person', 'elsewhere'),
    ];
    expect(new Set([secret, ...others]).size).toBe(4);
  });
});

describe('a sealed copy', () => {
  it('opens with its secret, in its round, and only so', () => {
    const sealed = sealAnswer(keys, 'round', [30, 0, 70], nonce);
    expect(openAnswer(keys, 'round', sealed)).toEqual([30, 0, 70]);
    expect(openAnswer(keys, 'another', sealed)).toBeNull();
    expect(
      openAnswer(receiptKeys(receiptSecretFrom('another', 'person', 'round')), 'round', sealed),
    ).toBeNull();
    expect(openAnswer(keys, 'round', Buffer.alloc(3))).toBeNull();
  });
  it('notices any changed bit', () => {
    const sealed = sealAnswer(keys, 'round', [30, 0, 70], nonce);
    fc.assert(
      fc.property(fc.nat({ max: sealed.length * 8 - 1 }), (bit) => {
        const changed = Buffer.from(sealed);
        changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(openAnswer(keys, 'round', changed)).toBeNull();
      }),
    );
  });
  it('is as long for all on one as for an even split, and is not found by its key', () => {
    const lengths = [
      [100, 0, 0],
      [33, 34, 33],
    ].map((points) => sealAnswer(keys, 'round', points, nonce).length);
    expect(new Set(lengths).size).toBe(1);
    expect(keys.lookup.equals(keys.key)).toBe(false);
  });
});
