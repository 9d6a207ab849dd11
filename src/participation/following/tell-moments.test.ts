import { afterAll, describe, expect, it } from 'vitest';
import { buildRound, roundDays } from '../../../test/builders/participation.ts';
import { carriedOut, setUpBy } from '../../../test/builders/people.ts';
import { buildProcurement } from '../../../test/builders/procurement.ts';
import { freshDatabase } from '../../../test/database.ts';
import { purchaseMoments, roundMoments } from './moments.words.en.ts';
import { tellPurchase } from './tell-purchase.ts';
import { tellRound } from './tell-round.ts';

const database = await freshDatabase();
afterAll(database.close);
const { db } = database;
const engagementReason = 'A notice was not needed: the purchase is below the threshold.';
const notice = (moment: string) =>
  db.selectFrom('follow_notice').selectAll().where('moment', '=', moment).executeTakeFirst();

describe('a moment of a purchase', () => {
  it('is told to its body, its district, and the round that was asked about it', async () => {
    const { bodyId, procurementId } = await buildProcurement(db, { districtSlug: 'oldham' });
    const about = { scope: 'procurement', procurementId, engagementReason } as const;
    const round = await buildRound(db, { bodyId, ...about });
    const told = { bodyId, procurementId, moment: 'promise-kept', again: 'one' } as const;
    await carriedOut(db, async (tx) => {
      await tellPurchase(tx, setUpBy(roundDays.after), told);
      await tellPurchase(tx, setUpBy(roundDays.after), told);
      return {};
    });
    const row = await notice(`purchase:promise-kept:${procurementId}:one`);
    expect(row?.about.toSorted()).toEqual([`body:${bodyId}`, 'district:oldham', `round:${round.roundId}`]);
    expect(row?.path).toMatch(/^\/contracts\//);
  });
});

describe('a moment of a round', () => {
  it('leads to the page it is about, and can come again', async () => {
    const { roundId, slug } = await buildRound(db);
    await carriedOut(db, async (tx) => {
      await tellRound(tx, setUpBy(), { roundId, moment: 'mandate' });
      await tellRound(tx, setUpBy(), { roundId, moment: 'mandate', again: '2' });
      return {};
    });
    expect((await notice(`round:mandate:${roundId}`))?.path).toBe(`/say/${slug}/mandate`);
    expect(await notice(`round:mandate:${roundId}:2`)).toBeDefined();
  });
});

it('says who did it in every message', () => {
  for (const { subject, body } of [...Object.values(roundMoments), ...Object.values(purchaseMoments)]) {
    expect(subject('Home repairs')).toContain('Home repairs');
    expect(body('Oldham Council', 'Home repairs')).toContain('Oldham Council');
  }
});
