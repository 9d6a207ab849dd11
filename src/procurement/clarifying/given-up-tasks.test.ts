import { afterAll, expect, it } from 'vitest';
import { amendAt, askAt, keyOfTender, publicUrl } from '../../../test/builders/clarifying.ts';
import {
  actsAt,
  bidAt,
  buildBidder,
  buildDraftedTender,
  buildOpenedTender,
  buildTender,
  repairs,
  tenderDays,
} from '../../../test/builders/procurement.ts';
import { freshDatabase } from '../../../test/database.ts';
import type { Actor } from '../../acts/by.ts';
import { transact } from '../../acts/transact.ts';
import { taskSources } from '../../front/waiting/task-sources.ts';
import { listOpenTenders } from '../tenders/list-procurements.queries.ts';
import { abandonPurchase } from './abandoning/abandon-purchase.ts';
import { listClarifyingTasks } from './list-clarifying-tasks.ts';

const database = await freshDatabase();
afterAll(database.close);
const { db } = database;

type Tender = Awaited<ReturnType<typeof buildTender>>;

/** What waits for somebody, wherever it comes from, about one purchase. */
async function tasksOf(actor: Actor, tender: { readonly slug: string }, at = tenderDays.open) {
  const lists = await Promise.all(taskSources.map((list) => list(db, actor.personId, [actor.hat], at)));
  return lists.flat().filter(({ href }) => href.includes(`/${tender.slug}`));
}

function giveUp(tender: Pick<Tender, 'bodyId' | 'procurementId' | 'officer'>, at = tenderDays.open) {
  const input = { ...keyOfTender(tender), reason: 'The homes will be pulled down.', publicUrl };
  return transact(db, tender.officer, (tx) => abandonPurchase(tx, actsAt(tender.officer, at), input));
}

it('a purchase that was given up asks nobody for anything, at whatever stage it was', async () => {
  const drafted = await buildDraftedTender(db);
  const open = await buildTender(db);
  const opened = await buildOpenedTender(db, 1);
  const bidder = await buildBidder(db);
  const late = tenderDays.opened.add({ hours: 1 });
  expect(await tasksOf(drafted.officer, drafted)).not.toEqual([]);
  expect(await tasksOf(open.officer, open, late)).not.toEqual([]);
  expect(await tasksOf(bidder.actor, open)).not.toEqual([]);
  expect(await tasksOf(opened.officer, opened, late)).not.toEqual([]);
  for (const tender of [drafted, open]) await giveUp(tender);
  await giveUp(opened, late);
  expect(await tasksOf(drafted.officer, drafted)).toEqual([]);
  expect(await tasksOf(open.officer, open, late)).toEqual([]);
  expect(await tasksOf(bidder.actor, open)).toEqual([]);
  expect(await tasksOf(opened.officer, opened, late)).toEqual([]);
  expect((await listOpenTenders(db, tenderDays.open)).map(({ id }) => id)).not.toContain(open.procurementId);
});

it('officers are told of questions to answer and of a number that is missing; suppliers of a bid to confirm', async () => {
  const tender = await buildTender(db);
  const bidder = await buildBidder(db);
  const clarifying = ({ personId, hat }: Actor, at = tenderDays.open) =>
    listClarifyingTasks(db, personId, [hat], at);
  expect(await clarifying(tender.officer)).toEqual([]);
  await askAt(db, tender, bidder, 'May we visit?');
  await askAt(db, tender, bidder, 'Is there parking?');
  await bidAt(db, tender, bidder, tenderDays.open);
  const later = tenderDays.open.add({ hours: 1 });
  await amendAt(db, tender, { at: later, needsConfirming: true });
  expect(await clarifying(tender.officer, later)).toMatchObject([
    { text: `Answer 2 questions about ${repairs.title}`, href: expect.stringMatching(/\/questions$/) },
  ]);
  expect(await clarifying(bidder.actor, later)).toMatchObject([
    { text: `Confirm your bid after a change: ${repairs.title}`, href: expect.stringMatching(/\/confirm$/) },
  ]);
  expect(await clarifying((await buildBidder(db)).actor, later)).toEqual([]);
});
