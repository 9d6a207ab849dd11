import type { Insertable } from 'kysely';
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { ThemeCommentTable } from '../../../db/tables.ts';
import type { Decision } from '../moderation.rules.ts';

type Db = Database | Transaction;
export type ThemeKey = { readonly roundId: string; readonly outcomeId: string };

export async function insertComment(tx: Transaction, row: Insertable<ThemeCommentTable>): Promise<void> {
  await tx.insertInto('theme_comment').values(row).execute();
}

const columns = [
  'id',
  'text',
  'shown_name as name',
  'written_on as writtenOn',
  'state',
  'ground',
  'reason',
  'decided_on as decidedOn',
] as const;

/** Comments on a theme that everyone may read, the newest first. */
export function listShownComments(
  db: Db,
  key: ThemeKey,
  page: { readonly limit: number; readonly offset: number },
) {
  return ofTheme(db, key, 'shown')
    .orderBy('written_on', 'desc')
    .orderBy('id')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
}

/** What was not shown, with the reasons, the latest decided first. */
export function listDeclinedComments(db: Db, key: ThemeKey, limit: number) {
  return ofTheme(db, key, 'declined').orderBy('decided_on', 'desc').orderBy('id').limit(limit).execute();
}

function ofTheme(db: Db, { roundId, outcomeId }: ThemeKey, state: 'shown' | 'declined') {
  return db
    .selectFrom('theme_comment')
    .select(columns)
    .where('round_id', '=', roundId)
    .where('outcome_id', '=', outcomeId)
    .where('state', '=', state);
}

export type ThemeCount = {
  readonly outcomeId: string;
  readonly shown: number;
  readonly waiting: number;
  readonly declined: number;
};

/** How many comments each theme of a round has. */
export async function countComments(db: Db, roundId: string): Promise<ThemeCount[]> {
  const { rows } = await sql<ThemeCount>`
    select outcome_id as "outcomeId", count(*) filter (where state = 'shown')::int as shown,
      count(*) filter (where state = 'waiting')::int as waiting,
      count(*) filter (where state = 'declined')::int as declined
    from theme_comment where round_id = ${roundId} group by outcome_id`.execute(db);
  return rows;
}

type CommentKey = { readonly bodyId: string; readonly id: string };
/** One comment on a round of this body, for its moderator. */
export function findComment(db: Db, key: CommentKey) {
  return oneComment(db, key).executeTakeFirst();
}
/** The same, locked against another moderator’s decision. */
export function findCommentForUpdate(tx: Transaction, key: CommentKey) {
  return oneComment(tx, key).forUpdate('c').executeTakeFirst();
}

function oneComment(db: Db, key: CommentKey) {
  return db
    .selectFrom('theme_comment as c')
    .innerJoin('round as r', 'r.id', 'c.round_id')
    .innerJoin('outcome as o', 'o.id', 'c.outcome_id')
    .select([
      'c.round_id as roundId',
      'c.written_on as writtenOn',
      'c.text',
      'c.shown_name as name',
      'c.state',
      'c.ground',
      'c.reason',
    ])
    .select(['o.plain_name as theme', 'o.slug as outcomeSlug', 'r.title', 'r.slug as roundSlug'])
    .where('c.id', '=', key.id)
    .where('r.body_id', '=', key.bodyId);
}

/** Comments that nobody at this body has read yet, the oldest first. */
export function listWaitingComments(db: Db, bodyId: string, limit: number) {
  return db
    .selectFrom('theme_comment as c')
    .innerJoin('round as r', 'r.id', 'c.round_id')
    .innerJoin('outcome as o', 'o.id', 'c.outcome_id')
    .select(['c.id', 'c.text', 'c.shown_name as name', 'c.written_on as writtenOn'])
    .select(['o.plain_name as theme', 'r.title'])
    .where('c.state', '=', 'waiting')
    .where('r.body_id', '=', bodyId)
    .orderBy('c.written_on')
    .orderBy('c.id')
    .limit(limit)
    .execute();
}

export async function saveCommentDecision(
  tx: Transaction,
  key: { readonly roundId: string; readonly id: string },
  decision: Decision,
  decided: { readonly on: Temporal.PlainDate; readonly as: 'commissioner' | 'facilitator' },
): Promise<void> {
  await tx
    .updateTable('theme_comment')
    .set({
      state: decision.state,
      ground: decision.state === 'declined' ? decision.ground : null,
      reason: decision.state === 'declined' ? decision.reason : '',
      decided_on: decided.on,
      decided_as: decided.as,
    })
    .where('round_id', '=', key.roundId)
    .where('id', '=', key.id)
    .execute();
}
