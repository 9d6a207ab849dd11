import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../src/db/connect.ts';
import { publishTenderNotice } from '../../src/procurement/publishing/publish-tender-notice.ts';
import { buildPerson, carriedOut } from './people.ts';
import { actsAt, buildDraftedTender, tenderDays } from './procurement.ts';
import { makeOpeners } from './sealed-bids.ts';

/** A tender whose bids are sealed to five openers, any three of whom open them; its notice is out. */
export async function buildSealedTender(db: Database, bidsDueAt: Temporal.Instant = tenderDays.due) {
  const tender = await buildDraftedTender(db, { sealing: 'openers' });
  const key = { body_id: tender.bodyId, procurement_id: tender.procurementId };
  await db
    .insertInto('bid_box')
    .values({ ...key, threshold: 3, grace_minutes: 60 })
    .execute();
  const keys = await makeOpeners(5);
  const openers = [];
  for (const [index, { identity, recipient }] of keys.entries()) {
    const { personId } = await buildPerson(db);
    const named = {
      named_at: tenderDays.prepared,
      named_by: tender.officer.personId,
      key_made_at: tenderDays.prepared,
    };
    await db
      .insertInto('bid_opener')
      .values({
        ...key,
        ...named,
        person_id: personId,
        office: `Office ${index + 1}`,
        from_buying_department: index < 2,
        says_of_department: index < 2,
        recipient,
      })
      .execute();
    openers.push({ personId, identity, recipient });
  }
  await carriedOut(db, (tx) =>
    publishTenderNotice(tx, actsAt(tender.officer, tenderDays.notice), {
      ...tender,
      bidsDueAt,
      noticeIdentifier: 'ocds-test-0002',
    }),
  );
  return { ...tender, openers };
}
