import type { Temporal } from 'temporal-polyfill';
import type { BodyRole, Hat } from '../../acts/by.ts';
import type { Task } from '../../acts/task.ts';
import type { Database } from '../../db/connect.ts';
import { deskHref } from '../tenders/procurement-hrefs.rules.ts';
import { deciders, publishers } from './deciding/who.rules.ts';
import { words } from './deciding/words.en.ts';
import { listPricesToExplain } from './low-prices/low-prices.queries.ts';
import { words as priceWords } from './low-prices/words.en.ts';
import { listReady, type Ready } from './ready.queries.ts';

type BodyHat = Extract<Hat, { readonly kind: 'body' }>;
/** Awards to decide, once every score is agreed, and awards to publish. */
export async function listAwardTasks(
  db: Database,
  _personId: string,
  hats: readonly Hat[],
  _now: Temporal.Instant,
): Promise<Task[]> {
  const explaining = await listExplaining(db, hats);
  const held = hats.filter((hat): hat is BodyHat => hat.kind === 'body');
  const concerned = held.filter(({ role }) => isAmong(deciders, role) || isAmong(publishers, role));
  if (concerned.length === 0) return explaining;
  const ready = await listReady(db, [...new Set(concerned.map(({ bodyId }) => bodyId))]);
  const waiting = ready.flatMap((one): Task[] => {
    const roles = one.decided ? publishers : deciders;
    const hat = concerned.find(({ bodyId, role }) => bodyId === one.bodyId && isAmong(roles, role));
    if (!hat) return [];
    const text = textOf(one);
    return [{ text, href: `${deskHref(one)}/award`, due: null, organisation: one.bodyName, hat }];
  });
  return [...explaining, ...waiting];
}

/** Questions about a price that a supplier may still answer. */
async function listExplaining(db: Database, hats: readonly Hat[]): Promise<Task[]> {
  const own = hats.flatMap((hat) => (hat.kind === 'supplier' ? [hat.supplierId] : []));
  const asked = await listPricesToExplain(db, own);
  return asked.map(({ supplierId, supplierName, bodySlug, slug, title, explainBy }) => ({
    text: priceWords.task(title),
    href: `/tenders/${bodySlug}/${slug}/price`,
    due: explainBy,
    organisation: supplierName,
    hat: { kind: 'supplier', supplierId },
  }));
}

function textOf({ decided, told, title }: Ready): string {
  if (!decided) return words.tasks.decide(title);
  return told ? words.tasks.publish(title) : words.tasks.summaries(title);
}

function isAmong(roles: readonly BodyRole[], role: BodyRole): boolean {
  return roles.includes(role);
}
