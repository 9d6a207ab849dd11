import { afterAll, describe, expect, it } from 'vitest';
import {
  buildResults,
  decide,
  decideAll,
  publish,
  type WithResults,
} from '../../../test/builders/answered.ts';
import { roundDays } from '../../../test/builders/participation.ts';
import { freshDatabase } from '../../../test/database.ts';
import { transact } from '../../acts/transact.ts';
import { openPool } from '../../db/connect.ts';
import { changeCourse } from './change-course.ts';
import { dropChange } from './drop-change.ts';
import { mandateShares } from './mandate-shares.queries.ts';
import {
  findMandate,
  findMandateAtDesk,
  listMandateHistory,
  listPublishedMandates,
} from './mandates.queries.ts';

const database = await freshDatabase();
const { db } = database;
const pool = openPool({ url: database.url, max: 2 });
afterAll(async () => {
  await pool.end();
  await database.close();
});

const later = roundDays.after.add({ hours: 24 * 60 });
const changeReason =
  'The new repairs law of October binds each firm to train people, so we count it in full.';
const begin = (round: WithResults) => transact(db, undefined, (tx) => changeCourse(tx, round.by, round));

async function published() {
  const round = await buildResults(db, pool);
  await decideAll(db, round);
  await publish(db, round);
  return round;
}
const adopt = (round: WithResults) => decide(db, round, 1, { answer: 'adopted', reason: '' });

describe('a change of course', () => {
  it('is a new mandate that points back; what stood stays readable, and says whether the date was kept', async () => {
    const round = await published();
    expect(await begin(round)).toEqual({ version: 2 });
    expect((await findMandateAtDesk(db, round))?.lines).toHaveLength(3);
    await adopt(round);
    expect(await findMandate(db, round)).toMatchObject({ version: 1, lines: [{}, { answer: 'varied' }, {}] });
    expect(await publish(db, round, { at: later, changeReason })).toEqual({
      published: true,
      keptDueDate: true,
    });
    const history = await listMandateHistory(db, round.roundId);
    expect(history).toMatchObject([
      { version: 2, replaces: 1, changeReason, keptDueDate: true, lines: [{}, { answer: 'adopted' }, {}] },
      { version: 1, replaces: null, changeReason: '', lines: [{}, { answer: 'varied' }, {}] },
    ]);
    expect(await listPublishedMandates(db, round.roundId)).toMatchObject([{ version: 2 }]);
    expect(await findMandate(db, round, roundDays.after)).toMatchObject({ version: 1 });
    const shares = await mandateShares(db, round.roundId, round.bodyId);
    expect(shares.map(({ slug, basisPoints }) => [slug, basisPoints])).toEqual([
      ['local-jobs', 3000],
      ['prevention', 5000],
    ]);
    expect(await begin(round)).toEqual({ version: 3 });
  });

  it('goes on the record with the one it replaces, and why', async () => {
    const round = await published();
    await begin(round);
    await adopt(round);
    await publish(db, round, { at: later, changeReason });
    const entries = await db
      .selectFrom('record_entry')
      .select(['version', 'facts'])
      .where('round_id', '=', round.roundId)
      .where('type', '=', 'mandate-published')
      .orderBy('occurred_at')
      .execute();
    expect(entries.map(({ version }) => version)).toEqual([2, 2]);
    const [first, second] = entries.map(({ facts }) => JSON.parse(facts) as Record<string, unknown>);
    expect(first).toMatchObject({ version: 1, replaces: null, keptDueDate: true });
    expect(second).toMatchObject({
      version: 2,
      replaces: { version: 1, publishedAt: roundDays.after.toString() },
      changeReason,
    });
  });

  it('is refused before anything is published, and while one is begun', async () => {
    const round = await buildResults(db, pool);
    expect(await begin(round)).toEqual({ refused: 'nothing-published' });
    await decideAll(db, round);
    await publish(db, round);
    await begin(round);
    expect(await begin(round)).toEqual({ refused: 'already-begun' });
  });

  it('can be dropped before it is published; what is published cannot', async () => {
    const round = await published();
    const drop = () => transact(db, undefined, (tx) => dropChange(tx, round.by, round));
    expect(await drop()).toEqual({ refused: 'nothing-begun' });
    await begin(round);
    await adopt(round);
    expect(await drop()).toEqual({ dropped: true });
    expect(await findMandateAtDesk(db, round)).toMatchObject({
      version: 1,
      lines: [{}, { answer: 'varied' }, {}],
    });
    expect(await begin(round)).toEqual({ version: 2 });
    const erase = db.deleteFrom('mandate').where('round_id', '=', round.roundId).where('version', '=', 1);
    await expect(erase.execute()).rejects.toMatchObject({ constraint: 'mandate_frozen' });
  });

  it('must change something, and say why in words that rest on something', async () => {
    const round = await published();
    await begin(round);
    expect(await publish(db, round, { changeReason })).toEqual({ refused: 'nothing-changed' });
    await adopt(round);
    const why = (given: string) => publish(db, round, { changeReason: given });
    expect(await why('')).toEqual({ refused: 'change-blank' });
    expect(await why('We changed our mind.')).toEqual({ refused: 'change-too-short' });
    expect(await why('We have all simply thought again and think otherwise now, so there.')).toEqual({
      refused: 'change-rests-on-nothing',
    });
    expect(await findMandate(db, round)).toMatchObject({ version: 1 });
  });

  it('wants a reason of its own for an answer that changes', async () => {
    const round = await published();
    await begin(round);
    const reason = `The charter ${round.slug} asks each firm for repairs like it already.`;
    const varied = { answer: 'varied', variedBasisPoints: 500, reason } as const;
    expect(await decide(db, round, 2, varied)).toEqual({ refused: 'repeated' });
    expect(await decide(db, round, 2, { answer: 'declined', reason })).toEqual({ saved: true });
  });

  it('is held to all of it by the database', async () => {
    const round = await published();
    const of = { round_id: round.roundId, body_id: round.bodyId };
    const insert = (row: { version: number; replaces: number | null }) =>
      db
        .insertInto('mandate')
        .values({ ...of, ...row })
        .execute();
    await expect(insert({ version: 2, replaces: null })).rejects.toMatchObject({
      constraint: 'mandate_points_back',
    });
    await insert({ version: 2, replaces: 1 });
    await expect(insert({ version: 3, replaces: 2 })).rejects.toMatchObject({
      constraint: 'mandate_follows_a_published_one',
    });
    const silent = db
      .updateTable('mandate')
      .set({ published_at: later })
      .where('round_id', '=', round.roundId)
      .where('version', '=', 2)
      .execute();
    await expect(silent).rejects.toMatchObject({ constraint: 'mandate_change_explained' });
    const rewrite = db
      .updateTable('mandate_line')
      .set({ reason: 'Rewritten' })
      .where('round_id', '=', round.roundId)
      .where('version', '=', 1)
      .execute();
    await expect(rewrite).rejects.toMatchObject({ constraint: 'mandate_frozen' });
  });
});
