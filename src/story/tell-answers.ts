import type pg from 'pg';
import { Temporal } from 'temporal-polyfill';
import { type Actor, type By, isRefused } from '../acts/by.ts';
import { clockAt } from '../acts/clock.ts';
import { nobody } from '../acts/nobody.ts';
import type { Transaction } from '../db/connect.ts';
import { issueJoiningCodes } from '../participation/codes/issue-joining-codes.ts';
import { enterJoiningCode } from '../participation/voice/enter-joining-code.ts';
import { giveAnswer } from '../participation/voice/give-answer.ts';
import { receiptSecretFrom } from '../participation/voice/receipt-secret.rules.ts';
import { type Random, shuffled } from '../values/random.ts';
import { act, type Telling } from './cast.ts';
import type { Voice } from './purchase-files.ts';
import { tellAboutPeople } from './tell-about-you.ts';
import { bringResidents, settle } from './tell-residents.ts';
import { words } from './words.en.ts';

type Answering = {
  readonly roundId: string;
  readonly slug: string;
  readonly voice: Voice;
  readonly scale: number;
  /** When the last answer so far came in. */
  readonly until: string;
  readonly issuer: Actor;
  /** Named residents of the story, who answer first. */
  readonly named: readonly string[];
};

type Home = Voice['homes'][number];
type Answer = {
  readonly at: string;
  readonly home: Home;
  readonly byCode: boolean;
  readonly points: readonly number[];
};

/** How many people join in one transaction. */
const TOGETHER = 40;

/** Residents join, say where they live, and give their points, in an order and at times drawn from the story's seed. */
export async function tellAnswers(telling: Telling, pool: pg.Pool, answering: Answering): Promise<void> {
  const answers = drawAnswers(answering, telling.random);
  const codes = await issueCodes(telling, answering, answers.filter(({ byCode }) => byCode).length);
  const batches = Array.from({ length: Math.ceil(answers.length / TOGETHER) }, (_, index) =>
    answers.slice(index * TOGETHER, (index + 1) * TOGETHER),
  );
  const waiting = [...codes];
  const people = await Promise.all(
    batches.map(async (batch, index) => {
      const first = index === 0 ? answering.named : [];
      const batchCodes = waiting.splice(0, batch.filter(({ byCode }) => byCode).length);
      const people = await join(telling, answering, batch, {
        offset: index * TOGETHER,
        codes: batchCodes,
        first,
      });
      await Promise.all(batch.map((answer, at) => give(telling, pool, answering, answer, people[at] ?? '')));
      return people;
    }),
  );
  const { roundId, slug, until, voice } = answering;
  if (voice.told)
    await tellAboutPeople(telling, { roundId, slug, told: voice.told, at: until, people: people.flat() });
}

/** Patterns, homes and ways of joining are three lists of the same people: shuffled apart and laid side by side. */
function drawAnswers({ voice, scale, until }: Answering, random: Random): readonly Answer[] {
  const points = shuffled(repeat(voice.patterns, scale), random).map((pattern) => pattern.points);
  const homes = shuffled(repeat(voice.homes, scale), random);
  const codes = Object.entries(voice.joinedBy).map(([way, residents]) => ({
    byCode: way !== 'email-link',
    residents,
  }));
  const ways = shuffled(repeat(codes, scale), random);
  const byMail = ways.findIndex(({ byCode }) => !byCode);
  swap(points, byMail, points.indexOf(voice.patterns[0]?.points ?? []));
  const opens = Temporal.Instant.from(voice.opensAt).epochMilliseconds;
  const span = Temporal.Instant.from(until).epochMilliseconds - opens;
  const times = points.map(() => opens + Math.floor(random.nextUnit() * span)).sort((a, b) => a - b);
  return points.map((split, index) => ({
    at: Temporal.Instant.fromEpochMilliseconds(times[index] ?? opens).toString(),
    home: homes[index] as Home,
    byCode: ways[index]?.byCode ?? false,
    points: split,
  }));
}

/** So that a named resident, the first to come by mail, gives the story's first split. */
function swap(items: (readonly number[])[], a: number, b: number): void {
  const [first, second] = [items[a], items[b]];
  if (first === undefined || second === undefined) return;
  items[a] = second;
  items[b] = first;
}

function repeat<T extends { readonly residents: number }>(groups: readonly T[], scale: number): T[] {
  return groups.flatMap((group) => Array<T>(group.residents * scale).fill(group));
}

async function issueCodes(telling: Telling, answering: Answering, count: number): Promise<readonly string[]> {
  if (count === 0) return [];
  const { codes } = await act(telling, { actor: answering.issuer, at: answering.voice.opensAt }, (tx, by) =>
    issueJoiningCodes(tx, by, { roundId: answering.roundId, kind: 'venue', label: words.codesFrom, count }),
  );
  return codes;
}

type Joining = {
  readonly offset: number;
  readonly codes: readonly string[];
  readonly first: readonly string[];
};

async function join(
  telling: Telling,
  answering: Answering,
  batch: readonly Answer[],
  { offset, codes, first }: Joining,
): Promise<readonly string[]> {
  const waiting = [...codes];
  const named = [...first];
  return act(telling, { at: batch[0]?.at ?? answering.voice.opensAt }, async (tx, by) => {
    const known = batch.map(({ byCode }) => (byCode ? undefined : named.shift()));
    const byMail = batch.flatMap(({ byCode, at, home }, index) => {
      const email = `resident-${offset + index + 1}@${answering.slug}.demo.example`;
      // Each at their own time: nobody comes as a crowd of one hand’s accounts would.
      return byCode || known[index] ? [] : [{ email, at: Temporal.Instant.from(at), home }];
    });
    const newcomers = [...(await bringResidents(tx, by, byMail))];
    const byCode: { personId: string; home: Home }[] = [];
    for (const { at, home } of batch.filter((answer) => answer.byCode)) {
      const then = { ...by, clock: clockAt(Temporal.Instant.from(at)) };
      byCode.push({ personId: await joinByCode(tx, then, answering, waiting.shift() ?? ''), home });
    }
    await settle(tx, byCode);
    return batch.map((answer, index) =>
      answer.byCode ? (byCode.shift()?.personId ?? '') : (known[index] ?? newcomers.shift() ?? ''),
    );
  });
}

async function joinByCode(tx: Transaction, by: By, { roundId }: Answering, code: string): Promise<string> {
  const joined = await enterJoiningCode(tx, { ...by, actor: nobody }, { roundId, code, signedInAs: null });
  if (isRefused(joined)) throw new Error(`a code was refused: ${joined.refused}`);
  return joined.personId;
}

async function give(
  telling: Telling,
  pool: pg.Pool,
  { roundId, slug }: Answering,
  { at, points }: Answer,
  personId: string,
): Promise<void> {
  const receiptSecret = receiptSecretFrom(slug, personId, roundId);
  const given = await giveAnswer(pool, telling.random, {
    roundId,
    personId,
    points,
    receiptSecret,
    at: Temporal.Instant.from(at),
  });
  if (isRefused(given)) throw new Error(`an answer in ${slug} was refused: ${given.refused}`);
}
