import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attempt, recordedTypes } from '../../../../test/builders/delivery.ts';
import {
  type BuiltGroup,
  buildGroup,
  buildNeed,
  made,
  needDays,
  publicUrl,
} from '../../../../test/builders/needs.ts';
import { freshDatabase, type TestDatabase } from '../../../../test/database.ts';
import { NotFound } from '../../../db/errors.ts';
import { getClaim } from '../../evidence/claims.queries.ts';
import { makeClaim } from '../../evidence/make-claim.ts';
import { getPromise } from '../../promises/promises.queries.ts';
import { acceptMatch } from './accept-match.ts';
import { endMatch } from './end-match.ts';
import { getOwed } from './owed.queries.ts';
import { type Proposal, proposeMatch } from './propose-match.ts';
import { sayArrived } from './say-arrived.ts';
import { sayGiven } from './say-given.ts';
import { writeMessage } from './write-message.ts';

let database: TestDatabase;
let built: BuiltGroup;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

const fresh = async () => {
  built = await buildGroup(database.db);
  return buildNeed(database.db, built);
};
const maker = (when = needDays.answers) => built.signed.maker.at(when);
const volunteer = (when = needDays.answers) => built.volunteer.at(when);
const propose = (needId: string, changes: Partial<Proposal> = {}, by = maker()) =>
  attempt(database.db, by, (tx, who) =>
    proposeMatch(tx, who, {
      needId,
      bodyId: built.signed.bodyId,
      promiseId: built.signed.visitsId,
      quantity: 20,
      onDay: needDays.day,
      message: '',
      publicUrl,
      ...changes,
    }),
  );
const accept = (matchId: string, by = volunteer()) =>
  attempt(database.db, by, (tx, who) => acceptMatch(tx, who, { matchId, publicUrl }));
const end = (matchId: string, why: string, by = maker()) =>
  attempt(database.db, by, (tx, who) => endMatch(tx, who, { matchId, why, publicUrl }));
const given = (matchId: string, quantity: number, by = maker(needDays.onTheDay)) =>
  attempt(database.db, by, (tx, who) =>
    sayGiven(tx, who, { matchId, quantity, note: 'Visits done.', publicUrl }),
  );
const arrived = (matchId: string, quantity: number, by = volunteer(needDays.onTheDay)) =>
  attempt(database.db, by, (tx, who) => sayArrived(tx, who, { matchId, quantity, note: '', publicUrl }));
const agreed = async (needId: string, changes: Partial<Proposal> = {}) => {
  const { matchId } = made(await propose(needId, changes));
  made(await accept(matchId));
  return matchId;
};
const key = () => ({ bodyId: built.signed.bodyId, promiseId: built.signed.visitsId });
const on = Temporal.PlainDate.from('2026-10-11');
const promise = () => getPromise(database.db, key(), on);
const owed = async () => (await getOwed(database.db, key(), on)).owed;

describe('a match', () => {
  it('becomes an instalment of the promise, whose total stays', async () => {
    const needId = await fresh();
    await agreed(needId);
    const { levels, instalments } = await promise();
    expect(levels.promised).toBe(180);
    expect(instalments.filter(({ source }) => source === 'need')).toMatchObject([
      { quantity: 20, dueOn: needDays.day, place: 'The parish hall in Lees', districtSlug: 'oldham' },
    ]);
    expect(await owed()).toBe(160);
    expect(await recordedTypes(database.db, built.signed.procurementId)).toContain('need-matched');
  });

  it('given and come is a claim, evidenced by the group, and verified by nobody', async () => {
    const needId = await fresh();
    const matchId = await agreed(needId);
    const { claimId } = made(await given(matchId, 20));
    const [setAside] = (await promise()).instalments.filter(({ source }) => source === 'need');
    const { instalment_id } = await database.db
      .selectFrom('claim')
      .select('instalment_id')
      .where('id', '=', claimId)
      .executeTakeFirstOrThrow();
    expect(instalment_id).toBe(setAside?.instalmentId);
    expect((await promise()).levels).toMatchObject({ claimed: 20, evidenced: 0, verified: 0 });
    made(await arrived(matchId, 20));
    expect((await promise()).levels).toMatchObject({
      promised: 180,
      claimed: 20,
      evidenced: 20,
      verified: 0,
    });
    const claim = await getClaim(database.db, { bodyId: built.signed.bodyId, claimId });
    expect(claim).toMatchObject({ link: `${publicUrl}/needs/${needId}`, checked: null });
    expect(await owed()).toBe(160);
  });

  it('that did not come goes back to where it was taken from', async () => {
    const needId = await fresh();
    const before = (await promise()).instalments.map(({ dueOn, quantity }) => [dueOn.toString(), quantity]);
    const matchId = await agreed(needId);
    made(await arrived(matchId, 0));
    const { instalments, levels } = await promise();
    expect(levels.promised).toBe(180);
    expect(instalments.filter(({ source }) => source === 'need')).toEqual([]);
    const back = instalments.reduce((sum, { quantity }) => sum + quantity, 0);
    expect([[instalments[0]?.dueOn.toString(), back]]).toEqual(before);
    expect(await owed()).toBe(180);
    expect(await given(matchId, 20)).toHaveProperty('claimId');
  });

  it('short of what was agreed keeps what came, and the rest is needed and owed again', async () => {
    const needId = await fresh();
    const matchId = await agreed(needId);
    made(await given(matchId, 14));
    made(await arrived(matchId, 14));
    expect(await owed()).toBe(166);
    expect(await propose(needId, { quantity: 7 })).toEqual({ refused: 'more-than-needed' });
    expect(await propose(needId, { quantity: 6 })).toHaveProperty('matchId');
  });

  it('called off goes back, and can be proposed anew', async () => {
    const needId = await fresh();
    const matchId = await agreed(needId);
    expect(await end(matchId, 'safety')).toEqual({ refused: 'why-missing' });
    expect(await end(matchId, 'cannot')).toEqual({ state: 'called-off' });
    expect(await end(matchId, 'cannot')).toEqual({ refused: 'over-already' });
    expect(await owed()).toBe(180);
    expect((await promise()).levels.promised).toBe(180);
    expect(await propose(needId)).toHaveProperty('matchId');
  });
});

describe('a proposal is refused', () => {
  it('with a word for each reason', async () => {
    const needId = await fresh();
    const day = (text: string) => Temporal.PlainDate.from(text);
    const cases: [string, Partial<Proposal>][] = [
      ['more-than-needed', { quantity: 20.01 }],
      ['quantity-not-positive', { quantity: 0 }],
      ['day-past', { onDay: day('2026-09-01') }],
      ['day-outside', { onDay: day('2026-10-21') }],
      ['other-measure', { promiseId: built.signed.jobsId }],
      ['message-gives-away', { message: 'Ring 0161 496 0000' }],
    ];
    for (const [refused, changes] of cases) expect(await propose(needId, changes)).toEqual({ refused });
    made(await propose(needId));
    expect(await propose(needId)).toEqual({ refused: 'proposed-already' });
  });

  it('for more than is owed, claims and other needs taken off', async () => {
    built = await buildGroup(database.db);
    const when = {
      step: 'when',
      quantity: '180',
      startsOn: Temporal.PlainDate.from('2026-10-01'),
      endsOn: Temporal.PlainDate.from('2026-10-20'),
    } as const;
    const first = await buildNeed(database.db, built, [when]);
    const second = await buildNeed(database.db, built, [when]);
    await agreed(first, { quantity: 100 });
    const claim = { ...key(), quantity: 30, note: 'Thirty.' };
    made(await attempt(database.db, maker(), (tx, by) => makeClaim(tx, by, claim)));
    expect(await propose(second, { quantity: 50.01 })).toEqual({ refused: 'more-than-owed' });
    expect(await propose(second, { quantity: 50 })).toHaveProperty('matchId');
  });

  it('to people on both sides, and to strangers', async () => {
    const needId = await fresh();
    const { personId } = built.signed.maker;
    const member = { group_id: built.groupId, person_id: personId, joined_at: needDays.asks };
    await database.db.insertInto('group_member').values(member).execute();
    expect(await propose(needId)).toEqual({ refused: 'both-sides' });
    await expect(propose(needId, {}, built.signed.resident.at(needDays.answers))).rejects.toThrow(NotFound);
  });
});

describe('the other side', () => {
  it('accepts, and never one’s own proposal or twice', async () => {
    const needId = await fresh();
    const { matchId } = made(await propose(needId));
    expect(await accept(matchId, maker())).toEqual({ refused: 'own-proposal' });
    await expect(accept(matchId, built.signed.neighbour.at(needDays.answers))).rejects.toThrow(NotFound);
    made(await accept(matchId));
    expect(await accept(matchId)).toEqual({ refused: 'answered-already' });
  });

  it('says what came once, on the day, and no more than was agreed', async () => {
    const needId = await fresh();
    const matchId = await agreed(needId);
    expect(await given(matchId, 20, maker())).toEqual({ refused: 'before-its-day' });
    expect(await arrived(matchId, 20, volunteer())).toEqual({ refused: 'before-its-day' });
    expect(await given(matchId, 21)).toEqual({ refused: 'more-than-agreed' });
    expect(await arrived(matchId, 21)).toEqual({ refused: 'more-than-agreed' });
    made(await arrived(matchId, 20));
    made(await given(matchId, 20));
    expect(await arrived(matchId, 20)).toEqual({ refused: 'said-already' });
    expect(await given(matchId, 20)).toEqual({ refused: 'given-already' });
    expect((await promise()).levels).toMatchObject({ claimed: 20, evidenced: 20 });
    expect(await end(matchId, 'cannot')).toEqual({ refused: 'said-already' });
  });

  it('reads messages with numbers only once both have agreed', async () => {
    const needId = await fresh();
    const { matchId } = made(await propose(needId));
    const write = (text: string) =>
      attempt(database.db, volunteer(), (tx, by) => writeMessage(tx, by, { matchId, text, publicUrl }));
    expect(await write('Ring 0161 496 0000')).toEqual({ refused: 'message-gives-away' });
    expect(await write(' ')).toEqual({ refused: 'blank' });
    made(await accept(matchId));
    expect(await write('Ring 0161 496 0000')).toEqual({ sent: true });
  });
});

describe('at once', () => {
  it('two suppliers’ people accepted for one need agree on no more than it asks', async () => {
    const needId = await fresh();
    const one = made(await propose(needId, { quantity: 15 })).matchId;
    // A second promise of the same kind, by another supplier with a contract of its own.
    const first = built;
    const other = await buildGroup(database.db);
    built = { ...first, signed: other.signed };
    const two = made(await propose(needId, { quantity: 15 })).matchId;
    const results = await Promise.all([accept(one), accept(two)]);
    expect(results).toContainEqual({ agreed: true });
    expect(results).toContainEqual({ refused: 'more-than-needed' });
  });

  it('the database itself refuses what would go beyond the need', async () => {
    const needId = await fresh();
    const matchId = await agreed(needId);
    const rows = database.db.selectFrom('need_match').selectAll().where('id', '=', matchId);
    const again = { ...(await rows.executeTakeFirstOrThrow()), id: needId, arrived_at: null };
    const inserted = database.db.insertInto('need_match').values(again).execute();
    await expect(inserted).rejects.toThrow(/more is agreed/);
    await expect(
      database.db.updateTable('need_match').set({ quantity: '5' }).where('id', '=', matchId).execute(),
    ).rejects.toMatchObject({ constraint: 'need_match_fixed' });
  });
});
