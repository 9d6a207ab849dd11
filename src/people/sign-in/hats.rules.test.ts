import { describe, expect, it } from 'vitest';
import type { Hat } from '../../acts/by.ts';
import { findHat, hatCode } from '../roles/hat-code.rules.ts';
import { hatColumns, hatOfColumns } from '../roles/hat-columns.rules.ts';
import { decideHatConflict } from '../roles/hat-conflict.rules.ts';
import { decideStartingHat } from './starting-hat.rules.ts';

const resident: Hat = { kind: 'resident' };
const evaluator: Hat = { kind: 'body', bodyId: 'b1', role: 'evaluator' };
const moderator: Hat = { kind: 'body', bodyId: 'b1', role: 'moderator' };
const supplier: Hat = { kind: 'supplier', supplierId: 's1' };
const operator: Hat = { kind: 'operator' };

describe('a hat', () => {
  it('is the same after its columns, and has a code of its own', () => {
    const hats = [resident, evaluator, moderator, supplier, operator];
    for (const hat of hats) expect(hatOfColumns(hatColumns(hat))).toEqual(hat);
    expect(new Set(hats.map(hatCode)).size).toBe(hats.length);
  });

  it('is found by its code only among those held', () => {
    expect(findHat([{ hat: resident }], hatCode(operator))).toBeUndefined();
    expect(findHat([{ hat: operator }, { hat: resident }], 'operator')).toEqual({ hat: operator });
  });
});

describe('the hat a sign-in begins in', () => {
  it('is a resident’s for someone with no role', () => {
    expect(decideStartingHat([resident], undefined)).toEqual({ hat: resident, mustChoose: false });
  });
  it('is the only role', () => {
    expect(decideStartingHat([evaluator, resident], undefined).hat).toBe(evaluator);
  });
  it('is the one chosen last, also when that was a resident’s', () => {
    expect(decideStartingHat([evaluator, supplier, resident], { ...supplier }).hat).toBe(supplier);
    expect(decideStartingHat([evaluator, resident], resident).hat).toBe(resident);
  });
  it('is never one that was taken away', () => {
    expect(decideStartingHat([evaluator, moderator, resident], supplier)).toEqual({
      hat: resident,
      mustChoose: true,
    });
  });
});

describe('hats that do not go together', () => {
  const ties = [
    { personId: 'ann', supplierId: 'larkhill' },
    { personId: 'ben', supplierId: 'other' },
  ];

  it('are those of an evaluator who acts for a bidder', () => {
    const conflict = decideHatConflict({ evaluators: ['ann', 'cat'], bidders: ['larkhill'], ties });
    expect(conflict).toEqual([{ personId: 'ann', supplierId: 'larkhill' }]);
  });
  it('are not those of a supplier who bids elsewhere, nor of a bidder who judges nothing', () => {
    expect(decideHatConflict({ evaluators: ['ben'], bidders: ['larkhill'], ties })).toEqual([]);
    expect(decideHatConflict({ evaluators: ['cat'], bidders: ['larkhill', 'other'], ties })).toEqual([]);
  });
});
