import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../db/connect.ts';
import { likeAnywhere } from '../../db/like-pattern.ts';
import { type ProposalSearch, proposalListPageSize } from './proposal-list.rules.ts';
import { type Proposal, selectProposals } from './proposals.queries.ts';

export type ProposalList = { readonly proposals: readonly Proposal[]; readonly total: number };

/** One page of shown proposals, or `all` of them for a file: the late first, then the newest. */
export async function listProposals(
  db: Database,
  search: ProposalSearch,
  today: Temporal.PlainDate,
  all = false,
): Promise<ProposalList> {
  const isOpen = sql<boolean>`(p.step not in ('adopted', 'made-a-measure', 'declined'))`;
  const isLate = sql<boolean>`(${isOpen} and p.due_on < ${today}::date)`;
  let query = selectProposals(db).where('p.standing', '=', 'shown');
  if (search.state === 'open') query = query.where(isOpen);
  if (search.state === 'late') query = query.where(isLate);
  if (search.state === 'adopted') query = query.where('p.step', 'in', ['adopted', 'made-a-measure']);
  if (search.state === 'declined') query = query.where('p.step', '=', 'declined');
  if (search.body) query = query.where('b.slug', '=', search.body);
  if (search.district) query = query.where('p.district_slug', '=', search.district);
  for (const word of search.text.split(/\s+/).filter(Boolean))
    query = query.where(sql<boolean>`(p.title || ' ' || p.why || ' ' || b.name) ilike ${likeAnywhere(word)}`);
  const { total } = await query
    .clearSelect()
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const proposals = await query
    .orderBy(isLate, 'desc')
    .orderBy('p.made_at', 'desc')
    .orderBy('p.number')
    .$if(!all, (qb) => qb.limit(proposalListPageSize).offset((search.page - 1) * proposalListPageSize))
    .execute();
  return { proposals, total };
}

/** The bodies that have a shown proposal, by name. */
export function listBodiesWithProposals(db: Database): Promise<{ slug: string; name: string }[]> {
  return db
    .selectFrom('body as b')
    .innerJoin('proposal as p', 'p.body_id', 'b.id')
    .select(['b.slug', 'b.name'])
    .distinct()
    .where('p.standing', '=', 'shown')
    .orderBy('b.name')
    .execute();
}

/** What was shown of a round, the newest first. */
export function listProposalsOfRound(db: Database, roundId: string, most: number): Promise<Proposal[]> {
  return selectProposals(db)
    .where('p.round_id', '=', roundId)
    .where('p.standing', '=', 'shown')
    .orderBy('p.made_at', 'desc')
    .limit(most)
    .execute();
}
