import { sql } from 'kysely';
import type { Database, Transaction } from '../../db/connect.ts';
import type { Step } from '../proposals/proposal.rules.ts';

export type AskedProposal = Awaited<ReturnType<typeof listAskedProposals>>[number];

/**
 * What residents proposed in several places: every shown proposal that is one matter with another or that others were
 * merged into, and those others, each under the number of the first.
 */
export function listAskedProposals(db: Database | Transaction) {
  return db
    .selectFrom('proposal as p')
    .innerJoin('proposal as t', (on) => on.on(sql<boolean>`t.id = coalesce(p.merged_into, p.id)`))
    .innerJoin('proposal as r', (on) => on.on(sql<boolean>`r.id = coalesce(t.shares_with, t.id)`))
    .innerJoin('body as b', 'b.id', 'p.body_id')
    .leftJoin('district as d', 'd.slug', 'p.district_slug')
    .select(['r.number as root', 'r.title as rootTitle', 'r.why as rootWhy'])
    .select(['t.number', 't.title', 't.step', 't.reason', 'p.standing'])
    .select(['b.slug as bodySlug', 'b.name as bodyName', 'd.slug as districtSlug', 'd.name as districtName'])
    .where('p.standing', 'in', ['shown', 'merged'])
    .where('t.standing', '=', 'shown')
    .where(
      sql<boolean>`(t.shares_with is not null or exists (
        select from proposal o where o.standing in ('shown', 'merged') and (o.shares_with = t.id or o.merged_into = t.id)))`,
    )
    .orderBy('r.number')
    .orderBy('b.name')
    .orderBy('p.number')
    .$narrowType<{ step: Step }>()
    .execute();
}
