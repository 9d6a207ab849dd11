import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClaimTally, countLevels, standingQuantity, sumQuantities } from './levels.rules.ts';

const claim = (quantity: number, rest: Partial<ClaimTally> = {}): ClaimTally => ({
  hasEvidence: false,
  checked: null,
  quantity,
  verifiedQuantity: 0,
  ...rest,
});
const verified = (quantity: number, of = quantity) =>
  claim(of, { hasEvidence: true, checked: 'verified', verifiedQuantity: quantity });

describe('the four levels', () => {
  it('count the home safety visits as the story tells them', () => {
    const claims = [verified(48), verified(47), verified(46), claim(17, { hasEvidence: true }), claim(18)];
    expect(countLevels(180, claims, 2)).toEqual({
      promised: 180,
      claimed: 176,
      evidenced: 158,
      verified: 141,
      witnessed: 2,
    });
  });
  it('count what was sent back nowhere, so that it can be claimed again', () => {
    const back = claim(1, { checked: 'returned' });
    expect(countLevels(6, [verified(5), back, claim(1, { hasEvidence: true })], 0)).toMatchObject({
      claimed: 6,
      evidenced: 6,
      verified: 5,
    });
  });
  it('send back the part that was not verified', () => {
    expect(countLevels(240, [verified(219, 226), claim(14)], 0)).toMatchObject({
      claimed: 233,
      evidenced: 219,
      verified: 219,
    });
  });
  it('add hundredths exactly', () => {
    expect(sumQuantities([0.1, 0.2])).toBe(0.3);
  });
});

const anyClaim: fc.Arbitrary<ClaimTally> = fc
  .record({
    hasEvidence: fc.boolean(),
    checked: fc.constantFrom(null, 'verified' as const, 'returned' as const),
    quantity: fc.integer({ min: 1, max: 1_000_000 }).map((hundredths) => hundredths / 100),
    part: fc.integer({ min: 1, max: 100 }),
  })
  .map(({ part, ...tally }) => {
    const isVerified = tally.checked === 'verified';
    const verifiedQuantity = isVerified ? Math.max(1, Math.round(tally.quantity * part)) / 100 : 0;
    // The database verifies only what came with evidence.
    return { ...tally, hasEvidence: tally.hasEvidence || isVerified, verifiedQuantity };
  });

describe('whatever is claimed', () => {
  it('each level is at most the one before it, and never more than the claims', () => {
    fc.assert(
      fc.property(fc.array(anyClaim), fc.nat(50), (claims, witnessed) => {
        const levels = countLevels(100, claims, witnessed);
        expect(levels.evidenced).toBeLessThanOrEqual(levels.claimed);
        expect(levels.verified).toBeLessThanOrEqual(levels.evidenced);
        expect(levels.claimed).toBeLessThanOrEqual(sumQuantities(claims.map(({ quantity }) => quantity)));
      }),
    );
  });
  it('totals are the sums of what stands, however the claims are grouped', () => {
    fc.assert(
      fc.property(fc.array(anyClaim), fc.array(anyClaim), (some, others) => {
        const together = countLevels(100, [...some, ...others], 0);
        const apart = [countLevels(100, some, 0), countLevels(100, others, 0)];
        expect(together.claimed).toBe(sumQuantities(apart.map(({ claimed }) => claimed)));
        expect(together.verified).toBe(sumQuantities(apart.map(({ verified }) => verified)));
        expect(together.claimed).toBe(sumQuantities([...some, ...others].map(standingQuantity)));
      }),
    );
  });
  it('witnesses change nothing else', () => {
    fc.assert(
      fc.property(fc.array(anyClaim), fc.nat(50), (claims, witnessed) => {
        const levels = countLevels(100, claims, witnessed);
        expect(levels).toEqual({ ...countLevels(100, claims, 0), witnessed });
      }),
    );
  });
});
