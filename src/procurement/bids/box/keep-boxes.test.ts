import { afterAll, expect, it } from 'vitest';
import { amendAt, keyOfTender, laterDue, publicUrl } from '../../../../test/builders/clarifying.ts';
import { actsAt, buildTender, tenderDays } from '../../../../test/builders/procurement.ts';
import { freshDatabase } from '../../../../test/database.ts';
import { transact } from '../../../acts/transact.ts';
import { abandonPurchase } from '../../clarifying/abandoning/abandon-purchase.ts';
import { listEmptiesDue, listPutIn, listUndrawn } from './envelopes.queries.ts';
import { drawEmpties, putInEmpty } from './keep-boxes.ts';

const database = await freshDatabase();
afterAll(database.close);
const { db } = database;

type Tender = Awaited<ReturnType<typeof buildTender>>;

function draw(tender: Tender, at = tenderDays.open) {
  return transact(db, undefined, (tx) => drawEmpties(tx, actsAt(tender.officer, at), keyOfTender(tender)));
}

/** Every empty envelope that waits for its time. */
async function emptiesOf({ procurementId }: Tender) {
  const empties = await listEmptiesDue(db, laterDue.add({ hours: 1 }));
  return empties.filter((empty) => empty.procurementId === procurementId);
}

async function isUndrawn({ procurementId }: Tender) {
  const undrawn = await listUndrawn(db, tenderDays.open);
  return undrawn.some((key) => key.procurementId === procurementId);
}

it('when the deadline moves, empty envelopes come in the added time too, up to the new deadline', async () => {
  const tender = await buildTender(db);
  await draw(tender);
  expect(await isUndrawn(tender)).toBe(false);
  const before = (await emptiesOf(tender)).length;
  expect(before).toBeGreaterThanOrEqual(6);
  await amendAt(db, tender);
  expect(await isUndrawn(tender)).toBe(true);
  await draw(tender);
  const added = (await emptiesOf(tender)).filter(
    ({ dueAt }) => dueAt.epochNanoseconds > tenderDays.due.epochNanoseconds,
  );
  expect(added.length).toBeGreaterThanOrEqual(6);
  expect(added.every(({ dueAt }) => dueAt.epochNanoseconds <= laterDue.epochNanoseconds)).toBe(true);
  expect(await emptiesOf(tender)).toHaveLength(before + added.length);
  await draw(tender);
  expect(await emptiesOf(tender)).toHaveLength(before + added.length);
});

it('nothing comes into the box of a purchase that was given up', async () => {
  const tender = await buildTender(db);
  await draw(tender);
  const [empty] = await emptiesOf(tender);
  await transact(db, tender.officer, (tx) =>
    abandonPurchase(tx, actsAt(tender.officer, tenderDays.open), {
      ...keyOfTender(tender),
      reason: 'The homes will be pulled down.',
      publicUrl,
    }),
  );
  await transact(db, undefined, (tx) => putInEmpty(tx, actsAt(tender.officer, empty!.dueAt), empty!));
  expect(await listPutIn(db, tender)).toEqual([]);
});
