import { createHash } from 'node:crypto';
import type pg from 'pg';
import type { Temporal } from 'temporal-polyfill';
import type { By } from '../../src/acts/by.ts';
import { clockAt } from '../../src/acts/clock.ts';
import { nobody } from '../../src/acts/nobody.ts';
import { transact } from '../../src/acts/transact.ts';
import type { Database } from '../../src/db/connect.ts';
import { enterPaperAnswer } from '../../src/participation/paper/enter-paper-answer.ts';
import { givePaperCodeTo } from '../../src/participation/paper/paper.queries.ts';
import { enterJoiningCode } from '../../src/participation/voice/enter-joining-code.ts';
import { giveAnswer } from '../../src/participation/voice/give-answer.ts';
import { receiptSecretFrom } from '../../src/participation/voice/receipt-secret.rules.ts';
import { addPerson } from '../../src/people/accounts/add-person.ts';
import { setPersonPlace } from '../../src/people/places/set-person-place.ts';
import type { Random } from '../../src/values/random.ts';
import { pointsBallot } from '../../test/builders/paper.ts';
import type { Try } from './plan.ts';

export type Field = {
  readonly db: Database;
  readonly pool: pg.Pool;
  readonly random: Random;
  readonly roundId: string;
  readonly opens: Temporal.Instant;
  readonly facilitator: By;
};

const PLACES = [
  { outward: 'OL1', districtSlug: 'oldham' },
  { outward: 'OL8', districtSlug: 'oldham' },
];

export function byAt(field: Field, at: number, personId?: string): By {
  const actor = personId ? { personId, hat: { kind: 'resident' as const } } : nobody;
  return { actor, clock: clockAt(field.opens.add({ milliseconds: Math.round(at) })), random: field.random };
}

/** Carries a try out as the site would: an account, a code, a place, an answer. Who was registered, if anybody. */
export async function attempt(field: Field, one: Try): Promise<string | undefined> {
  if (one.paper !== undefined) return typeIn(field, one, one.paper);
  const signedInAs = one.email === undefined ? undefined : await openAccount(field, one, one.email);
  const personId = one.codes ? await typeCodes(field, one, one.codes, signedInAs) : signedInAs;
  if (personId === undefined) return undefined;
  const place = PLACES[one.at % 2 < 1 ? 0 : 1] ?? PLACES[0];
  if (place) await inTransaction(field, one.at, personId, (tx, by) => setPersonPlace(tx, by, place));
  return (await answer(field, one, personId)) ? personId : undefined;
}

/** Sends somebody’s answer, several times at once where the try says so. Whether it was taken. */
export async function answer(field: Field, one: Try, personId: string): Promise<boolean> {
  const points = one.kind === 'fake' ? [0, 0, 100] : [50, 30, 20];
  const at = field.opens.add({ milliseconds: Math.round(one.at) });
  const receiptSecret = receiptSecretFrom('attack', personId, field.roundId);
  const sent = Array.from({ length: one.times ?? 1 }, () =>
    giveAnswer(field.pool, field.random, { roundId: field.roundId, personId, points, receiptSecret, at }),
  );
  return (await Promise.all(sent)).every((given) => 'given' in given);
}

async function openAccount(field: Field, { at }: Try, email: string): Promise<string | undefined> {
  const added = await inTransaction(field, at, undefined, (tx, by) =>
    addPerson(tx, by, { email, name: null }),
  );
  return 'refused' in added ? undefined : added.personId;
}

async function typeCodes(field: Field, { at }: Try, codes: readonly string[], signedIn: string | undefined) {
  for (const code of codes) {
    const input = { roundId: field.roundId, code, signedInAs: signedIn ?? null };
    const entered = await inTransaction(field, at, signedIn, (tx, by) => enterJoiningCode(tx, by, input));
    if (!('refused' in entered)) return entered.personId;
  }
  return undefined;
}

/** Of the honest ballots, how many go through the whole of a facilitator's entry; sealing each takes a tenth of a second. */
const TYPED = 0.04;

/** The facilitator who types a ballot saw its person; every fake goes through the whole of it. */
async function typeIn(field: Field, one: Try, code: string): Promise<string | undefined> {
  const { roundId, facilitator } = field;
  if (one.kind === 'honest' && field.random.nextUnit() >= TYPED) return setUpSeen(field, one, code);
  const by = { ...byAt(field, one.at), actor: facilitator.actor };
  const place = PLACES[0] as (typeof PLACES)[number];
  const answered = pointsBallot(one.kind === 'fake' ? [0, 0, 100] : [50, 30, 20]);
  const ballot = { roundId, code, place, answer: answered, seenInPerson: true, again: false };
  const entered = await transact(field.db, by.actor, (tx) => enterPaperAnswer(tx, by, ballot));
  if ('refused' in entered) return undefined;
  const { person_id: personId } = await field.db
    .selectFrom('joining_code')
    .select('person_id')
    .where('round_id', '=', roundId)
    .where('code_hash', '=', hashOf(roundId, code))
    .executeTakeFirstOrThrow();
  return personId ?? undefined;
}

/** Somebody seen in person, set up with the same proof; they answer by the real statement. */
async function setUpSeen(field: Field, one: Try, code: string): Promise<string | undefined> {
  const { roundId } = field;
  const key = { roundId, codeHash: hashOf(roundId, code) };
  const personId = await inTransaction(field, one.at, undefined, async (tx, by) => {
    const added = await addPerson(tx, by, { email: null, name: null });
    if ('refused' in added) throw new Error(added.refused);
    const person = { ...by, actor: { personId: added.personId, hat: { kind: 'resident' as const } } };
    await setPersonPlace(tx, person, PLACES[0] as (typeof PLACES)[number]);
    await givePaperCodeTo(tx, key, { personId: added.personId, tier: 3, usedAt: await by.clock.now(tx) });
    return added.personId;
  });
  return (await answer(field, one, personId)) ? personId : undefined;
}

function hashOf(roundId: string, code: string): Buffer {
  return createHash('sha256')
    .update(`${roundId}|${code.replace('-', '')}`)
    .digest();
}

type Work<Result> = (tx: Parameters<typeof addPerson>[0], by: By) => Promise<Result>;

function inTransaction<Result>(field: Field, at: number, personId: string | undefined, work: Work<Result>) {
  const by = byAt(field, at, personId);
  return transact(field.db, by.actor, (tx) => work(tx, by));
}
