import { sql } from 'kysely';
import type { Database } from '../../db/connect.ts';
import { likeAnywhere } from '../../db/like-pattern.ts';
import { type DraftSearch, draftListPageSize } from './draft-list.rules.ts';
import { type Draft, selectDrafts } from './drafts.queries.ts';

export type DraftList = { readonly drafts: readonly Draft[]; readonly total: number };

/** One page of drafts, or `all` of them for a file: those being written first, then the newest. */
export async function listDrafts(db: Database, search: DraftSearch, all = false): Promise<DraftList> {
  let query = selectDrafts(db);
  if (search.kind) query = query.where('d.kind', '=', search.kind);
  if (search.state) query = query.where('d.standing', '=', search.state);
  if (search.body) query = query.where('b.slug', '=', search.body);
  for (const word of search.text.split(/\s+/).filter(Boolean))
    query = query.where(sql<boolean>`(d.title || ' ' || b.name) ilike ${likeAnywhere(word)}`);
  const { total } = await query
    .clearSelect()
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const drafts = await query
    .orderBy(sql`d.standing <> 'open'`)
    .orderBy('d.number', 'desc')
    .$if(!all, (qb) => qb.limit(draftListPageSize).offset((search.page - 1) * draftListPageSize))
    .execute();
  return { drafts, total };
}

/** The bodies that have opened a draft, by name. */
export function listBodiesWithDrafts(db: Database): Promise<{ slug: string; name: string }[]> {
  return db
    .selectFrom('body as b')
    .innerJoin('draft as d', 'd.body_id', 'b.id')
    .select(['b.slug', 'b.name'])
    .distinct()
    .orderBy('b.name')
    .execute();
}
