import { sql } from 'kysely';
import type pg from 'pg';
import { clockAt } from '../../src/acts/clock.ts';
import { databaseOn, openPool } from '../../src/db/connect.ts';
import { issueJoiningCodes } from '../../src/participation/codes/issue-joining-codes.ts';
import { drawJoiningCode } from '../../src/participation/codes/joining-code.rules.ts';
import { listBatches } from '../../src/participation/codes/joining-codes.queries.ts';
import { voidBatch } from '../../src/participation/codes/void-batch.ts';
import { publishResults } from '../../src/participation/results/publish-results.ts';
import { type Random, seededRandom } from '../../src/values/random.ts';
import { buildRound, roundDays } from '../../test/builders/participation.ts';
import { buildOfficer, carriedOut, setUpBy } from '../../test/builders/people.ts';
import { answer, attempt, byAt, type Field } from './attempt.ts';
import { type Codes, MISSED_STALL, printCodes } from './codes.ts';
import { fakeTries } from './fakes.ts';
import { honestTries } from './honest.ts';
import { hearAppeals, lookThrough, type Officers } from './officers.ts';
import { DAY, HOUR, type Try } from './plan.ts';

const AT_ONCE = 16;
const DAYS = 19;
/** The desk looks in the evening, eight hours after noon. */
const EVENING = 8 * HOUR;
const MISSED = 9 * DAY + 8 * HOUR;

export type Outcome = {
  readonly tries: readonly { readonly one: Try; readonly counts: boolean; readonly wasSetAside: boolean }[];
  readonly published: number;
  readonly bursts: number;
};

/** One round of one tier from its first letter to its results, and whose answers counted in the end. */
export async function runTier(url: string, tier: 1 | 2 | 3, seed: string): Promise<Outcome> {
  const pool = openPool({ url, max: AT_ONCE });
  const random = seededRandom(`${seed}|${tier}`);
  const { field, officers, round } = await setUp(pool, tier, random);
  const codes = await printFor(field, tier);
  const tries = [...honestTries(tier, codes, random), ...fakeTries(tier, codes, random)];
  const { registered, bursts, aside } = await liveThrough(field, officers, tries);
  const counting = await listCounting(field);
  const commissioner = { ...round.commissioner, clock: clockAt(roundDays.after) };
  const { answers } = await carriedOut(field.db, (tx) =>
    publishResults(tx, commissioner, { roundId: round.roundId }),
  );
  await pool.end();
  const told = tries.map((one) => {
    const personId = registered.get(one) ?? '';
    return { one, counts: counting.has(personId), wasSetAside: aside.has(personId) };
  });
  return { tries: told, published: answers, bursts };
}

async function setUp(pool: pg.Pool, tier: 1 | 2 | 3, random: Random) {
  const db = databaseOn(pool);
  const round = await buildRound(db, { tier });
  const officer = async () => (await buildOfficer(db, round.bodyId, 'facilitator')).personId;
  const officers = { first: await officer(), second: await officer(), third: await officer() };
  const facilitator = {
    ...setUpBy(),
    actor: { personId: officers.first, hat: { kind: 'resident' as const } },
  };
  const field: Field = { db, pool, random, roundId: round.roundId, opens: roundDays.opens, facilitator };
  return { field, officers, round };
}

function printFor({ db, random, roundId, facilitator }: Field, tier: 1 | 2 | 3): Promise<Codes> {
  return printCodes(async (kind, label, count) => {
    // A round of tier 1 prints none: what anyone types there is no code of its.
    if (tier === 1) return Array.from({ length: count }, () => drawJoiningCode(random));
    const by = { ...facilitator, random, clock: clockAt(roundDays.opens) };
    const { codes } = await carriedOut(db, (tx) =>
      issueJoiningCodes(tx, by, { roundId, kind, label, count }),
    );
    return codes;
  });
}

/** Day after day: people and fakes come in the order of time; in the evening the desk looks through. */
async function liveThrough(field: Field, officers: Officers, tries: readonly Try[]) {
  const registered = new Map<Try, string>();
  const whose = new Map<string, 'honest' | 'fake'>();
  const aside = new Set<string>();
  const waiting = tries.filter(({ times }) => !times).sort((a, b) => a.at - b.at);
  const replays = tries.filter(({ times }) => times);
  let bursts = 0;
  for (let day = 0; day < DAYS; day += 1) {
    for (const until of [day * DAY + EVENING, (day + 1) * DAY]) {
      const due = waiting.splice(0, firstAfter(waiting, until));
      await atOnce(due, async (one) => {
        const personId = await attempt(field, one);
        if (personId === undefined) return;
        registered.set(one, personId);
        whose.set(personId, one.kind);
      });
      if (until === MISSED) await voidStall(field, until);
      if (until % DAY === 0) continue;
      const found = await lookThrough(field, officers, until);
      bursts += found.length;
      const set = found.flatMap(({ personIds }) => personIds);
      for (const personId of set) aside.add(personId);
      await hearAppeals(field, officers, { at: until + HOUR, set, whose });
    }
  }
  // Whoever has answered sends the same form again, five times at once: what matters is how many ballots there are.
  const people = [...registered].filter(([one]) => one.kind === 'honest').map(([, personId]) => personId);
  await atOnce(
    replays,
    async (one) => void (await answer(field, { ...one, kind: 'honest' }, people[replays.indexOf(one)] ?? '')),
  );
  return { registered, bursts, aside };
}

async function voidStall(field: Field, at: number): Promise<void> {
  const batches = await listBatches(field.db, field.roundId);
  const missed = batches.find(({ label }) => label === `Slips ${MISSED_STALL}`);
  if (!missed) return;
  const by = { ...byAt(field, at), actor: field.facilitator.actor };
  await carriedOut(field.db, (tx) => voidBatch(tx, by, { roundId: field.roundId, batchId: missed.id }));
}

/** People whose ballot stands in the box and is not set aside; known only until the box is closed. */
async function listCounting({ db, roundId }: Field): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    select p.id from round_key k join ballot_counting b on b.round_id = k.round_id
    join person p on b.id = round_slot(k.register_key, 'ballot', p.id) where k.round_id = ${roundId}`.execute(
    db,
  );
  return new Set(rows.map(({ id }) => id));
}

function firstAfter(tries: readonly Try[], until: number): number {
  const index = tries.findIndex(({ at }) => at >= until);
  return index < 0 ? tries.length : index;
}

async function atOnce(tries: readonly Try[], work: (one: Try) => Promise<void>): Promise<void> {
  const left = [...tries].reverse();
  const worker = async () => {
    for (let one = left.pop(); one; one = left.pop()) await work(one);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
