import type { Temporal } from 'temporal-polyfill';
import type { Hat } from '../../acts/by.ts';
import type { Task } from '../../acts/task.ts';
import type { Database } from '../../db/connect.ts';
import { londonDate } from '../../values/dates.ts';
import { listOpenTenders } from '../tenders/list-procurements.queries.ts';
import { deskHref } from '../tenders/procurement-hrefs.rules.ts';
import { listOpenerTasks } from './openers/tasks.queries.ts';
import { listRestTasks } from './recovering/tasks.queries.ts';
import { listSubcontractorTasks } from './subcontractors/tasks.queries.ts';
import { taskWords } from './words.en.ts';

/** What waits around bids: for officers the opening, for suppliers the tenders that are open and until when. */
export async function listBidTasks(
  db: Database,
  personId: string,
  hats: readonly Hat[],
  now: Temporal.Instant,
): Promise<Task[]> {
  const [opening, bidding, opener, asked, rest] = await Promise.all([
    listOpenings(db, hats, now),
    listBidding(db, hats, now),
    listOpenerTasks(db, personId, now),
    listSubcontractorTasks(db, personId, hats, now),
    listRestTasks(db, personId, hats, now),
  ]);
  return [...opening, ...bidding, ...opener, ...asked, ...rest];
}

async function listOpenings(db: Database, hats: readonly Hat[], now: Temporal.Instant): Promise<Task[]> {
  const officers = hats.flatMap((hat) =>
    hat.kind === 'body' && hat.role === 'procurement-officer' ? [hat] : [],
  );
  if (officers.length === 0) return [];
  const rows = await db
    .selectFrom('procurement as p')
    .innerJoin('body as b', 'b.id', 'p.body_id')
    .select(['p.body_id as bodyId', 'b.slug as bodySlug', 'b.name as bodyName', 'p.slug', 'p.title'])
    .select('p.bids_due_at as dueAt')
    .where(
      'p.body_id',
      'in',
      officers.map(({ bodyId }) => bodyId),
    )
    .where('p.bids_due_at', '<', now)
    .where('p.bids_opened_at', 'is', null)
    .where('p.abandoned_at', 'is', null)
    .execute();
  return rows.flatMap((row) => {
    const hat = officers.find(({ bodyId }) => bodyId === row.bodyId);
    if (!hat || !row.dueAt) return [];
    const text = taskWords.open(row.title);
    const href = `${deskHref(row)}/open-bids`;
    return [{ text, href, due: londonDate(row.dueAt), organisation: row.bodyName, hat }];
  });
}

async function listBidding(db: Database, hats: readonly Hat[], now: Temporal.Instant): Promise<Task[]> {
  const suppliers = hats.flatMap((hat) => (hat.kind === 'supplier' ? [hat] : []));
  if (suppliers.length === 0) return [];
  const [tenders, made, names] = await Promise.all([
    listOpenTenders(db, now),
    listMade(db, suppliers),
    listNames(db, suppliers),
  ]);
  return suppliers.flatMap((hat) =>
    tenders.map(({ id, title, bodySlug, slug, bidsDueAt }) => {
      const hasBid = made.some((bid) => bid.supplierId === hat.supplierId && bid.procurementId === id);
      return {
        text: hasBid ? taskWords.replace(title) : taskWords.bid(title),
        href: `/tenders/${bodySlug}/${slug}/bid${hasBid ? '/receipt' : ''}`,
        due: bidsDueAt ? londonDate(bidsDueAt) : null,
        organisation: names.get(hat.supplierId) ?? '',
        hat,
      };
    }),
  );
}

type SupplierHats = readonly { readonly supplierId: string }[];

function idsOf(hats: SupplierHats): string[] {
  return hats.map(({ supplierId }) => supplierId);
}

function listMade(db: Database, hats: SupplierHats) {
  return db
    .selectFrom('bid')
    .select(['supplier_id as supplierId', 'procurement_id as procurementId'])
    .where('supplier_id', 'in', idsOf(hats))
    .where('superseded_at', 'is', null)
    .execute();
}

async function listNames(db: Database, hats: SupplierHats): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('supplier')
    .select(['id', 'name'])
    .where('id', 'in', idsOf(hats))
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
