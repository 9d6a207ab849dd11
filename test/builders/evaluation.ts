import { Temporal } from 'temporal-polyfill';
import type { BodyRole, By, Hat, Refusal } from '../../src/acts/by.ts';
import { isRefused } from '../../src/acts/by.ts';
import { clockAt } from '../../src/acts/clock.ts';
import { transact } from '../../src/acts/transact.ts';
import type { Database, Transaction } from '../../src/db/connect.ts';
import { appointEvaluator } from '../../src/procurement/evaluation/appointing/appoint-evaluator.ts';
import { calibrate } from '../../src/procurement/evaluation/calibrating/calibrate.ts';
import { declareConflict } from '../../src/procurement/evaluation/declaring/declare-conflict.ts';
import { giveScore } from '../../src/procurement/evaluation/desk/give-score.ts';
import { agreeScore } from '../../src/procurement/evaluation/moderating/agree-score.ts';
import { loadReference } from '../../src/reference/load-reference.ts';
import { systemRandom } from '../../src/values/random.ts';
import { insertOpenedBid, insertTender, markOpened, type Offer, publishNotice } from './competition.ts';
import { buildDraftRound, roundDetails } from './participation.ts';
import { buildBody, buildOfficer, buildPerson, buildRepresentative, buildSupplier } from './people.ts';
import { passLessons } from './training.ts';

export type Played = { readonly personId: string; readonly by: By };
export type BuiltBid = {
  readonly bidId: string;
  readonly label: string;
  readonly supplierId: string;
  readonly supplierSlug: string;
  readonly supplierName: string;
  readonly maker: Played;
};

/** Someone in a hat, at the time when bids are scored unless said otherwise. */
export function playing(personId: string, hat: Hat, at = '2026-07-10T10:00:00Z'): Played {
  return {
    personId,
    by: { actor: { personId, hat }, clock: clockAt(Temporal.Instant.from(at)), random: systemRandom() },
  };
}

/** Does an act as its actor, under row-level security, and gives back what the rules said. */
export function attempt<Result>(
  db: Database,
  who: Played,
  act: (tx: Transaction, by: By) => Promise<Result>,
): Promise<Result> {
  return transact(db, who.by.actor, (tx) => act(tx, who.by));
}

/** The same, and the test fails when the rules say no. */
export async function done<Result>(
  db: Database,
  who: Played,
  act: (tx: Transaction, by: By) => Promise<Result>,
): Promise<Exclude<Result, Refusal<string>>> {
  const result = await attempt(db, who, act);
  if (isRefused(result)) throw new Error(`refused: ${result.refused}`);
  return result as Exclude<Result, Refusal<string>>;
}

/** Three offers: A is cheapest, B promises most jobs, C is in between. */
const offers: Readonly<Record<string, Offer>> = {
  A: { pricePence: 180_000_000, jobs: 12 },
  B: { pricePence: 200_000_000, jobs: 30 },
  C: { pricePence: 190_000_000, jobs: 15 },
};

export type Competition = Awaited<ReturnType<typeof buildCompetition>>;

type Given = {
  readonly drafted?: boolean;
  /** The bids are in, and nobody has opened them. */
  readonly unopened?: boolean;
  readonly procedure?: 'open' | 'light-touch' | 'below-threshold';
  readonly valuePence?: number;
  readonly offers?: Readonly<Record<string, Offer>>;
};

/** A tender whose bids are open, with a panel that has not declared anything yet. */
export async function buildCompetition(db: Database, given: Given = {}) {
  await loadReference(db);
  const { bodyId, slug: bodySlug } = await buildBody(db);
  const tender = await insertTender(db, bodyId, given);
  const { procurementId, criteria, slug } = tender;
  if (given.drafted) {
    const details = { ...roundDetails(), bodyId, bodySlug, scope: 'procurement' as const, procurementId };
    const { roundId } = await buildDraftRound(db, details);
    await publishNotice(db, tender, { roundId, ...criteria });
  } else await publishNotice(db, tender);
  const bids: Record<string, BuiltBid> = {};
  for (const [label, offer] of Object.entries(given.offers ?? offers)) {
    bids[label] = await buildOpenedBid(db, tender, label, { ...offer, isSealed: given.unopened ?? false });
  }
  if (!given.unopened) await markOpened(db, tender);
  const people = await buildPanel(db, bodyId);
  return { bodyId, bodySlug, procurementId, slug, criteria, bids, ...people, key: { bodyId, procurementId } };
}

async function buildOpenedBid(
  db: Database,
  tender: Awaited<ReturnType<typeof insertTender>>,
  label: string,
  offer: Offer & { readonly isSealed: boolean },
): Promise<BuiltBid> {
  const supplierName = `Firm ${label} of ${tender.procurementId.slice(0, 6)}`;
  const { supplierId, slug: supplierSlug } = await buildSupplier(db, { name: supplierName });
  const { personId } = await buildRepresentative(db, supplierId);
  const { bidId } = await insertOpenedBid(db, tender, { ...offer, label, supplierId, makerId: personId });
  const maker = playing(personId, { kind: 'supplier', supplierId });
  return { bidId, label, supplierId, supplierSlug, supplierName, maker };
}

async function buildPanel(db: Database, bodyId: string) {
  const staff = async (role: BodyRole, name?: string) => {
    const { personId } = await buildOfficer(db, bodyId, role, name ? { name } : {});
    return playing(personId, { kind: 'body', bodyId, role });
  };
  const resident = async (name: string) =>
    playing((await buildPerson(db, { name })).personId, { kind: 'resident' });
  return {
    commissioner: await staff('commissioner'),
    member: await staff('elected-member'),
    officer: await staff('procurement-officer'),
    moderator: await staff('moderator'),
    manager: await staff('contract-manager'),
    residents: [await resident('Nasreen Iqbal-Moss'), await resident('Peter Lowgill')] as const,
    evaluators: [
      await staff('evaluator', 'Jo Pendle'),
      await staff('evaluator', 'Kit Harrowell'),
      await staff('evaluator', 'Sunita Vale'),
      await staff('evaluator', 'Rob Thackley'),
    ] as const,
  };
}

/** Appoints three officers to Q1 and SV1 and two residents, who have passed every lesson, to SV1; all five marked the
 * sample answer. Gives back all five. */
export async function appointPanel(db: Database, built: Competition): Promise<readonly Played[]> {
  for (const who of built.residents) await passLessons(db, who);
  const { q1, sv1 } = built.criteria;
  const officers = built.evaluators.slice(0, 3);
  for (const { personId } of officers) {
    await done(db, built.officer, (tx, by) =>
      appointEvaluator(tx, by, { ...built.key, personId, kind: 'officer', criterionIds: [q1, sv1] }),
    );
  }
  for (const { personId } of built.residents) {
    await done(db, built.officer, (tx, by) =>
      appointEvaluator(tx, by, { ...built.key, personId, kind: 'resident', criterionIds: [sv1] }),
    );
  }
  for (const who of [...officers, ...built.residents]) await markSample(db, built, who);
  return [...officers, ...built.residents];
}

/** Does the exercise on the sample answer, which everyone on a panel does before they score. */
export async function markSample(db: Database, built: Competition, who: Played): Promise<void> {
  const reason = 'The answer on page 4 shows most of what is asked, and gives no dates.';
  await done(db, who, (tx, by) => calibrate(tx, by, { ...built.key, score: 2, reason }));
}

/** Everyone says they have no link to any bidder. */
export async function declareNothing(
  db: Database,
  built: Competition,
  panel: readonly Played[],
): Promise<void> {
  for (const who of panel) {
    for (const { bidId } of Object.values(built.bids)) {
      await done(db, who, (tx, by) =>
        declareConflict(tx, by, { ...built.key, bidId, finding: 'none', detail: '' }),
      );
    }
  }
}

let written = 0;
/** A reason that rests on the question and is like no other. */
export function aReason(): string {
  written += 1;
  return `The answer shows falls and repairs handled in step number ${written} of page ${written}.`;
}

/** Scores by question, by label. */
export type Scores = {
  readonly q1: Readonly<Record<string, number>>;
  readonly sv1: Readonly<Record<string, number>>;
};

/** Everyone on the panel scores every bid of their questions: by question, by label. */
export async function scoreEverything(
  db: Database,
  built: Competition,
  panel: readonly Played[],
  scores: Scores,
): Promise<void> {
  for (const who of panel) {
    const isResident = who.by.actor.hat.kind === 'resident';
    for (const question of isResident ? (['sv1'] as const) : (['q1', 'sv1'] as const)) {
      for (const { label, bidId } of Object.values(built.bids)) {
        const input = { criterionId: built.criteria[question], bidId, score: scores[question][label] ?? 0 };
        await done(db, who, (tx, by) => giveScore(tx, by, { ...built.key, ...input, reason: aReason() }));
      }
    }
  }
}

/** The panel agrees exactly what everybody gave. */
export async function agreeEverything(db: Database, built: Competition, scores: Scores): Promise<void> {
  for (const question of ['q1', 'sv1'] as const) {
    for (const { label, bidId } of Object.values(built.bids)) {
      const input = { criterionId: built.criteria[question], bidId, score: scores[question][label] ?? 0 };
      await done(db, built.moderator, (tx, by) =>
        agreeScore(tx, by, { ...built.key, ...input, reason: aReason() }),
      );
    }
  }
}

/** B answers best; A is cheaper. Under the published weights B wins; with much weight on price A would. */
export const usualScores = { q1: { A: 3, B: 4, C: 3 }, sv1: { A: 2, B: 4, C: 3 } } as const;

/** A competition with every score agreed: the award is next. */
export async function buildScored(db: Database, given: Given & { scores?: Scores } = {}) {
  const { scores = usualScores, ...competition } = given;
  const built = await buildCompetition(db, competition);
  const panel = await appointPanel(db, built);
  await declareNothing(db, built, panel);
  await scoreEverything(db, built, panel, scores);
  await agreeEverything(db, built, scores);
  return { ...built, panel };
}

/** What the record says of a competition, of one type; acts of one instant are in no order. */
export async function factsOf(
  db: Database,
  built: Competition,
  type: string,
): Promise<Record<string, unknown>[]> {
  const rows = await db
    .selectFrom('record_entry')
    .select('facts')
    .where('procurement_id', '=', built.procurementId)
    .where('type', '=', type)
    .orderBy('id')
    .execute();
  return rows.map(({ facts }) => JSON.parse(facts) as Record<string, unknown>);
}

/** With these B wins on residents’ priorities; on the authority’s own marks A would have. */
export const movingScores = { q1: { A: 3, B: 3, C: 3 }, sv1: { A: 2, B: 5, C: 3 } } as const;
