import type { Database, Transaction } from '../../db/connect.ts';
import { orNotFound } from '../../db/errors.ts';
import type { Cell, RoundDetails, RoundScope, Tier } from './round.rules.ts';
import type { Way } from './round-rule.rules.ts';

type Db = Database | Transaction;

/** A round with what a page needs to say what is being bought, by whom, and what residents can change. */
export type Round = Awaited<ReturnType<typeof findRoundById>>;
export type RoundOutcome = {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly plainName: string;
  readonly plainLine: string;
  /** Its place in the framework, for ties. */
  readonly frameworkPosition: number;
};

const roundColumns = [
  'r.id',
  'r.slug',
  'r.body_id as bodyId',
  'b.slug as bodySlug',
  'b.name as bodyName',
  'r.scope',
  'r.procurement_id as procurementId',
  'p.slug as procurementSlug',
  'p.title as procurementTitle',
  'p.summary as procurementSummary',
  'p.value_pence as valuePence',
  'p.rung',
  'p.starts_on as startsOn',
  'p.ends_on as endsOn',
  'p.notice_published_at as noticePublishedAt',
  'r.title',
  'r.question',
  'r.about',
  'r.can_change as canChange',
  'r.decided',
  'r.minutes',
  'r.framework_id as frameworkId',
  'f.name as frameworkName',
  'f.slug as frameworkSlug',
  'f.version as frameworkVersion',
  'r.rule',
  'r.tier',
  'r.minimum_answers as minimumAnswers',
  'r.ways',
  'r.district_slug as scopeDistrictSlug',
  'd.name as scopeDistrictName',
  'r.settled',
  'r.cells',
  'r.minimum_effective as minimumEffective',
  'r.minimum_district as minimumDistrict',
  'r.engagement_notice as engagementNotice',
  'r.engagement_reason as engagementReason',
  'r.opens_at as opensAt',
  'r.closes_at as closesAt',
  'r.mandate_due_on as mandateDueOn',
  'r.announced_at as announcedAt',
  'r.results_published_at as resultsPublishedAt',
] as const;

/** Every round with its body, framework and procurement: what lists and pages start from. */
export function selectRounds(db: Db) {
  return db
    .selectFrom('round as r')
    .innerJoin('body as b', 'b.id', 'r.body_id')
    .innerJoin('framework as f', 'f.id', 'r.framework_id')
    .leftJoin('procurement as p', (on) =>
      on.onRef('p.body_id', '=', 'r.body_id').onRef('p.id', '=', 'r.procurement_id'),
    )
    .leftJoin('district as d', 'd.slug', 'r.district_slug')
    .select(roundColumns)
    .select((eb) =>
      eb.fn.coalesce('r.district_slug', 'p.district_slug', 'b.district_slug').as('districtSlug'),
    )
    .$narrowType<{ tier: Tier; scope: RoundScope; ways: Way[]; cells: Cell[] }>();
}

/** A round that its slug names, announced or not: a public page also asks `isPublic`. */
export function findRoundBySlug(db: Db, slug: string) {
  return orNotFound(selectRounds(db).where('r.slug', '=', slug).executeTakeFirst());
}

export function findRoundById(db: Db, roundId: string) {
  return orNotFound(selectRounds(db).where('r.id', '=', roundId).executeTakeFirst());
}

/** The round about a procurement (the latest, should there be several), once it is announced. */
export function findRoundOfProcurement(
  db: Db,
  key: { readonly bodyId: string; readonly procurementId: string },
): Promise<Round | undefined> {
  return selectRounds(db)
    .where('r.body_id', '=', key.bodyId)
    .where('r.procurement_id', '=', key.procurementId)
    .where('r.announced_at', 'is not', null)
    .orderBy('r.opens_at', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** A body's rounds, drafts included, and the whole region's once they have results, the newest first. */
export function listRoundsAtDesk(db: Db, bodyId: string): Promise<Round[]> {
  return selectRounds(db)
    .where((where) =>
      where.or([
        where('r.body_id', '=', bodyId),
        where('r.scope', '=', 'region').and('r.results_published_at', 'is not', null),
      ]),
    )
    .orderBy('r.opens_at', 'desc')
    .execute();
}

/** The outcomes residents choose between, in the round's order. */
export function listRoundOutcomes(db: Db, roundId: string): Promise<RoundOutcome[]> {
  return db
    .selectFrom('round_outcome as ro')
    .innerJoin('outcome as o', 'o.id', 'ro.outcome_id')
    .select([
      'o.id',
      'o.slug',
      'o.name',
      'o.plain_name as plainName',
      'o.plain_line as plainLine',
      'o.position as frameworkPosition',
    ])
    .where('ro.round_id', '=', roundId)
    .orderBy('ro.position')
    .execute();
}

/** The row that decides whether anything about a round may still change, locked. */
export function findRoundForUpdate(tx: Transaction, roundId: string) {
  return orNotFound(
    tx.selectFrom('round').selectAll().where('id', '=', roundId).forUpdate().executeTakeFirst(),
  );
}

/** A round's details as columns. */
export function detailColumns(details: RoundDetails) {
  return {
    scope: details.scope,
    procurement_id: details.procurementId,
    title: details.title,
    question: details.question,
    about: details.about,
    can_change: details.canChange,
    decided: details.decided ?? '',
    minutes: details.minutes,
    framework_id: details.frameworkId,
    rule: details.rule,
    tier: details.tier,
    minimum_answers: details.minimumAnswers,
    opens_at: details.opensAt,
    closes_at: details.closesAt,
    mandate_due_on: details.mandateDueOn,
    ways: [...(details.ways ?? ['points'])],
    district_slug: details.districtSlug ?? null,
    cells: [...(details.cells ?? [])],
    minimum_effective: details.minimumEffective ?? 100,
    minimum_district: details.minimumDistrict ?? 50,
    engagement_notice: details.engagementNotice ?? null,
    engagement_reason: details.engagementReason ?? null,
  };
}
