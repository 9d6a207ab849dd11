import { describe, expect, it } from 'vitest';
import {
  formatReceiptSecret,
  readReceiptSecret,
  receiptKeys,
  receiptSecretFrom,
  receiptSecretFromCode,
} from './receipt-secret.rules.ts';

const secret = receiptSecretFrom('token', 'person', 'round');

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

describe('what a secret leads to', () => {
  it('is another lookup and another key for each way of answering', () => {
    const found = (['points', 'comparisons', 'statements'] as const).flatMap((way) => {
      const { lookup, key } = receiptKeys(secret, way);
      return [lookup.toString('hex'), key.toString('hex')];
    });
    expect(new Set(found).size).toBe(6);
  });
  it('comes from the code on a paper slip too, always the same', () => {
    expect(receiptSecretFromCode('BCDFGHJK')).toBe(receiptSecretFromCode('BCDFGHJK'));
    expect(receiptSecretFromCode('BCDFGHJK')).not.toBe(receiptSecretFromCode('BCDFGHJM'));
    expect(readReceiptSecret(receiptSecretFromCode('BCDFGHJK'))).not.toBeNull();
  });
});
