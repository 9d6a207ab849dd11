import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import { orNotFound } from '../../../db/errors.ts';
import type { ThemeKey } from '../comments/comments.queries.ts';

type Db = Database | Transaction;

/** What an officer made of the comments on a theme, as published. */
export type ThemeSummary = Awaited<ReturnType<typeof findThemeSummaries>>[number];

function published(db: Db, roundId: string) {
  return db
    .selectFrom('theme_summary as s')
    .innerJoin('outcome as o', 'o.id', 's.outcome_id')
    .innerJoin('round as r', 'r.id', 's.round_id')
    .innerJoin('body as b', 'b.id', 'r.body_id')
    .select(['s.outcome_id as outcomeId', 'o.slug as outcomeSlug', 'o.plain_name as theme'])
    .select(['s.version', 's.text', 's.signed_name as signedName', 's.signed_as as signedAs', 's.comments'])
    .select(['s.published_at as publishedAt', 'r.slug as roundSlug', 'b.name as bodyName'])
    .where('s.round_id', '=', roundId)
    .where('s.published_at', 'is not', null)
    .$narrowType<{ signedName: string; signedAs: string; comments: number; publishedAt: Temporal.Instant }>();
}

/** The latest published summary of each theme of a round, for the round’s and its results’ pages. */
export function findThemeSummaries(db: Db, roundId: string) {
  return published(db, roundId)
    .distinctOn('s.outcome_id')
    .orderBy('s.outcome_id')
    .orderBy('s.version', 'desc')
    .execute();
}

export function findThemeSummary(db: Db, key: ThemeKey): Promise<ThemeSummary | undefined> {
  return published(db, key.roundId)
    .where('s.outcome_id', '=', key.outcomeId)
    .orderBy('s.version', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** Every version of one theme’s summary, the newest first, the draft included: for its desk. */
export function listVersions(db: Db, key: ThemeKey) {
  return db
    .selectFrom('theme_summary')
    .select(['version', 'text', 'published_at as publishedAt', 'signed_name as signedName', 'comments'])
    .where('round_id', '=', key.roundId)
    .where('outcome_id', '=', key.outcomeId)
    .orderBy('version', 'desc')
    .execute();
}

/** Locks one theme of a round, under which its versions are counted; answers to the round do not wait for it. */
export function getThemeForUpdate(tx: Transaction, key: ThemeKey) {
  return orNotFound(
    tx
      .selectFrom('round_outcome as ro')
      .innerJoin('round as r', 'r.id', 'ro.round_id')
      .select(['r.body_id as bodyId', 'r.slug', 'r.title'])
      .where('ro.round_id', '=', key.roundId)
      .where('ro.outcome_id', '=', key.outcomeId)
      .forUpdate('ro')
      .executeTakeFirst(),
  );
}

export async function insertDraft(
  tx: Transaction,
  row: ThemeKey & { version: number; text: string; at: Temporal.Instant; by: string },
): Promise<void> {
  await tx
    .insertInto('theme_summary')
    .values({
      round_id: row.roundId,
      outcome_id: row.outcomeId,
      version: row.version,
      text: row.text,
      drafted_at: row.at,
      drafted_by: row.by,
    })
    .execute();
}

export async function updateDraft(
  tx: Transaction,
  key: ThemeKey,
  change:
    | { readonly text: string; readonly drafted_at: Temporal.Instant; readonly drafted_by: string }
    | {
        readonly published_at: Temporal.Instant;
        readonly signed_name: string;
        readonly signed_as: string;
        readonly comments: number;
      },
): Promise<void> {
  await tx
    .updateTable('theme_summary')
    .set(change)
    .where('round_id', '=', key.roundId)
    .where('outcome_id', '=', key.outcomeId)
    .where('published_at', 'is', null)
    .execute();
}
