import { Temporal } from 'temporal-polyfill';
import { afterAll, describe, expect, it } from 'vitest';
import { carriedOut } from '../../../../test/builders/people.ts';
import {
  actsAt,
  bidAt,
  buildBidder,
  buildTender,
  noObjects,
  tenderDays,
} from '../../../../test/builders/procurement.ts';
import { freshDatabase } from '../../../../test/database.ts';
import { testIdentity } from '../../../../test/sealing.ts';
import { transact } from '../../../acts/transact.ts';
import { uuidV4 } from '../../../values/uuid.ts';
import { openBids } from '../open-bids.ts';
import { answerNaming } from './answer-naming.ts';
import { listOpenedSubcontractors } from './opened-subcontractors.queries.ts';
import { promisesOfSubcontractors } from './promises-of-subcontractors.ts';

const database = await freshDatabase();
afterAll(database.close);
const { db } = database;

const joiners = { supplierId: null, name: 'Failsworth Joiners', companyNumber: null, work: 'Doors' };
type Named = typeof joiners & { readonly id: string; readonly shareBasisPoints: number };
type Tender = Awaited<ReturnType<typeof buildTender>>;
type Bidder = Awaited<ReturnType<typeof buildBidder>>;

/** What the bidder said to the site, and the answer that came: written as the two of them, as row-level security asks. */
async function ask(tender: Tender, bidder: Bidder, named: Named, answer: 'agreed' | 'said-no' | null) {
  const other = await buildBidder(db);
  const row = {
    body_id: tender.bodyId,
    procurement_id: tender.procurementId,
    id: named.id,
    supplier_id: bidder.supplierId,
    name: named.name,
    named_supplier_id: other.supplierId,
    work: named.work,
    share_basis_points: named.shareBasisPoints,
    named_at: tenderDays.open,
    named_by: bidder.actor.personId,
  };
  await transact(db, bidder.actor, (tx) => tx.insertInto('bid_subcontractor').values(row).execute());
  if (answer === null) return;
  const by = actsAt(other.actor, tenderDays.open);
  await transact(db, other.actor, (tx) => answerNaming(tx, by, { id: named.id, answer }));
}

async function openedWith(asked: readonly (readonly [Named, 'agreed' | 'said-no' | null])[], said: Named[]) {
  const tender = await buildTender(db);
  const bidder = await buildBidder(db);
  for (const [named, answer] of asked) await ask(tender, bidder, named, answer);
  await bidAt(db, tender, bidder, tenderDays.open, { subcontractors: said });
  const opening = actsAt(tender.officer, tenderDays.opened);
  const { opened } = await carriedOut(db, (tx) =>
    openBids(tx, opening, { ...tender, sealingKey: testIdentity, objects: noObjects }),
  );
  const endsOn = Temporal.PlainDate.from('2029-10-31');
  const bid = { ...tender, bidId: opened[0]?.bidId ?? '', pricePence: 189_000_000, endsOn, place: 'Oldham' };
  return db.transaction().execute(async (tx) => ({
    promises: await promisesOfSubcontractors(tx, bid),
    confirmed: (await listOpenedSubcontractors(tx, bid)).map(({ confirmed }) => confirmed),
  }));
}

describe('who a bid says will do part of it', () => {
  it('and who agreed to exactly that, has a promise in pounds, due by the end', async () => {
    const named = { ...joiners, id: uuidV4(), shareBasisPoints: 1250 };
    const { promises, confirmed } = await openedWith([[named, 'agreed']], [named]);
    expect(confirmed).toEqual([true]);
    expect(promises).toMatchObject([
      {
        title: 'Paid to Failsworth Joiners, about 12.5% of the price (Doors)',
        quantity: '236250.00',
        unit: 'pound',
      },
    ]);
  });

  it('and who never agreed, said no, was never asked, or agreed to something else has none', async () => {
    const one = () => ({ ...joiners, id: uuidV4(), shareBasisPoints: 1250 });
    const [silent, no, unasked, other] = [one(), one(), one(), one()];
    const asked = [
      [silent, null],
      [no, 'said-no'],
      [other, 'agreed'],
    ] as const;
    const said = [silent, no, unasked, { ...other, shareBasisPoints: 5000 }];
    const { promises, confirmed } = await openedWith(asked, said);
    expect(confirmed).toEqual([false, false, false, false]);
    expect(promises).toEqual([]);
  });
});
