import type pg from 'pg';
import { Temporal } from 'temporal-polyfill';
import { type Actor, isRefused } from '../acts/by.ts';
import type { Database } from '../db/connect.ts';
import { giveComparison } from '../participation/comparing/give-comparison.ts';
import { decideNextPair, pairKey } from '../participation/comparing/next-pair.rules.ts';
import type { OwnComparison } from '../participation/comparing/own-ranking.rules.ts';
import { publishResults } from '../participation/results/publish-results.ts';
import { announceRound } from '../participation/rounds/announce-round.ts';
import { chooseOutcomes } from '../participation/rounds/choose-outcomes.ts';
import { prepareRound } from '../participation/rounds/prepare-round.ts';
import { frameworkId, outcomeId } from '../reference/frameworks/load-frameworks.ts';
import { readJson } from '../reference/read-json.ts';
import type { Random } from '../values/random.ts';
import { act, beginTelling, type Cast, idOf, staff, type Telling } from './cast.ts';
import { daysAfter } from './story-time.ts';
import { bringResidents } from './tell-residents.ts';

type RoundFile = {
  readonly body: string;
  readonly commissioner: string;
  readonly district: string;
  readonly slug: string;
  readonly title: string;
  readonly question: string;
  readonly about: string;
  readonly canChange: string;
  readonly minutes: number;
  readonly framework: string;
  readonly outcomes: readonly string[];
  readonly minimumAnswers: number;
  readonly preparedAt: string;
  readonly announcedAt: string;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly mandateDueOn: string;
  readonly resultsPublishedAt: string | null;
  readonly homes: readonly { readonly outwardCode: string; readonly district: string }[];
  readonly people: number;
  /** Residents of the story who compare too. */
  readonly named: readonly string[];
  /** Nobody compares more pairs than this. */
  readonly mostEach: number;
  /** How strongly people lean to each outcome, in log-odds. */
  readonly leans: readonly number[];
};

/** Rounds in which people compare outcomes two at a time: one that is open, and one that has results. */
export async function tellComparisons(db: Database, pool: pg.Pool, cast: Cast, seed: string): Promise<void> {
  const { rounds } = await readJson<{ rounds: RoundFile[] }>('story/greater-manchester/comparisons.json');
  await Promise.all(
    rounds.map(async (file) => {
      const telling = beginTelling(db, cast, `${seed}|${file.slug}`);
      const commissioner = staff(cast, file.commissioner, file.body, 'commissioner');
      const roundId = await announce(telling, file, commissioner);
      const named = file.named.map((slug) => idOf(cast.people, slug));
      const people = [...(await join(telling, file)), ...named];
      await compare(pool, file, roundId, people, drawAnswers(file, telling.random));
      const at = file.resultsPublishedAt;
      if (at)
        await act(telling, { actor: commissioner, at }, (tx, by) => publishResults(tx, by, { roundId }));
    }),
  );
}

async function announce(telling: Telling, file: RoundFile, actor: Actor): Promise<string> {
  const details = {
    ...file,
    bodyId: idOf(telling.cast.bodies, file.body),
    scope: 'district' as const,
    districtSlug: file.district,
    procurementId: null,
    ways: ['comparisons'] as const,
    rule: 'strengths' as const,
    tier: 1 as const,
    frameworkId: frameworkId(file.framework, 1),
    opensAt: Temporal.Instant.from(file.opensAt),
    closesAt: Temporal.Instant.from(file.closesAt),
    mandateDueOn: Temporal.PlainDate.from(file.mandateDueOn),
  };
  const outcomeIds = file.outcomes.map((slug) => outcomeId(`${file.framework}/${slug}`));
  const { roundId } = await act(telling, { actor, at: file.preparedAt }, (tx, by) =>
    prepareRound(tx, by, details),
  );
  await act(telling, { actor, at: file.preparedAt }, (tx, by) =>
    chooseOutcomes(tx, by, { roundId, outcomeIds }),
  );
  await act(telling, { actor, at: file.announcedAt }, (tx, by) => announceRound(tx, by, { roundId }));
  return roundId;
}

/** Everybody comes by e-mail, hours apart, and lives in the place the round is for. */
function join(telling: Telling, { people, slug, opensAt, homes }: RoundFile): Promise<readonly string[]> {
  const newcomers = Array.from({ length: people }, (_, index) => ({
    email: `resident-${index + 1}@${slug}.demo.example`,
    at: Temporal.Instant.from(daysAfter(opensAt, index / 6)),
    home: homes[index % homes.length],
  }));
  return act(telling, { at: opensAt }, (tx, by) => bringResidents(tx, by, newcomers));
}

/** Each person answers the pairs they would be asked, and now and then skips one; drawn before anything is awaited. */
function drawAnswers(
  { outcomes, people, named, mostEach, leans }: RoundFile,
  random: Random,
): OwnComparison[][] {
  const overall = new Map<string, number>();
  return Array.from({ length: people + named.length }, (_, person) => {
    const own: OwnComparison[] = [];
    const wanted = 3 + random.nextInteger(mostEach - 2);
    while (own.length < wanted) {
      const pairs = own.map(({ pair }) => pair);
      const asked = decideNextPair({ outcomes: outcomes.length, own: pairs, overall, seed: `${person}` });
      if (!asked) break;
      const { pair } = asked;
      overall.set(pairKey(pair), (overall.get(pairKey(pair)) ?? 0) + 1);
      const lean = (leans[pair[0] - 1] ?? 0) - (leans[pair[1] - 1] ?? 0);
      const isSkipped = random.nextInteger(15) === 0;
      const isFirst = random.nextUnit() < 1 / (1 + Math.exp(-lean));
      own.push({ pair, preferred: isSkipped ? 0 : isFirst ? 1 : -1 });
    }
    return own;
  });
}

async function compare(
  pool: pg.Pool,
  { opensAt }: RoundFile,
  roundId: string,
  people: readonly string[],
  answers: readonly OwnComparison[][],
): Promise<void> {
  await Promise.all(
    people.map(async (personId, index) => {
      const at = Temporal.Instant.from(daysAfter(opensAt, 0.1 + index / 6));
      for (const answer of answers[index] ?? []) {
        const given = await giveComparison(pool, { roundId, personId, at }, answer);
        if (isRefused(given)) throw new Error(`the story’s comparison was refused: ${given.refused}`);
      }
    }),
  );
}
