import type pg from 'pg';
import { Temporal } from 'temporal-polyfill';
import type { Actor } from '../acts/by.ts';
import { clockAt } from '../acts/clock.ts';
import type { Database } from '../db/connect.ts';
import { refreshOpinionMaps } from '../participation/opinion/refresh-opinion-maps.ts';
import { publishResults } from '../participation/results/publish-results.ts';
import { announceRound } from '../participation/rounds/announce-round.ts';
import { chooseOutcomes } from '../participation/rounds/choose-outcomes.ts';
import { prepareRound } from '../participation/rounds/prepare-round.ts';
import { declineStatement } from '../participation/statements/decline-statement.ts';
import { mergeStatement } from '../participation/statements/merge-statement.ts';
import { proposeStatement } from '../participation/statements/propose-statement.ts';
import { showStatement } from '../participation/statements/show-statement.ts';
import { listNotShown } from '../participation/statements/statements.queries.ts';
import { voteOnStatement } from '../participation/statements/vote-on-statement.ts';
import { writeSeedStatement } from '../participation/statements/write-seed-statement.ts';
import { frameworkId, outcomeId } from '../reference/frameworks/load-frameworks.ts';
import { readJson } from '../reference/read-json.ts';
import { type Random, shuffled } from '../values/random.ts';
import { act, beginTelling, type Cast, idOf, staff, type Telling } from './cast.ts';
import type { Proposed, StatementsFile } from './statements-file.ts';
import { daysAfter } from './story-time.ts';
import { tellRemoval } from './tell-removal.ts';
import { bringResidents } from './tell-residents.ts';

type Asked = { readonly roundId: string; readonly facilitator: Actor };

const ANSWERED_AFTER_DAYS = 16.5;

/** Rounds in which people say what they think of each other’s statements: one that is open, and one with its groups. */
export async function tellStatements(db: Database, pool: pg.Pool, cast: Cast, seed: string): Promise<void> {
  const path = 'story/greater-manchester/statements.json';
  const { rounds } = await readJson<{ rounds: StatementsFile[] }>(path);
  await Promise.all(
    rounds.map((file) => tellRound(pool, file, beginTelling(db, cast, `${seed}|${file.seed}`))),
  );
  const open = rounds.find(({ round }) => round.resultsPublishedAt === undefined);
  if (!open) return;
  const clock = clockAt(Temporal.Instant.from(daysAfter(open.round.opensAt, ANSWERED_AFTER_DAYS)));
  await refreshOpinionMaps({ db, pool, clock }, listNotShown);
}

async function tellRound(pool: pg.Pool, file: StatementsFile, telling: Telling): Promise<void> {
  const asked = await announce(telling, file);
  const people = await join(telling, file);
  for (const [index, proposed] of file.proposed.entries())
    await propose(telling, file, asked, { proposed, index, personId: people[index] ?? '' });
  await answer(telling, pool, file, asked, people);
  const { roundId } = asked;
  if (file.burst) await tellRemoval(telling, pool, { file, burst: file.burst, roundId });
  const at = file.round.resultsPublishedAt;
  if (at === undefined) return;
  const actor = staff(telling.cast, file.commissioner, file.body, 'commissioner');
  await act(telling, { actor, at }, (tx, by) => publishResults(tx, by, { roundId }));
}

async function announce(telling: Telling, file: StatementsFile): Promise<Asked> {
  const { round } = file;
  const actor = staff(telling.cast, file.commissioner, file.body, 'commissioner');
  const bodyId = idOf(telling.cast.bodies, file.body);
  const details = {
    ...round,
    bodyId,
    scope: 'body' as const,
    procurementId: null,
    ways: ['statements'] as const,
    rule: 'none' as const,
    tier: 1 as const,
    minimumAnswers: 50,
    frameworkId: frameworkId(round.framework, 1),
    opensAt: Temporal.Instant.from(round.opensAt),
    closesAt: Temporal.Instant.from(round.closesAt),
    mandateDueOn: Temporal.PlainDate.from(round.mandateDueOn),
  };
  const { roundId } = await act(telling, { actor, at: round.preparedAt }, (tx, by) =>
    prepareRound(tx, by, details),
  );
  const outcomeIds = round.outcomes.map((slug) => outcomeId(`${round.framework}/${slug}`));
  await act(telling, { actor, at: round.preparedAt }, (tx, by) =>
    chooseOutcomes(tx, by, { roundId, outcomeIds }),
  );
  await act(telling, { actor, at: round.announcedAt }, (tx, by) => announceRound(tx, by, { roundId }));
  await act(telling, { actor, at: daysAfter(round.announcedAt, 1) }, async (tx, by) => {
    for (const { text, outcome } of file.seeds)
      mustBeTaken(await writeSeedStatement(tx, by, { roundId, text, outcomeSlug: outcome }));
    return { written: true };
  });
  return { roundId, facilitator: staff(telling.cast, file.facilitator, file.body, 'facilitator') };
}

/** Everybody comes by e-mail, hours apart, and lives in the place the round is for. */
function join(telling: Telling, { opinions, round, homes }: StatementsFile): Promise<readonly string[]> {
  const count = opinions.reduce((sum, { people }) => sum + people, 0);
  const newcomers = Array.from({ length: count }, (_, index) => ({
    email: `resident-${index + 1}@${round.slug}.demo.example`,
    at: Temporal.Instant.from(daysAfter(round.opensAt, index / 6)),
    home: homes[index % homes.length],
  }));
  return act(telling, { at: round.opensAt }, (tx, by) => bringResidents(tx, by, newcomers));
}

type Proposing = { readonly proposed: Proposed; readonly index: number; readonly personId: string };

/** Proposed a day or so apart; read the day after. */
async function propose(
  telling: Telling,
  { round }: StatementsFile,
  { roundId, facilitator }: Asked,
  { proposed, index, personId }: Proposing,
): Promise<void> {
  const { text, outcome, then, ground, reason, into } = proposed;
  const at = daysAfter(round.opensAt, 1.1 * (index + 1));
  const actor: Actor = { personId, hat: { kind: 'resident' } };
  const { number } = await act(telling, { actor, at }, (tx, by) =>
    proposeStatement(tx, by, { roundId, text, outcomeSlug: outcome }),
  );
  if (then === 'waiting') return;
  const key = { roundId, number };
  await act(telling, { actor: facilitator, at: daysAfter(at, 1) }, async (tx, by) => {
    if (then === 'shown') return showStatement(tx, by, key);
    if (then === 'merged') return mergeStatement(tx, by, { ...key, into: into ?? 0 });
    return declineStatement(tx, by, { ...key, ground: ground ?? 'unclear', reason: reason ?? '' });
  });
}

/** Each person answers some of the statements, mostly as those do with whom they stand. */
async function answer(
  telling: Telling,
  pool: pg.Pool,
  file: StatementsFile,
  { roundId }: Asked,
  people: readonly string[],
): Promise<void> {
  const at = Temporal.Instant.from(daysAfter(file.round.opensAt, ANSWERED_AFTER_DAYS));
  const answers = drawAnswers(file, telling.random);
  await Promise.all(
    people.map(async (personId, index) => {
      for (const vote of answers[index] ?? [])
        mustBeTaken(await voteOnStatement(pool, { roundId, personId, at }, vote));
    }),
  );
}

type Vote = { readonly number: number; readonly vote: 1 | -1 | 0 };

/** Drawn before anything is awaited, so that the story is the same each time. */
function drawAnswers(
  { seeds, proposed, opinions, answered, strays }: StatementsFile,
  random: Random,
): Vote[][] {
  const shown = [
    ...seeds.map((_, index) => index + 1),
    ...proposed.flatMap(({ then }, index) => (then === 'shown' ? [seeds.length + index + 1] : [])),
  ];
  const anything = [1, -1, 0] as const;
  return opinions.flatMap(({ people, agree, disagree }) => {
    const usual = (number: number) => (agree.includes(number) ? 1 : disagree.includes(number) ? -1 : 0);
    return Array.from({ length: people }, () =>
      shuffled(shown, random)
        .slice(0, answered)
        .map((number) => {
          const isStray = random.nextUnit() < strays;
          return { number, vote: isStray ? (anything[random.nextInteger(3)] ?? 0) : usual(number) };
        }),
    );
  });
}

function mustBeTaken(result: object): void {
  if ('refused' in result) throw new Error(`the story’s statement was refused: ${JSON.stringify(result)}`);
}
