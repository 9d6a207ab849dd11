import type pg from 'pg';
import { Temporal } from 'temporal-polyfill';
import type { By } from '../../src/acts/by.ts';
import { clockAt } from '../../src/acts/clock.ts';
import type { Database } from '../../src/db/connect.ts';
import { announceRound } from '../../src/participation/rounds/announce-round.ts';
import { chooseOutcomes } from '../../src/participation/rounds/choose-outcomes.ts';
import { prepareRound } from '../../src/participation/rounds/prepare-round.ts';
import { recordDraftWeights } from '../../src/participation/rounds/record-draft-weights.ts';
import type { RoundDetails } from '../../src/participation/rounds/round.rules.ts';
import { giveAnswer, type PointsAnswer } from '../../src/participation/voice/give-answer.ts';
import { receiptSecretFrom } from '../../src/participation/voice/receipt-secret.rules.ts';
import { setPersonPlace } from '../../src/people/places/set-person-place.ts';
import { frameworkId, outcomeId } from '../../src/reference/frameworks/load-frameworks.ts';
import { loadReference } from '../../src/reference/load-reference.ts';
import { systemRandom } from '../../src/values/random.ts';
import { uuidV4 } from '../../src/values/uuid.ts';
import { buildBody, buildOfficer, buildPerson, carriedOut } from './people.ts';

const random = systemRandom();

/** A round's days: prepared a week before it opens, noon on the days it opens and closes. */
export const roundDays = {
  prepared: Temporal.Instant.from('2026-08-25T11:00:00Z'),
  opens: Temporal.Instant.from('2026-09-01T11:00:00Z'),
  during: Temporal.Instant.from('2026-09-10T11:00:00Z'),
  closes: Temporal.Instant.from('2026-09-20T11:00:00Z'),
  after: Temporal.Instant.from('2026-09-21T11:00:00Z'),
} as const;

export const oldhamOutcomes = ['prevention', 'local-jobs', 'third-sector'].map((slug) =>
  outcomeId(`oldham-2013/${slug}`),
);

/** Someone acting at a given instant. */
export function actingAt(personId: string, instant: Temporal.Instant): By {
  return { actor: { personId, hat: { kind: 'resident' } }, clock: clockAt(instant), random };
}

/** The details of a round as a commissioner would write them, each changeable. */
export function roundDetails(given: Partial<RoundDetails> = {}): RoundDetails {
  return {
    scope: 'body',
    procurementId: null,
    title: 'Home repairs for older people',
    question: 'What matters most in home repairs?',
    about: 'The council will choose a firm to mend older people’s homes for three years.',
    canChange: 'You can change what counts most. What is mended is decided.',
    minutes: 5,
    frameworkId: frameworkId('oldham-2013', 1),
    rule: 'independent-markets',
    tier: 1,
    minimumAnswers: 10,
    opensAt: roundDays.opens,
    closesAt: roundDays.closes,
    mandateDueOn: Temporal.PlainDate.from('2026-10-20'),
    ...given,
  };
}

export type BuiltRound = {
  readonly roundId: string;
  readonly slug: string;
  readonly bodyId: string;
  readonly bodySlug: string;
  readonly commissioner: By;
  readonly outcomeIds: readonly string[];
};

/** A round with three outcomes and draft weights, prepared a week before it opens; not announced. */
export async function buildDraftRound(
  db: Database,
  given: Partial<RoundDetails> & { bodyId?: string; bodySlug?: string } = {},
): Promise<BuiltRound> {
  await loadReference(db);
  const { bodyId: ownBody, bodySlug: ownSlug, ...details } = given;
  const body = ownBody ? { bodyId: ownBody, slug: ownSlug ?? '' } : await buildBody(db);
  const { personId } = await buildOfficer(db, body.bodyId, 'commissioner');
  const commissioner: By = {
    ...actingAt(personId, roundDays.prepared),
    actor: { personId, hat: { kind: 'body', bodyId: body.bodyId, role: 'commissioner' } },
  };
  const prepared = await carriedOut(db, (tx) =>
    prepareRound(tx, commissioner, { ...roundDetails(details), bodyId: body.bodyId }),
  );
  const { roundId } = prepared;
  await carriedOut(db, (tx) => chooseOutcomes(tx, commissioner, { roundId, outcomeIds: oldhamOutcomes }));
  await carriedOut(db, (tx) =>
    recordDraftWeights(tx, commissioner, {
      roundId,
      price: 50,
      quality: 40,
      outcomes: oldhamOutcomes.map((id, index) => ({ outcomeId: id, weight: [2, 5, 3][index] ?? 0 })),
    }),
  );
  return {
    ...prepared,
    bodyId: body.bodyId,
    bodySlug: body.slug,
    commissioner,
    outcomeIds: oldhamOutcomes,
  };
}

/** The same, announced. */
export async function buildRound(
  db: Database,
  given: Partial<RoundDetails> & { bodyId?: string; bodySlug?: string } = {},
): Promise<BuiltRound> {
  const round = await buildDraftRound(db, given);
  await carriedOut(db, (tx) => announceRound(tx, round.commissioner, { roundId: round.roundId }));
  return round;
}

/** Someone with an e-mail address who has said where they live. */
export async function buildResident(
  db: Database,
  place: { outward: string; districtSlug: string | null } = { outward: 'OL1', districtSlug: 'oldham' },
): Promise<{ personId: string }> {
  const { personId } = await buildPerson(db);
  await carriedOut(db, (tx) => setPersonPlace(tx, actingAt(personId, roundDays.prepared), place));
  return { personId };
}

/** One resident's answer, as a form would give it. */
export function answer(
  pool: pg.Pool,
  personId: string,
  roundId: string,
  points: PointsAnswer['points'],
  at: Temporal.Instant = roundDays.during,
) {
  const receiptSecret = receiptSecretFrom(uuidV4(random), personId, roundId);
  return giveAnswer(pool, random, { roundId, personId, points, receiptSecret, at });
}

/** So many residents of one place who each give the same points. */
export async function buildAnswers(
  db: Database,
  pool: pg.Pool,
  roundId: string,
  given: {
    count: number;
    points: PointsAnswer['points'];
    place?: { outward: string; districtSlug: string | null };
  },
): Promise<void> {
  for (let made = 0; made < given.count; made += 1) {
    const { personId } = await buildResident(db, given.place);
    const result = await answer(pool, personId, roundId, given.points);
    if ('refused' in result) throw new Error(result.refused);
  }
}
