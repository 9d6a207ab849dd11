import type pg from 'pg';
import { Temporal } from 'temporal-polyfill';
import { type Actor, isRefused } from '../acts/by.ts';
import { appeal } from '../participation/removals/appeal.ts';
import { listWaitingAppeals } from '../participation/removals/appeals.queries.ts';
import { findBursts } from '../participation/removals/bursts.rules.ts';
import { decideAppeal } from '../participation/removals/decide-appeal.ts';
import { proposeRemoval } from '../participation/removals/propose-removal.ts';
import { listArrivals } from '../participation/removals/removals.queries.ts';
import { takeStep } from '../participation/removals/take-step.ts';
import { voteOnStatement } from '../participation/statements/vote-on-statement.ts';
import { act, staff, type Telling } from './cast.ts';
import type { StatementsBurst, StatementsFile } from './statements-file.ts';
import { daysAfter } from './story-time.ts';
import { bringResidents } from './tell-residents.ts';

type Removal = { readonly file: StatementsFile; readonly burst: StatementsBurst; readonly roundId: string };

/** Minutes between one address and the next. */
const APART = 2;

/** One hand comes with many addresses; two officers set them aside, one of them appeals, and a third officer decides. */
export async function tellRemoval(telling: Telling, pool: pg.Pool, removal: Removal): Promise<void> {
  const { file, burst, roundId } = removal;
  const { body } = file;
  const begins = daysAfter(file.round.opensAt, burst.opensAfterDays);
  const people = await answerByOneHand(telling, pool, removal, begins);
  const [facilitator, second, commissioner] = [
    staff(telling.cast, file.facilitator, body, 'facilitator'),
    staff(telling.cast, burst.secondBy, body, 'administrator'),
    staff(telling.cast, file.commissioner, body, 'commissioner'),
  ];
  const proposed = await act(telling, { actor: facilitator, at: daysAfter(begins, 1) }, async (tx, by) => {
    const found = findBursts(await listArrivals(tx, roundId)).find(({ ground }) => ground === 'one-hand');
    if (!found) throw new Error('the story’s burst was not found');
    const { ground, shared } = found;
    return proposeRemoval(tx, by, { roundId, ground, shared, reason: burst.reason });
  });
  await act(telling, { actor: second, at: daysAfter(begins, 2) }, (tx, by) =>
    takeStep(tx, by, { roundId, ...proposed, step: 'confirm', reason: '' }),
  );
  const one: Actor = { personId: people[0] ?? '', hat: { kind: 'resident' } };
  await act(telling, { actor: one, at: daysAfter(begins, 4) }, (tx, by) =>
    appeal(tx, by, { roundId, words: burst.appeal }),
  );
  await act(telling, { actor: commissioner, at: daysAfter(begins, 5) }, async (tx, by) => {
    const [waiting] = await listWaitingAppeals(tx, roundId);
    const { decision, decisionReason: reason } = burst;
    return decideAppeal(tx, by, { roundId, appealId: waiting?.id ?? '', decision, reason });
  });
}

async function answerByOneHand(
  telling: Telling,
  pool: pg.Pool,
  { file, burst, roundId }: Removal,
  begins: string,
): Promise<readonly string[]> {
  const [home] = file.homes;
  const timeOf = (index: number) => Temporal.Instant.from(begins).add({ minutes: index * APART });
  const newcomers = Array.from({ length: burst.people }, (_, index) => ({
    email: `${burst.address}${index + 1}@${burst.host}`,
    at: timeOf(index),
    home,
  }));
  const people = await act(telling, { at: begins }, (tx, by) => bringResidents(tx, by, newcomers));
  const votes = [
    ...burst.agree.map((number) => ({ number, vote: 1 as const })),
    ...burst.disagree.map((number) => ({ number, vote: -1 as const })),
  ];
  await Promise.all(
    people.map(async (personId, index) => {
      for (const vote of votes) {
        const given = await voteOnStatement(pool, { roundId, personId, at: timeOf(index) }, vote);
        if (isRefused(given)) throw new Error(`the story’s burst was refused: ${JSON.stringify(given)}`);
      }
    }),
  );
  return people;
}
