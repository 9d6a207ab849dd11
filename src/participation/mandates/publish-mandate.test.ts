import { Temporal } from 'temporal-polyfill';
import { afterAll, describe, expect, it } from 'vitest';
import {
  buildMember,
  buildResults,
  decide,
  decideAll,
  publish,
  type WithResults,
} from '../../../test/builders/answered.ts';
import { buildBody } from '../../../test/builders/people.ts';
import { freshDatabase } from '../../../test/database.ts';
import { openPool } from '../../db/connect.ts';
import { NotFound } from '../../db/errors.ts';
import { sum } from '../../values/fraction.ts';
import { toExact } from '../../values/fraction-text.ts';
import { mandateShares } from './mandate-shares.queries.ts';
import { findMandate } from './mandates.queries.ts';

const database = await freshDatabase();
const { db } = database;
const pool = openPool({ url: database.url, max: 2 });
afterAll(async () => {
  await pool.end();
  await database.close();
});

const due = Temporal.Instant.from('2026-10-20T22:30:00Z');

async function mandateFacts({ roundId }: WithResults): Promise<string> {
  const entry = await db
    .selectFrom('record_entry')
    .select('facts')
    .where('round_id', '=', roundId)
    .where('type', '=', 'mandate-published')
    .executeTakeFirstOrThrow();
  return entry.facts;
}

describe('a mandate', () => {
  it('is drafted line by line, published once, and says whether the date was kept', async () => {
    const round = await buildResults(db, pool);
    await decide(db, round, 0, {
      answer: 'declined',
      reason: `A first thought about ${round.slug}, and what repairs at home need.`,
    });
    await decideAll(db, round);
    expect(await mandateShares(db, round.roundId, round.bodyId)).toEqual([]);
    expect(await publish(db, round, { at: due })).toEqual({ published: true, keptDueDate: true });
    const mandate = await findMandate(db, round);
    expect(mandate).toMatchObject({ decidedByName: 'Cllr Amina Yusuf-Hart', keptDueDate: true });
    expect(mandate?.lines.map(({ answer, adoptedBasisPoints }) => [answer, adoptedBasisPoints])).toEqual([
      ['adopted', 5000],
      ['varied', 1500],
      ['declined', 0],
    ]);
    const facts = await mandateFacts(round);
    expect(JSON.parse(facts)).toMatchObject({ keptDueDate: true, lines: [{ answer: 'adopted' }, {}, {}] });
    expect(facts).not.toContain('Amina');
  });

  it('hands on what counts, in framework order, exactly', async () => {
    const round = await buildResults(db, pool);
    await decideAll(db, round);
    await publish(db, round);
    const shares = await mandateShares(db, round.roundId, round.bodyId);
    expect(shares.map(({ slug, share }) => [slug, toExact(share)])).toEqual([
      ['local-jobs', '3/20'],
      ['prevention', '1/2'],
    ]);
    expect(toExact(sum(shares.map(({ share }) => share)))).toBe('13/20');
  });

  it('tells residents’ shares in whole tenths of a percent: finer ones would tell how many gave points', async () => {
    const round = await buildResults(db, pool, [
      { count: 6, points: [50, 30, 20] },
      { count: 7, points: [30, 50, 20] },
    ]);
    await decideAll(db, round);
    await publish(db, round);
    expect((await findMandate(db, round))?.lines).toMatchObject([{ adoptedBasisPoints: 3920 }, {}, {}]);
    expect(JSON.parse(await mandateFacts(round))).toMatchObject({
      lines: [
        { residentsBasisPoints: 3920, adoptedBasisPoints: 3920 },
        { residentsBasisPoints: 4080 },
        { residentsBasisPoints: 2000 },
      ],
    });
    const shares = await mandateShares(db, round.roundId, round.bodyId);
    expect(shares.map(({ share }) => toExact(share))).toEqual(['3/20', '51/130']);
  });

  it('may adopt an outcome that residents gave nothing', async () => {
    const round = await buildResults(db, pool, [{ count: 10, points: [100, 0, 0] }]);
    expect(await decide(db, round, 1, {})).toEqual({ saved: true });
  });

  it('says when it came late', async () => {
    const round = await buildResults(db, pool);
    await decideAll(db, round);
    expect(await publish(db, round, { at: due.add({ hours: 1 }) })).toEqual({
      published: true,
      keptDueDate: false,
    });
  });

  it('is refused while an outcome has no answer, and frozen once published', async () => {
    const round = await buildResults(db, pool);
    await decide(db, round, 0, {});
    expect(await publish(db, round)).toEqual({ refused: 'lines-missing' });
    await decideAll(db, round);
    await publish(db, round);
    expect(await publish(db, round)).toEqual({ refused: 'already-published' });
    expect(
      await decide(db, round, 0, {
        answer: 'declined',
        reason: 'We have changed our mind about how repairs are marked.',
      }),
    ).toEqual({
      refused: 'already-published',
    });
    const rewrites = [
      () =>
        db
          .updateTable('mandate_line')
          .set({ reason: 'Rewritten' })
          .where('round_id', '=', round.roundId)
          .execute(),
      () => db.deleteFrom('mandate_line').where('round_id', '=', round.roundId).execute(),
      () =>
        db
          .updateTable('mandate')
          .set({ statement: 'Rewritten' })
          .where('round_id', '=', round.roundId)
          .execute(),
    ];
    for (const rewrite of rewrites)
      await expect(rewrite()).rejects.toMatchObject({ constraint: 'mandate_frozen' });
  });

  it('never repeats a reason, in this mandate or another of the same body', async () => {
    const round = await buildResults(db, pool);
    const reason = `We asked ${round.slug} for this in the charter for repairs.`;
    expect(await decide(db, round, 0, { answer: 'declined', reason })).toEqual({ saved: true });
    expect(await decide(db, round, 1, { answer: 'declined', reason })).toEqual({ refused: 'repeated' });
    expect(await decide(db, round, 0, { answer: 'declined', reason })).toEqual({ saved: true });
  });

  it('cannot rest on too few answers', async () => {
    const round = await buildResults(db, pool, [{ count: 9, points: [50, 30, 20] }]);
    expect(await decide(db, round, 0, {})).toEqual({ refused: 'no-conclusion' });
    expect(await publish(db, round)).toEqual({ refused: 'no-conclusion' });
  });

  it('is a body’s own to decide, unless the round is the whole region’s', async () => {
    const round = await buildResults(db, pool);
    const { bodyId } = await buildBody(db);
    await expect(
      decide(db, { ...round, bodyId }, 0, {}, await buildMember(db, bodyId)),
    ).rejects.toBeInstanceOf(NotFound);
  });
});
