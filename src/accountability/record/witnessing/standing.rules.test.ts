import { expect, it } from 'vitest';
import { decideStanding } from './standing.rules.ts';

const day = 86_400_000;

it.each([
  [null, 10, true, 'waiting'],
  [{ size: 10, heardAtMs: 0, isSigned: true }, 10, true, 'agrees'],
  [{ size: 10, heardAtMs: -6.9 * day, isSigned: true }, 12, true, 'agrees'],
  [{ size: 10, heardAtMs: -7 * day, isSigned: true }, 12, true, 'silent'],
  [{ size: 10, heardAtMs: -9 * day, isSigned: true }, 12, false, 'differs'],
  [{ size: 13, heardAtMs: 0, isSigned: true }, 12, undefined, 'ahead'],
  [{ size: 10, heardAtMs: 0, isSigned: true }, 12, undefined, 'unclear'],
  [{ size: 13, heardAtMs: 0, isSigned: false }, 12, undefined, 'unsigned'],
  [{ size: 10, heardAtMs: 0, isSigned: false }, 12, false, 'unsigned'],
] as const)('%j beside a record of %i (same: %s) %s', (last, size, isSame, standing) => {
  expect(decideStanding(last, { size, isSame, nowMs: 0 }).standing).toBe(standing);
});
