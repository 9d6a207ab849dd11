import type { Updateable } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  actingAt,
  attempt,
  buildDelivery,
  contractDates,
  type Delivery,
  recordedTypes,
} from '../../../../test/builders/delivery.ts';
import { buildOfficer } from '../../../../test/builders/people.ts';
import { freshDatabase, type TestDatabase } from '../../../../test/database.ts';
import type { By } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { NotFound } from '../../../db/errors.ts';
import type { ChallengeTable } from '../../../db/tables.ts';
import { signContract } from '../sign-contract.ts';
import { answerEnding } from './answer-ending.ts';
import { type Ending, suspends } from './challenge.rules.ts';
import { endChallenge } from './end-challenge.ts';
import { sayEnding } from './say-ending.ts';
import { tellChallenge } from './tell-challenge.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const during = '2026-09-10T22:59:59Z';
const after = '2026-09-11T09:00:00Z';

describe('whether a court case suspends the signing', () => {
  it('depends on both: begun and told within standstill', () => {
    const ends = day('2026-09-10');
    expect(suspends(day('2026-09-10'), ends, day('2026-09-10'))).toBe(true);
    expect(suspends(day('2026-09-10'), ends, day('2026-09-11'))).toBe(false);
    expect(suspends(day('2026-09-11'), ends, day('2026-09-11'))).toBe(false);
    expect(suspends(day('2026-09-10'), null, day('2026-09-10'))).toBe(false);
  });
});

describe('a court case about an award', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(() => database.close());
  const told = { claimNumber: 'HT-2026-000123', begunOn: day('2026-09-09'), toldAs: 'supplier' } as const;
  const tell = (delivery: Delivery, when = during, changes: object = {}) =>
    attempt(database.db, delivery.maker.at(when), (tx, by) =>
      tellChallenge(tx, by, { ...delivery, ...told, ...changes }),
    );
  const sign = (delivery: Delivery, when = after) =>
    attempt(database.db, delivery.officer.at(when), (tx, by) =>
      signContract(tx, by, { ...delivery, ...contractDates }),
    );

  type Who = { readonly personId: string; readonly at: (when: string) => By };
  const acting = <Result>(who: Who, act: (tx: Transaction, by: By) => Promise<Result>, when = after) =>
    attempt(database.db, who.at(when), act);
  const order = { on: day('2026-09-11'), words: 'Order of Judge Reed, paragraph 2' };
  const say = (delivery: Delivery, challengeId: string, ending: Ending, changes: object = {}) =>
    acting(delivery.officer, (tx, by) =>
      sayEnding(tx, by, { ...delivery, challengeId, ending, ...order, ...changes }),
    );
  const answer = (delivery: Delivery, who: Who, challengeId: string, isSo: boolean) =>
    acting(who, (tx, by) => answerEnding(tx, by, { ...delivery, challengeId, isSo }));
  async function buildSecond({ bodyId }: Delivery): Promise<Who> {
    const { personId } = await buildOfficer(database.db, bodyId, 'commissioner');
    const hat = { kind: 'body', bodyId, role: 'commissioner' } as const;
    return { personId, at: (when) => actingAt(when, personId, hat) };
  }
  const told1 = async (delivery: Delivery) =>
    ((await tell(delivery)) as { challengeId: string; pauses: boolean }).challengeId;

  it('keeps the contract unsigned until a second person has seen the court’s order, and a working day more', async () => {
    const delivery = await buildDelivery(database.db);
    const challengeId = await told1(delivery);
    expect(await sign(delivery)).toEqual({ refused: 'suspended' });
    expect(await say(delivery, challengeId, 'court-lifted', { words: ' ' })).toEqual({
      refused: 'words-short',
    });
    for (const on of [day('2026-09-08'), day('2026-09-12')])
      expect(await say(delivery, challengeId, 'court-lifted', { on })).toEqual({ refused: 'date-wrong' });
    expect(await say(delivery, challengeId, 'court-lifted')).toEqual({ said: true });
    expect(await say(delivery, challengeId, 'withdrawn')).toEqual({ refused: 'already-said' });
    expect(await sign(delivery)).toEqual({ refused: 'suspended' });
    expect(await answer(delivery, delivery.officer, challengeId, true)).toEqual({ refused: 'own-word' });
    expect(await answer(delivery, delivery.maker, challengeId, true)).toEqual({
      refused: 'not-yours-to-say',
    });
    const second = await buildSecond(delivery);
    expect(await answer(delivery, second, challengeId, true)).toEqual({ ended: true });
    expect(await answer(delivery, second, challengeId, true)).toEqual({ refused: 'already-ended' });
    expect(await sign(delivery)).toEqual({ refused: 'case-just-ended' });
    // Friday the 11th; Monday is the next working day.
    expect(await sign(delivery, '2026-09-13T22:59:59Z')).toEqual({ refused: 'case-just-ended' });
    expect(await sign(delivery, '2026-09-13T23:00:00Z')).toHaveProperty('promiseIds');
    expect(await recordedTypes(database.db, delivery.procurementId)).toEqual(
      expect.arrayContaining([
        'challenge-told',
        'challenge-ending-said',
        'challenge-ended',
        'contract-signed',
      ]),
    );
  });

  it('is withdrawn only by the bidder’s own word, whoever at the authority says so', async () => {
    const delivery = await buildDelivery(database.db);
    const challengeId = await told1(delivery);
    expect(await say(delivery, challengeId, 'withdrawn')).toEqual({ said: true });
    const second = await buildSecond(delivery);
    expect(await answer(delivery, second, challengeId, true)).toEqual({ refused: 'not-yours-to-say' });
    expect(await answer(delivery, delivery.maker, challengeId, false)).toEqual({ ended: false });
    expect(await sign(delivery)).toEqual({ refused: 'suspended' });
    const end = (who: Who, ending: Ending) =>
      acting(who, (tx, by) =>
        endChallenge(tx, by, { ...delivery, challengeId, ending, words: 'Notice of discontinuance' }),
      );
    expect(await end(delivery.officer, 'withdrawn')).toEqual({ refused: 'not-yours-to-say' });
    expect(await end(delivery.maker, 'court-lifted')).toEqual({ refused: 'not-yours-to-say' });
    expect(await end(delivery.maker, 'settled')).toEqual({ ended: true });
    const mail = await database.db
      .selectFrom('mail_message as m')
      .innerJoin('person as p', 'p.email', 'm.recipient')
      .select(['m.subject', 'p.id'])
      .where('p.id', 'in', [delivery.maker.personId, delivery.officer.personId])
      .execute();
    // Each hears of all four: told, said, denied, ended.
    for (const { personId } of [delivery.maker, delivery.officer])
      expect(mail.filter(({ id }) => id === personId)).toHaveLength(4);
  });

  it('keeps its pause when it is told again under the same number', async () => {
    const delivery = await buildDelivery(database.db);
    const challengeId = await told1(delivery);
    await say(delivery, challengeId, 'settled');
    await answer(delivery, delivery.maker, challengeId, true);
    expect(await tell(delivery, after, { claimNumber: 'HT-2026-000999' })).toMatchObject({ pauses: false });
    const again = await buildDelivery(database.db);
    const first = await told1(again);
    await say(again, first, 'settled');
    await answer(again, again.maker, first, true);
    expect(await tell(again, after, { claimNumber: 'ht-2026 -000123' })).toMatchObject({ pauses: true });
    expect(await sign(again, '2026-09-14T09:00:00Z')).toEqual({ refused: 'suspended' });
  });

  it('told after standstill is recorded, and suspends nothing', async () => {
    const delivery = await buildDelivery(database.db);
    expect(await tell(delivery, after)).toMatchObject({ pauses: false });
    expect(await sign(delivery)).toHaveProperty('promiseIds');
    expect(await tell(delivery, after)).toEqual({ refused: 'contract-signed' });
  });

  it('is told once, by number, once it has begun, and only by a bidder', async () => {
    const delivery = await buildDelivery(database.db);
    expect(await tell(delivery, during, { claimNumber: ' ' })).toEqual({ refused: 'number-blank' });
    expect(await tell(delivery, during, { begunOn: day('2026-09-11') })).toEqual({
      refused: 'not-begun-yet',
    });
    const elsewhere = await buildDelivery(database.db);
    await expect(tell(delivery, during, { supplierId: elsewhere.supplierId })).rejects.toBeInstanceOf(
      NotFound,
    );
    const both = await Promise.all([tell(delivery), tell(delivery)]);
    expect(both.filter((one) => 'refused' in one)).toEqual([{ refused: 'already-told' }]);
  });

  it('names no bidder and no claim in the public record', async () => {
    const delivery = await buildDelivery(database.db);
    await tell(delivery);
    const { facts } = await database.db
      .selectFrom('record_entry')
      .select('facts')
      .where('procurement_id', '=', delivery.procurementId)
      .where('type', '=', 'challenge-told')
      .executeTakeFirstOrThrow();
    expect(facts).not.toMatch(new RegExp(`HT-2026|${delivery.supplierId}`));
  });

  it('and standstill hold in the database too, past every rule of the application', async () => {
    const delivery = await buildDelivery(database.db);
    await tell(delivery);
    const row = {
      body_id: delivery.bodyId,
      procurement_id: delivery.procurementId,
      supplier_id: delivery.supplierId,
      value_pence: 1,
      signed_by: delivery.officer.personId,
      starts_on: '2026-09-14',
      ends_on: '2028-09-13',
      verdict_due_on: '2028-03-31',
    };
    const insert = (signed_at: string) =>
      database.db
        .insertInto('contract')
        .values({ ...row, signed_at })
        .execute();
    await expect(insert(during)).rejects.toMatchObject({ constraint: 'contract_after_standstill' });
    await expect(insert(after)).rejects.toMatchObject({ constraint: 'contract_not_suspended' });
    const change = (set: Updateable<ChallengeTable>) =>
      database.db
        .updateTable('challenge')
        .set(set)
        .where('procurement_id', '=', delivery.procurementId)
        .execute();
    const end = (ending: Ending, who: Who) =>
      change({ ending, ending_words: 'Somewhere', ended_at: after, ended_by: who.personId });
    await expect(end('withdrawn', delivery.officer)).rejects.toMatchObject({
      constraint: 'challenge_ended_by_bidder',
    });
    await expect(end('court-lifted', delivery.officer)).rejects.toMatchObject({
      constraint: 'challenge_order_confirmed',
    });
    await expect(change({ pauses: false })).rejects.toMatchObject({ constraint: 'challenge_told_stands' });
    await end('withdrawn', delivery.maker);
    await expect(insert('2026-09-13T12:00:00Z')).rejects.toMatchObject({
      constraint: 'contract_not_suspended',
    });
    await insert('2026-09-14T09:00:00Z');
  });
});
