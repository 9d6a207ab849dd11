import type { Temporal } from 'temporal-polyfill';
import type { Hat } from '../../acts/by.ts';
import type { Task } from '../../acts/task.ts';
import type { Database } from '../../db/connect.ts';
import { londonDate } from '../../values/dates.ts';
import { deskHref } from '../tenders/procurement-hrefs.rules.ts';
import { listUnconfirmed } from './amending/confirm-bid.ts';
import { words } from './questions/words.en.ts';
import { listAmendedBids, listUnanswered, listWithoutNumber, type TaskPurchase } from './tasks.queries.ts';

/**
 * What waits between a notice and its deadline. For officers: questions that nobody answered, and a notice whose number
 * on the central platform is missing. For suppliers: a bid that stands after a change only if they confirm it.
 */
export async function listClarifyingTasks(
  db: Database,
  _personId: string,
  hats: readonly Hat[],
  now: Temporal.Instant,
): Promise<Task[]> {
  const officers = hats.filter((hat) => hat.kind === 'body' && hat.role === 'procurement-officer');
  const bodyIds = officers.flatMap((hat) => (hat.kind === 'body' ? [hat.bodyId] : []));
  const [asked, unnumbered, confirming] = await Promise.all([
    listUnanswered(db, bodyIds, now),
    listWithoutNumber(db, bodyIds),
    listConfirming(db, hats, now),
  ]);
  const atDesk = (purchase: TaskPurchase, text: string, page: string): Task[] => {
    const hat = officers.find((held) => held.kind === 'body' && held.bodyId === purchase.bodyId);
    if (!hat) return [];
    const href = `${deskHref(purchase)}/${page}`;
    return [{ text, href, due: null, organisation: purchase.bodyName, hat }];
  };
  const { answer, platform } = words.tasks;
  return [
    ...asked.flatMap((one) => atDesk(one, answer(one.questions, one.title), 'questions')),
    ...unnumbered.flatMap((one) => atDesk(one, platform(one.title), 'notices')),
    ...confirming,
  ];
}

async function listConfirming(db: Database, hats: readonly Hat[], now: Temporal.Instant): Promise<Task[]> {
  const suppliers = hats.flatMap((hat) => (hat.kind === 'supplier' ? [hat] : []));
  const bids = await listAmendedBids(
    db,
    suppliers.map(({ supplierId }) => supplierId),
    now,
  );
  const tasks = await Promise.all(
    bids.map(async ({ supplierId, supplierName, procurementId, ...bid }): Promise<Task[]> => {
      const shared = { bodyId: bid.bodyId, procurementId };
      const open = await listUnconfirmed(db, { shared, supplierId });
      const hat = suppliers.find((held) => held.supplierId === supplierId);
      if (!hat || !open?.some(({ needsConfirming }) => needsConfirming)) return [];
      const href = `/tenders/${bid.bodySlug}/${bid.slug}/confirm`;
      const text = words.tasks.confirm(bid.title);
      return [
        { text, href, due: bid.bidsDueAt && londonDate(bid.bidsDueAt), organisation: supplierName, hat },
      ];
    }),
  );
  return tasks.flat();
}
