import { Temporal } from 'temporal-polyfill';
import { afterAll, describe, expect, it } from 'vitest';
import { actingAt, attempt, buildSigned, recordedTypes } from '../../../../test/builders/delivery.ts';
import { freshDatabase } from '../../../../test/database.ts';
import { isRefused } from '../../../acts/by.ts';
import { NotFound } from '../../../db/errors.ts';
import { replaceAreas } from '../../../people/areas/areas.queries.ts';
import type { Boundary } from '../../../people/areas/geojson.rules.ts';
import { getPromise } from '../promises.queries.ts';
import { answerVariation } from './answer-variation.ts';
import { carveForNeed } from './carve-for-need.ts';
import { type Proposal, proposeVariation } from './propose-variation.ts';
import { stateOf } from './state-of.ts';
import { listVariations } from './variations.queries.ts';

const database = await freshDatabase();
const { db } = database;
afterAll(() => database.close());
const signed = await buildSigned(db);
const day = (text: string) => Temporal.PlainDate.from(text);
const at = '2026-09-20T09:00:00Z';
const key = { bodyId: signed.bodyId, promiseId: signed.visitsId };
const promiseNow = (promiseId = signed.visitsId) => getPromise(db, { ...key, promiseId }, day('2026-09-20'));
const three = [
  { dueOn: day('2026-09-30'), quantity: 60, place: null },
  { dueOn: day('2026-10-15'), quantity: 60, place: null },
  { dueOn: day('2026-10-31'), quantity: 60, place: null },
];
const reason = 'Sixty visits a fortnight let the council check each street before winter comes.';

async function propose(change: Partial<Proposal>, who = signed.maker) {
  const promise = await promiseNow(change.promiseId);
  const { instalments, ...terms } = stateOf(promise);
  return attempt(db, who.at(at), (tx, by) =>
    proposeVariation(tx, by, { ...key, ...terms, plan: instalments, reason, ...change }),
  );
}
const answer = (number: number, how: 'agreed' | 'declined' | 'decided' | 'withdrawn', who = signed.manager) =>
  attempt(db, who.at(at), (tx, by) =>
    answerVariation(tx, by, { ...key, number, answer: how, reason: '', clause: '' }),
  );

describe('a plan that both sides agree', () => {
  it('changes nothing until the other side agrees', async () => {
    expect(await propose({ plan: three })).toEqual({ number: 1 });
    expect((await promiseNow()).instalments).toHaveLength(1);
    expect(await propose({ plan: three })).toEqual({ refused: 'one-is-open' });
    expect(await answer(1, 'agreed', signed.maker)).toEqual({ refused: 'not-yours-to-answer' });
    await expect(answer(1, 'agreed', signed.member)).rejects.toThrow(NotFound);
  });
  it('then owes the same in three parts, and keeps what was promised as it was', async () => {
    expect(await answer(1, 'agreed')).toEqual({ answered: 'agreed' });
    const promise = await promiseNow();
    expect(promise.instalments.map(({ quantity, source, setBy }) => [quantity, source, setBy])).toEqual([
      [60, 'variation', 1],
      [60, 'variation', 1],
      [60, 'variation', 1],
    ]);
    expect([promise.levels.promised, promise.dueByNow, promise.variations]).toEqual([180, 0, 1]);
    expect([promise.promisedQuantity, promise.promisedDueOn.toString()]).toEqual([180, '2026-10-31']);
    expect(promise.dueOn.toString()).toBe('2026-09-30');
    const told = await db.selectFrom('follow_notice').select(['moment', 'path']).execute();
    expect(told.filter(({ moment }) => moment.endsWith(`:${signed.visitsId}:1`))).toMatchObject([
      { path: `/contracts/${signed.bodySlug}/${signed.procurementSlug}/promises` },
    ]);
    const [variation] = await listVariations(db, promise);
    expect(variation).toMatchObject({
      kind: 'plan',
      proposedBy: 'Maeve Corrigan-Shah',
      answeredBy: 'Leanne Stobbs',
    });
    expect(await answer(1, 'agreed')).toEqual({ refused: 'already-answered' });
    expect((await recordedTypes(db, signed.procurementId)).at(-1)).toBe('promise-varied');
  });
});

describe('a variation of terms', () => {
  it('needs a reason that can stand on the record, and a change', async () => {
    expect(await propose({ plan: three, reason: 'Because we said so' })).toEqual({
      refused: 'nothing-changes',
    });
    expect(await propose({ remedy: 'None', reason: 'Because we said so' })).toEqual({
      refused: 'reason-too-short',
    });
    expect(await propose({ plan: [] })).toEqual({ refused: 'nothing-owed' });
    expect(
      await propose({
        bodyOwnerId: signed.resident.personId,
        reason: 'Somebody else looks after home visits from now on.',
      }),
    ).toEqual({
      refused: 'not-a-contract-manager',
    });
  });
  it('is decided by the authority alone only with its clause and a reason', async () => {
    const remedy = 'The council holds back £500 for each visit that is missed.';
    const number = 2;
    const why = 'The visits that were missed leave older people without a check.';
    expect(await propose({ remedy, reason: why }, signed.manager)).toEqual({ number });
    expect(await answer(number, 'agreed')).toEqual({ refused: 'not-yours-to-answer' });
    expect(await answer(number, 'decided')).toEqual({ refused: 'clause-missing' });
    const decide = (more: { reason: string; clause: string }) =>
      attempt(db, signed.manager.at(at), (tx, by) =>
        answerVariation(tx, by, { ...key, number, answer: 'decided', ...more }),
      );
    expect(await decide({ reason: '', clause: 'Clause 14.2' })).toEqual({ refused: 'reason-blank' });
    const alone = 'Clause 14.2 lets us set the remedy where visits were missed twice.';
    expect(await decide({ reason: alone, clause: 'Clause 14.2' })).toEqual({ answered: 'decided' });
    expect((await promiseNow()).remedy).toBe(remedy);
  });
});

describe('part of a promise for a need', () => {
  const need = {
    ...key,
    dueOn: day('2026-10-10'),
    place: 'Werneth community hall, Oldham',
    districtSlug: 'oldham',
    wardCode: null,
    reason: 'Werneth Good Neighbours asked for home visits before the clocks go back.',
    proposedBy: signed.maker.personId,
    agreedBy: signed.neighbour.personId,
  };
  const place = (quantity: number, dueOn = need.dueOn) =>
    attempt(
      db,
      actingAt(at, signed.maker.personId, { kind: 'supplier', supplierId: signed.supplierId }),
      (tx, by) => carveForNeed(tx, by, { ...need, quantity, dueOn }),
    );

  it('keeps the total, and is never owed later than was agreed', async () => {
    const placed = await place(70);
    if (isRefused(placed)) throw new Error(placed.refused);
    const { instalments, levels } = await promiseNow();
    expect(levels.promised).toBe(180);
    expect(instalments.map(({ dueOn, quantity, source }) => [dueOn.toString(), quantity, source])).toEqual([
      ['2026-09-30', 60, 'variation'],
      ['2026-10-10', 70, 'need'],
      ['2026-10-31', 50, 'variation'],
    ]);
    expect(await place(51)).toEqual({ refused: 'more-than-owed' });
    expect(await place(1, day('2026-11-01'))).toEqual({ refused: 'more-than-owed' });
  });
});

describe('an instalment in a ward', () => {
  it('lies in one that is loaded, named as its place; what nobody asked of stays', async () => {
    await loadWard();
    const { instalments } = await promiseNow();
    const planIn = (wardCode: string) =>
      instalments.map((each) => ({
        ...each,
        wardCode: each.dueOn.equals(day('2026-10-31')) ? wardCode : null,
      }));
    const why = 'The last fifty visits are in one ward since the route was drawn again.';
    expect(await propose({ plan: planIn('E05000999'), reason: why })).toEqual({ refused: 'not-a-ward' });
    const made = await propose({ plan: planIn('E05000728'), reason: why });
    if (isRefused(made)) throw new Error(made.refused);
    expect(await answer(made.number, 'agreed')).toEqual({ answered: 'agreed' });
    expect((await promiseNow()).instalments.at(-1)).toMatchObject({
      quantity: 50,
      wardCode: 'E05000728',
      place: 'Saddleworth North',
    });
  });
});

/** As an operator loads one. */
async function loadWard() {
  const boundary: Boundary = [];
  const ward = {
    code: 'E05000728',
    kind: 'ward',
    name: 'Saddleworth North',
    districtSlug: 'oldham',
  } as const;
  await db.transaction().execute((tx) => replaceAreas(tx, 'ward', [{ ...ward, boundary, source: 'test' }]));
}

describe('what the database holds by itself', () => {
  const set = (change: object) =>
    db.updateTable('promise_instalment').set(change).where('promise_id', '=', signed.jobsId).execute();
  it.each([
    ['an instalment that is rewritten', { quantity: 1 }, 'promise_instalment_fixed'],
    ['one replaced without a variation', { replaced_by: 9 }, 'promise_instalment_by_variation'],
  ])('refuses %s', async (_, change, constraint) => {
    await expect(set(change)).rejects.toMatchObject({ constraint });
  });
  it('refuses a variation that is rewritten', async () => {
    await expect(
      db
        .updateTable('promise_variation')
        .set({ reason: 'x' })
        .where('promise_id', '=', signed.visitsId)
        .execute(),
    ).rejects.toMatchObject({ constraint: 'promise_variation_fixed' });
  });
  it('refuses to replace the last that stands', async () => {
    await propose({
      promiseId: signed.jobsId,
      place: 'Failsworth',
      reason: 'Clause 3 says that the jobs are where the homes are.',
    });
    await db
      .updateTable('promise_variation')
      .set({ answer: 'agreed', answered_by: signed.manager.personId, answered_at: Temporal.Instant.from(at) })
      .where('promise_id', '=', signed.jobsId)
      .execute();
    await expect(set({ replaced_by: 1 })).rejects.toMatchObject({
      constraint: 'promise_instalment_one_stands',
    });
  });
});
