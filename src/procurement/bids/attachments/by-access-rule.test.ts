import { readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import {
  actsAt,
  buildBidder,
  buildTender,
  offerFor,
  tenderDays,
} from '../../../../test/builders/procurement.ts';
import { freshDatabase } from '../../../../test/database.ts';
import { testIdentity } from '../../../../test/sealing.ts';
import { transact } from '../../../acts/transact.ts';
import { openFolderObjects } from '../../../objects/folder-objects.ts';
import { openBids } from '../open-bids.ts';
import { submitBid } from '../submit-bid.ts';
import { listAttachments } from './attachments.queries.ts';
import { toBundleFiles } from './attachments.ts';

const database = await freshDatabase();
afterAll(database.close);
const { db } = database;

it('documents of a bid by the access rule lie sealed until the opening, and open with it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'pp-own-'));
  const objects = openFolderObjects(folder);
  const [tender, bidder] = [await buildTender(db), await buildBidder(db)];
  const { bodyId, procurementId } = tender;
  const key = { bodyId, procurementId };
  const plan = 'Our plan for repairs: '.repeat(20);
  const files = await toBundleFiles([{ name: 'plan.txt', content: new TextEncoder().encode(plan) }]);
  const offer = await offerFor(db, tender);
  await transact(db, bidder.actor, (tx) =>
    submitBid(tx, actsAt(bidder.actor, tenderDays.open), {
      ...key,
      supplierId: bidder.supplierId,
      offer,
      sealingKey: testIdentity,
      documents: { files, objects },
    }),
  );
  expect(await listAttachments(db, key)).toEqual([]);
  expect(textsOf(folder).filter((text) => text.includes('Our plan'))).toEqual([]);
  const opened = await transact(db, tender.officer, (tx) =>
    openBids(tx, actsAt(tender.officer, tenderDays.opened), { ...key, sealingKey: testIdentity, objects }),
  );
  expect(opened).toMatchObject({ opened: [{ label: 'A' }], unreadable: [] });
  expect(await listAttachments(db, key)).toMatchObject([{ name: 'plan.txt', state: 'kept', position: 0 }]);
  expect(textsOf(folder)).toContain(plan);
});

function textsOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path, 'utf8'));
}
