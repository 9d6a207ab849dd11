import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { actsAt, buildBidder, offerFor, tenderDays } from '../../../../test/builders/procurement.ts';
import {
  buildSealedTender,
  openersPost,
  type SealedTender,
  sealedBidAt,
  temporaryObjects,
} from '../../../../test/builders/sealed.ts';
import { freshDatabase } from '../../../../test/database.ts';
import { testIdentity } from '../../../../test/sealing.ts';
import { transact } from '../../../acts/transact.ts';
import type { BidOffer } from '../bid-offer.rules.ts';
import type { NamedSubcontractor } from '../form/bid-content.rules.ts';
import { findOfferFault, offerOf } from '../offer.rules.ts';
import { openBids } from '../open-bids.ts';
import { readBidText } from '../read-bundle.rules.ts';
import { keepOpened } from './keep-opened.ts';

const database = await freshDatabase();
afterAll(database.close);
const { db } = database;
const objects = temporaryObjects();
const nobody = '0198a000-0000-7000-8000-00000000dead';
const named: NamedSubcontractor = {
  id: '0198a000-0000-7000-8000-000000000001',
  supplierId: null,
  name: 'Somebody',
  companyNumber: null,
  work: 'Lifts',
  shareBasisPoints: 100,
};

async function openBeside(tender: SealedTender, hostile: Partial<BidOffer>) {
  const at = tenderDays.open;
  const honest = await sealedBidAt(db, tender, await buildBidder(db), { at, objects });
  const other = await sealedBidAt(db, tender, await buildBidder(db), { at, objects, ...hostile });
  await openersPost(db, tender, tender.openers.slice(0, 3), tenderDays.opened);
  const by = actsAt(tender.officer, tenderDays.opened.add({ hours: 3 }));
  const result = await transact(db, tender.officer, (tx) =>
    openBids(tx, by, { ...tender, sealingKey: testIdentity, objects }),
  );
  if ('refused' in result) throw new Error(result.refused);
  return {
    honest: result.opened.some(({ bidId }) => bidId === honest.bidId),
    other: result.unreadable.find(({ bidId }) => bidId === other.bidId)?.why ?? 'opened',
  };
}

describe('one bid that cannot be kept', () => {
  it.each([
    ['the character NUL', (o: BidOffer) => ({ answers: o.answers.map((a) => ({ ...a, answer: 'a\0' })) })],
    ['thousands of commitments', (o: BidOffer) => ({ commitments: Array(8_000).fill(o.commitments[0]) })],
    ['one sub-contractor twice', () => ({ subcontractors: [named, named] })],
    ['a sub-contractor without a name', () => ({ subcontractors: [{ ...named, name: ' ' }] })],
    [
      'an endless answer',
      (o: BidOffer) => ({ answers: o.answers.map((a) => ({ ...a, answer: 'a'.repeat(60_000) })) }),
    ],
  ])('%s: it is not this bid, and the others open', async (_, given) => {
    const tender = await buildSealedTender(db);
    const hostile = given(await offerFor(db, tender, {}));
    expect(await openBeside(tender, hostile)).toEqual({ honest: true, other: 'not-this-bid' });
  });

  it('a sub-contractor who is on no register is no reason to leave the bid out', async () => {
    const subcontractors = [{ ...named, supplierId: nobody }];
    expect(await openBeside(await buildSealedTender(db), { subcontractors })).toEqual({
      honest: true,
      other: 'opened',
    });
  });

  it('what only the database refuses falls back to the bid before it', async () => {
    const tender = await buildSealedTender(db);
    const bids = [1, 2].map(async () =>
      sealedBidAt(db, tender, await buildBidder(db), { at: tenderDays.open, objects }),
    );
    const [one, two] = await Promise.all(bids);
    const offer = await offerFor(db, tender, {});
    const bad = { ...offer, answers: [{ criterionId: nobody, answer: 'To nothing' }] };
    const unsealed = [bad, offer].map((said, index) => ({
      bid: { id: (index === 0 ? one : two)!.bidId } as never,
      out: { offer: said, plaintext: 'ab'.repeat(32), attachments: [] },
    }));
    const ids = fc.sample(fc.uuid({ version: 7 }), 50);
    const kept = await transact(db, tender.officer, (tx) =>
      keepOpened(tx, tender, unsealed, () => ids.pop()!),
    );
    expect(kept.map(({ out }) => typeof out)).toEqual(['string', 'object']);
  });

  it('whatever is sealed is read without a stumble, and what is taken has no NUL in it', async () => {
    const of = { bodyId: nobody, procurementId: nobody, supplierId: nobody };
    const ground = {
      criteria: [],
      units: new Map(),
      startsOn: tenderDays.prepared.toZonedDateTimeISO('UTC').toPlainDate(),
    };
    const odd = fc.oneof(fc.string({ unit: 'binary' }), fc.constant('\0'), fc.jsonValue());
    const content = fc.record({
      version: fc.constantFrom(1, 2),
      bodyId: fc.constant(nobody),
      procurementId: fc.constant(nobody),
      supplierId: fc.constant(nobody),
      pricePence: fc.oneof(fc.integer(), fc.jsonValue()),
      answers: fc.oneof(fc.constant([]), fc.jsonValue()),
      commitments: fc.oneof(fc.constant([]), fc.jsonValue()),
      subcontractors: fc.array(fc.record({ ...fcNamed(), name: odd, work: odd }), { maxLength: 3 }),
      declarations: fc.constant([]),
      attachments: fc.oneof(fc.constant([]), fc.jsonValue()),
    });
    fc.assert(
      fc.property(fc.oneof(content, fc.jsonValue()), (said) => {
        const read = readBidText(JSON.stringify(said), of);
        if (read === null || findOfferFault(read.offer, ground) !== null) return;
        expect(JSON.stringify(offerOf(read.content))).not.toContain('\\u0000');
      }),
    );
  });
});

function fcNamed() {
  const { name: _, work: __, ...rest } = named;
  return Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, fc.constant(value)]));
}
