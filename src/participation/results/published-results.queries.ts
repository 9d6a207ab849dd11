import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../db/connect.ts';
import { smallestCount } from '../census/small-numbers.rules.ts';
import type { RoundRule, Way } from '../rounds/round-rule.rules.ts';

type Db = Database | Transaction;

export type PublishedShare = {
  readonly outcomeId: string;
  /** The exact share, `27/100`: to reckon with, and never published (`publishedShare`). */
  readonly exact: string;
  /** The same to ten places. */
  readonly decimal: string;
  /** Whole percent; a rule's total is 100. */
  readonly whole: number;
};

export type PublishedResults = {
  readonly roundId: string;
  readonly publishedAt: Temporal.Instant;
  /** How many took part; null where that is fewer than 10. */
  readonly answers: number | null;
  /** False where fewer answered than the round's minimum: then nothing was worked out. */
  readonly concluded: boolean;
  /** Each rule's shares in the round's order of outcomes; empty where nothing is concluded. */
  readonly shares: Readonly<Record<RoundRule, readonly PublishedShare[]>>;
  /** Answers rounded to 5 by district; null is under 10, or hidden to protect one that is. */
  readonly districts: readonly DistrictAnswers[];
};

export type DistrictAnswers = {
  readonly slug: string;
  readonly name: string;
  readonly population: number;
  readonly answers: number | null;
};

/** What was published of a round; undefined until it is. */
export async function findResults(db: Db, roundId: string): Promise<PublishedResults | undefined> {
  const result = await db
    .selectFrom('round_result')
    .selectAll()
    .where('round_id', '=', roundId)
    .executeTakeFirst();
  if (!result) return undefined;
  const shares = await listShares(db, roundId);
  const { minimum_answers: minimum } = await db
    .selectFrom('round')
    .select('minimum_answers')
    .where('id', '=', roundId)
    .executeTakeFirstOrThrow();
  const by = (rule: RoundRule) => shares.filter((share) => share.rule === rule);
  return {
    roundId,
    publishedAt: result.published_at,
    answers: result.answers < smallestCount ? null : result.answers,
    concluded: result.answers >= minimum,
    shares: {
      'independent-markets': by('independent-markets'),
      utilitarian: by('utilitarian'),
      mean: by('mean'),
      strengths: by('strengths'),
      none: [],
    },
    districts: await listDistrictAnswers(db, roundId),
  };
}

/** The shares by the rule that the round adopted before it opened, in its order of outcomes. */
export async function listAdoptedShares(db: Db, roundId: string): Promise<PublishedShare[]> {
  const { rule } = await db
    .selectFrom('round')
    .select('rule')
    .where('id', '=', roundId)
    .executeTakeFirstOrThrow();
  return (await listShares(db, roundId)).filter((share) => share.rule === rule);
}

function listShares(db: Db, roundId: string) {
  return db
    .selectFrom('round_share as s')
    .innerJoin('round_outcome as o', (on) =>
      on.onRef('o.round_id', '=', 's.round_id').onRef('o.outcome_id', '=', 's.outcome_id'),
    )
    .select(['s.rule', 's.outcome_id as outcomeId', 's.exact', 's.decimal', 's.whole'])
    .where('s.round_id', '=', roundId)
    .orderBy('o.position')
    .execute();
}

function listDistrictAnswers(db: Db, roundId: string): Promise<DistrictAnswers[]> {
  return db
    .selectFrom('round_district_count as c')
    .innerJoin('district as d', 'd.slug', 'c.district_slug')
    .select(['d.slug', 'd.name', 'd.population', 'c.answers'])
    .where('c.round_id', '=', roundId)
    .orderBy('d.name')
    .execute();
}

/** The fingerprint of one of the auditor’s files. Entries of version 3 name no file: it was one a way. */
export type AuditFingerprint = { readonly way: Way; readonly file: string; readonly sha256: string };

/** The fingerprints of the auditor’s files, as the public record has them. */
export async function listAuditFingerprints(db: Db, roundId: string): Promise<readonly AuditFingerprint[]> {
  const entry = await db
    .selectFrom('record_entry')
    .select('facts')
    .where('round_id', '=', roundId)
    .where('type', '=', 'round-results-published')
    .executeTakeFirst();
  type Recorded = Omit<AuditFingerprint, 'file'> & Partial<Pick<AuditFingerprint, 'file'>>;
  const facts = JSON.parse(entry?.facts ?? '{}') as { readonly auditFiles?: readonly Recorded[] };
  return (facts.auditFiles ?? []).map((one) => ({ ...one, file: one.file ?? `${one.way}.csv` }));
}

/** When a body first answered the round; null while it has not. */
export async function findAnsweredAt(
  db: Db,
  key: { readonly roundId: string; readonly bodyId: string },
): Promise<Temporal.Instant | null> {
  const row = await db
    .selectFrom('mandate')
    .select('published_at')
    .where('round_id', '=', key.roundId)
    .where('body_id', '=', key.bodyId)
    .where('version', '=', 1)
    .executeTakeFirst();
  return row?.published_at ?? null;
}
