import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Hat } from '../../acts/by.ts';
import type { Task } from '../../acts/task.ts';
import type { Database } from '../../db/connect.ts';
import { words } from './words.en.ts';

/** Drafts that others signed and a person’s party has not; and those that all signed, for who carries them out. */
export async function listDraftingTasks(
  db: Database,
  personId: string,
  hats: readonly Hat[],
  _now: Temporal.Instant,
): Promise<Task[]> {
  const [toSign, toSettle] = await Promise.all([listToSign(db, personId, hats), listToSettle(db, hats)]);
  return [...toSign, ...toSettle];
}

async function listToSign(db: Database, personId: string, hats: readonly Hat[]): Promise<Task[]> {
  const rows = await db
    .selectFrom('draft_member as m')
    .innerJoin('draft as d', 'd.id', 'm.draft_id')
    .innerJoin('body as b', 'b.id', 'd.body_id')
    .innerJoin('draft_party as p', (on) =>
      on.onRef('p.draft_id', '=', 'm.draft_id').onRef('p.id', '=', 'm.party_id'),
    )
    .innerJoin('draft_signature as s', (on) =>
      on.onRef('s.draft_id', '=', 'd.id').onRef('s.version', '=', 'd.version'),
    )
    .select(['d.number', 'd.title', 'd.body_id as bodyId', 'b.name', 'p.kind', 'm.party_id as partyId'])
    .select((eb) => eb.fn.agg<string[]>('array_agg', ['s.party_id']).as('signed'))
    .where('m.person_id', '=', personId)
    .where('d.standing', '=', 'open')
    .groupBy(['d.number', 'd.title', 'd.body_id', 'b.name', 'p.kind', 'm.party_id'])
    .orderBy('d.number')
    .execute();
  return rows.flatMap(({ number, title, bodyId, name, kind, partyId, signed }) => {
    const hat = kind === 'body' ? commissionerOf(hats, bodyId) : residentOf(hats);
    if (!hat || signed.includes(partyId)) return [];
    const href = `/drafts/${number}`;
    return [{ text: words.task.sign(title), href, due: null, organisation: name, hat }];
  });
}

async function listToSettle(db: Database, hats: readonly Hat[]): Promise<Task[]> {
  const own = hats.flatMap((hat) => (hat.kind === 'body' && hat.role === 'commissioner' ? [hat.bodyId] : []));
  if (own.length === 0) return [];
  const rows = await db
    .selectFrom('draft as d')
    .leftJoin('framework as f', (on) => on.onRef('f.slug', '=', 'd.framework_slug').on('f.version', '=', 1))
    .innerJoin('body as b', (on) =>
      on.on((eb) =>
        eb.or([
          eb('f.id', 'is', null).and('b.id', '=', eb.ref('d.body_id')),
          eb('b.slug', '=', eb.ref('f.owner_slug')),
        ]),
      ),
    )
    .select(['d.number', 'd.title', 'b.id as bodyId', 'b.slug', 'b.name'])
    .where('d.standing', '=', 'open')
    .where('b.id', 'in', own)
    .where(hasEverySignature)
    .orderBy('d.number')
    .execute();
  return rows.flatMap(({ number, title, bodyId, slug, name }) => {
    const hat = commissionerOf(hats, bodyId);
    const href = `/work/${slug}/drafts/${number}`;
    return hat ? [{ text: words.task.settle(title), href, due: null, organisation: name, hat }] : [];
  });
}

/** No party of the draft is without a signature under the version that stands. */
const hasEverySignature = sql<boolean>`not exists (select from draft_party p where p.draft_id = d.id and not exists (
  select from draft_signature s where s.draft_id = d.id and s.version = d.version and s.party_id = p.id))`;

function commissionerOf(hats: readonly Hat[], bodyId: string): Hat | undefined {
  return hats.find((hat) => hat.kind === 'body' && hat.bodyId === bodyId && hat.role === 'commissioner');
}

function residentOf(hats: readonly Hat[]): Hat | undefined {
  return hats.find((hat) => hat.kind === 'resident');
}
