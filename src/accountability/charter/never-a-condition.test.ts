import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildSignature } from '../../../test/builders/charter.ts';
import { actingAt, attempt } from '../../../test/builders/delivery.ts';
import { bidAt, buildBidder, buildTender, tenderDays } from '../../../test/builders/procurement.ts';
import { freshDatabase, type TestDatabase } from '../../../test/database.ts';
import { readSources } from '../../../test/house/source.ts';
import { loadReference } from '../../reference/load-reference.ts';
import { withdrawCharter } from './withdraw-charter.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  await loadReference(database.db);
});
afterAll(() => database.close());

it('a supplier that never signed, and one that withdrew, bid like any other', async () => {
  const { db } = database;
  const tender = await buildTender(db);
  const [never, withdrew, signs] = [await buildBidder(db), await buildBidder(db), await buildBidder(db)];
  for (const { actor } of [withdrew, signs])
    await buildSignature(
      db,
      { at: (when) => actingAt(when, actor.personId, actor.hat) },
      '2026-01-05T10:00:00Z',
    );
  const by = actingAt('2026-01-06T10:00:00Z', withdrew.actor.personId, withdrew.actor.hat);
  await attempt(db, by, (tx) => withdrawCharter(tx, by, { reason: 'We changed our mind' }));
  for (const bidder of [never, withdrew, signs])
    expect(await bidAt(db, tender, bidder, tenderDays.open)).not.toHaveProperty('refused');
});

it('nothing that buys reads the Charter, the Review or an invitation', () => {
  const buying = readSources('src/procurement');
  expect(buying.length).toBeGreaterThan(50);
  const looks = buying.filter(
    ({ text, imports }) =>
      /\b(charter_signature|charter_answer|charter_draft|invitation_ask|review_figure)\b/.test(text) ||
      imports.some((path) => /accountability\/(charter|invitations|review)\//.test(path)),
  );
  // The bid form offers a supplier its own earlier words again; nothing is decided by them.
  const offersOwnWords = /^src\/procurement\/bids\/form\/(load-suggestions|last-review\.queries)\.ts$/;
  expect(looks.map(({ path }) => path).filter((path) => !offersOwnWords.test(path))).toEqual([]);
});
