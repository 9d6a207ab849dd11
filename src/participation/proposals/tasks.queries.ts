import { sql } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import type { Hat } from '../../acts/by.ts';
import type { Task } from '../../acts/task.ts';
import type { Database } from '../../db/connect.ts';
import { londonDate } from '../../values/dates.ts';
import { deskRoles } from './proposal.rules.ts';
import { words } from './words.en.ts';

/** A proposal is read within this many days: what we ask of the body, shown as the day its task is due. */
const DAYS_TO_READ = 7;

type BodyHat = Extract<Hat, { kind: 'body' }>;
const desks: readonly string[] = deskRoles;

/** Proposals to read, for who reads them; and the next step of each that a person owns. */
export async function listProposalsTasks(
  db: Database,
  personId: string,
  hats: readonly Hat[],
  _now: Temporal.Instant,
): Promise<Task[]> {
  const own = hats.flatMap((hat) => (hat.kind === 'body' && desks.includes(hat.role) ? [hat] : []));
  if (own.length === 0) return [];
  const [unread, owned] = await Promise.all([listUnread(db, own), listOwned(db, personId, own)]);
  return [...unread, ...owned];
}

async function listUnread(db: Database, hats: readonly BodyHat[]): Promise<Task[]> {
  const readers = hats.filter(({ role }) => role === 'commissioner' || role === 'facilitator');
  if (readers.length === 0) return [];
  const rows = await db
    .selectFrom('proposal as p')
    .innerJoin('body as b', 'b.id', 'p.body_id')
    .select(['b.id', 'b.slug', 'b.name'])
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .select(sql<string>`min(p.made_at)::text`.as('oldest'))
    .where('p.standing', '=', 'unread')
    .where(
      'p.body_id',
      'in',
      readers.map(({ bodyId }) => bodyId),
    )
    .groupBy(['b.id', 'b.slug', 'b.name'])
    .execute();
  return rows.flatMap(({ id, slug, name, count, oldest }) => {
    const hat = readers.find(({ bodyId }) => bodyId === id);
    const madeAt = Temporal.Instant.from(oldest.replace(' ', 'T'));
    const due = londonDate(madeAt).add({ days: DAYS_TO_READ });
    const href = `/work/${slug}/proposals`;
    return hat ? [{ text: words.task.unread(count), href, due, organisation: name, hat }] : [];
  });
}

async function listOwned(db: Database, personId: string, hats: readonly BodyHat[]): Promise<Task[]> {
  const rows = await db
    .selectFrom('proposal as p')
    .innerJoin('body as b', 'b.id', 'p.body_id')
    .select(['b.id', 'b.slug', 'b.name', 'p.number', 'p.title', 'p.due_on as due'])
    .where('p.standing', '=', 'shown')
    .where('p.owner_id', '=', personId)
    .where('p.step', 'in', ['received', 'taken-up', 'being-drafted'])
    .orderBy('p.due_on')
    .execute();
  return rows.flatMap(({ id, slug, name, number, title, due }) => {
    const hat = hats.find(({ bodyId }) => bodyId === id);
    const href = `/work/${slug}/proposals/${number}`;
    return hat ? [{ text: words.task.due(title), href, due, organisation: name, hat }] : [];
  });
}
