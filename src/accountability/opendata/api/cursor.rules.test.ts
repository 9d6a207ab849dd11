import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCursor, writeCursor } from './cursor.rules.ts';

const secret = 'a secret for tests, of more than 32 characters';
const place = { list: 'payments', filters: { body: 'oldham-council', from: '2026-04-01' } };

describe('a cursor', () => {
  it('goes on where it was given, in whatever order the filters stand', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 4 }), (after) => {
        const cursor = writeCursor(secret, place, after);
        const turned = { list: 'payments', filters: { from: '2026-04-01', body: 'oldham-council' } };
        expect(readCursor(secret, turned, cursor)).toEqual(after);
        expect(cursor).toMatch(/^[A-Za-z0-9_-]+$/);
      }),
    );
  });

  it.each([
    ['another list', { ...place, list: 'promises' }],
    ['other filters', { ...place, filters: { body: 'oldham-council' } }],
  ])('does not go on in %s', (_, other) => {
    expect(readCursor(secret, other, writeCursor(secret, place, ['a', 'b']))).toBeUndefined();
  });

  it('is nothing that anybody can make up or change', () => {
    const cursor = writeCursor(secret, place, ['2026-04-01', '7']);
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readCursor(secret, place, text)).toBeUndefined();
      }),
    );
    const bytes = Buffer.from(cursor, 'base64url');
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(readCursor(secret, place, changed.toString('base64url'))).toBeUndefined();
    }
    expect(readCursor('another secret', place, cursor)).toBeUndefined();
  });
});
