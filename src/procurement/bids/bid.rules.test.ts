import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { testIdentity } from '../../../test/sealing.ts';
import { uuidV4 } from '../../values/uuid.ts';
import type { BidOffer } from './bid-offer.rules.ts';
import { writeBidText } from './bundle.rules.ts';
import { isQuantity } from './form/quantity.rules.ts';
import { labelAt, labelBids } from './labels.rules.ts';
import { contentOf } from './offer.rules.ts';
import { readBidText } from './read-bundle.rules.ts';
import { commitmentTo, openSealed, sealTo } from './seal.ts';

const of = { bodyId: uuidV4(), procurementId: uuidV4(), supplierId: uuidV4() };
const offers: fc.Arbitrary<BidOffer> = fc.record({
  pricePence: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
  answers: fc.array(fc.record({ criterionId: fc.uuid(), answer: fc.string({ unit: 'grapheme' }) })),
  commitments: fc.array(
    fc.record(
      {
        criterionId: fc.uuid(),
        measureId: fc.uuid(),
        quantity: fc.constant('180.50'),
        dueOn: fc
          .integer({ min: 0, max: 9999 })
          .map((days) => Temporal.PlainDate.from('2026-01-01').add({ days })),
        place: fc.string({ unit: 'grapheme' }),
        perSpendPence: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
      },
      { requiredKeys: ['criterionId', 'measureId', 'quantity', 'dueOn', 'place'] },
    ),
  ),
});

describe('a bundle', () => {
  it('reads back as it was written', () => {
    fc.assert(
      fc.property(offers, (offer) => {
        const text = writeBidText(of, contentOf(offer));
        const read = readBidText(text, of);
        expect(read && writeBidText(of, contentOf(read.offer))).toBe(text);
        expect(read?.offer.pricePence).toBe(offer.pricePence);
      }),
    );
  });

  it('says for how much spend only where that was asked, and not with nothing', () => {
    const line = { criterionId: uuidV4(), measureId: uuidV4(), quantity: '2', place: 'Oldham' };
    const dueOn = Temporal.PlainDate.from('2028-08-31');
    const text = (more: object) =>
      writeBidText(of, contentOf({ pricePence: 1, answers: [], commitments: [{ ...line, dueOn, ...more }] }));
    expect(text({})).not.toContain('perSpendPence');
    const read = readBidText(text({ perSpendPence: 10_000_000 }), of);
    expect(read?.offer.commitments).toEqual([{ ...line, dueOn, perSpendPence: 10_000_000 }]);
    expect(readBidText(text({ perSpendPence: 0 }), of)).toBeNull();
  });

  it('is not this bid when it names another supplier, has a field too many, or is no JSON', () => {
    const text = writeBidText(of, contentOf({ pricePence: 1, answers: [], commitments: [] }));
    expect(readBidText(text, { ...of, supplierId: uuidV4() })).toBeNull();
    expect(readBidText(text.replace('{', '{"more":1,'), of)).toBeNull();
    expect(readBidText('not a bid', of)).toBeNull();
  });
});

describe('sealing', () => {
  it('opens with the key, and no changed bit keeps its commitment or opens', async () => {
    const sealed = await sealTo('a bid', testIdentity);
    expect(await openSealed(sealed, testIdentity)).toEqual(new TextEncoder().encode('a bid'));
    await fc.assert(
      fc.asyncProperty(fc.nat(sealed.length * 8 - 1), async (bit) => {
        const changed = Uint8Array.from(sealed);
        changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(commitmentTo(changed).equals(commitmentTo(sealed))).toBe(false);
        expect(await openSealed(changed, testIdentity)).toBeNull();
      }),
      { numRuns: 50 },
    );
  });
});

describe('labels', () => {
  it('are each given once, whatever order the bids came in', () => {
    const hashes = fc.uniqueArray(fc.stringMatching(/^[0-9a-f]{16}$/), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(hashes, (commitments) => {
        const labels = labelBids(of.procurementId, commitments);
        expect(new Set(labels.values()).size).toBe(commitments.length);
        expect(labelBids(of.procurementId, [...commitments].reverse())).toEqual(labels);
      }),
    );
  });
  it('go on after Z', () => {
    expect([0, 25, 26, 27, 701, 702].map(labelAt)).toEqual(['A', 'Z', 'AA', 'AB', 'ZZ', 'AAA']);
  });
});

it('a quantity is a number above zero with at most two decimal places', () => {
  expect(['1', '0.5', '180.25'].map(isQuantity)).toEqual([true, true, true]);
  expect(['0', '0.00', '-1', '1.234', '1e3', ''].map(isQuantity)).toEqual(Array(6).fill(false));
});
