import type { Temporal } from 'temporal-polyfill';
import { afterAll, describe, expect, it } from 'vitest';
import { amendAt, laterDue } from '../../../../test/builders/clarifying.ts';
import { theCriteria } from '../../../../test/builders/criteria.ts';
import { carriedOut } from '../../../../test/builders/people.ts';
import {
  actsAt,
  buildDraftedTender,
  buildTender,
  publishTender,
  tenderDays,
} from '../../../../test/builders/procurement.ts';
import { freshDatabase } from '../../../../test/database.ts';
import type { Transaction } from '../../../db/connect.ts';
import { isViolation } from '../../../db/errors.ts';
import { uuidV7 } from '../../../values/uuid.ts';
import { draftCriterion } from '../../criteria/draft-criterion.ts';
import { addLot } from '../../planning/lots/add-lot.ts';
import { insertAmendment } from './amendments.queries.ts';
import { saveDeadlineChange } from './deadline-changes.queries.ts';

const database = await freshDatabase();
afterAll(database.close);
const { db } = database;

type Tender = Awaited<ReturnType<typeof buildTender>>;
const newId = () => uuidV7(tenderDays.open.epochMilliseconds);

function moved(tx: Transaction, toDueAt: Temporal.Instant, ...lots: Tender[]) {
  return saveDeadlineChange(
    tx,
    lots[0]?.bodyId ?? '',
    lots.map(({ procurementId }) => ({ procurementId, id: newId() })),
    {
      because: 'outage',
      reason: 'The site was away from a quarter past nine until noon.',
      fromDueAt: tenderDays.due,
      toDueAt,
      measuredMinutes: 47,
      changedAt: tenderDays.open,
      changedBy: lots[0]?.officer.personId ?? '',
      questionsUntil: null,
    },
  );
}

describe('past the application', () => {
  it('no change of a tender is kept that gives no more time in the same transaction', async () => {
    const tender = await buildTender(db);
    const { bodyId, procurementId, officer } = tender;
    const amend = (number: number, before: (tx: Transaction) => Promise<void>) =>
      db.transaction().execute(async (tx) => {
        await before(tx);
        const amendment = {
          id: newId(),
          number,
          what: 'The plan of the homes has a page more.',
          reason: 'A page was missing.',
          needsConfirming: false,
          publishedAt: tenderDays.open,
          publishedBy: officer.personId,
        };
        await insertAmendment(tx, { bodyId, procurementId }, amendment);
      });
    const withoutTime = (error: unknown) => isViolation(error, 'amendment_gives_more_time');
    await expect(amend(1, async () => {})).rejects.toSatisfy(withoutTime);
    await expect(amend(1, (tx) => moved(tx, laterDue, tender))).rejects.toSatisfy(withoutTime);
    expect(await amendAt(db, tender)).toEqual({ number: 1 });
    await expect(amend(2, async () => {})).rejects.toSatisfy(withoutTime);
  });

  it('the deadline of one lot alone does not move: what is given is for all', async () => {
    const first = await buildDraftedTender(db);
    const { bodyId, procurementId, officer } = first;
    const by = actsAt(officer, tenderDays.prepared);
    const lot = { title: 'Repairs in Delph', summary: 'The same, in the hills.', valuePence: 100_000 };
    const added = await carriedOut(db, (tx) => addLot(tx, by, { bodyId, procurementId, ...lot }));
    const second = { ...first, procurementId: added.procurementId, slug: added.slug };
    for (const criterion of await theCriteria(db))
      await carriedOut(db, (tx) => draftCriterion(tx, by, { ...second, ...criterion }));
    await publishTender(db, first);
    const alone = db.transaction().execute((tx) => moved(tx, laterDue, second));
    await expect(alone).rejects.toSatisfy((error) => isViolation(error, 'deadline_for_all_lots'));
    await db.transaction().execute((tx) => moved(tx, laterDue, first, second));
  });
});
