import { sql } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import { afterAll, describe, expect, it } from 'vitest';
import {
  appointPanel,
  attempt,
  buildCompetition,
  buildScored,
  declareNothing,
  type Played,
  playing,
  scoreEverything,
  usualScores,
} from '../../../test/builders/evaluation.ts';
import { openTestSite, send, show, signInAs } from '../../../test/site.ts';
import type { BodyRole } from '../../acts/by.ts';
import { clockAt } from '../../acts/clock.ts';
import type { Database } from '../../db/connect.ts';
import { isViolation } from '../../db/errors.ts';
import { abandonPurchase } from '../clarifying/abandoning/abandon-purchase.ts';
import { namePerson } from '../evaluation/interests/name-person.ts';
import { showQuestion } from '../evaluation/moderating/show-question.ts';
import { writeSummary } from '../evaluation/papers/write-summary.ts';

const clock = clockAt(Temporal.Instant.from('2026-07-10T12:00:00Z'));
const { app, db, database, close } = await openTestSite({ clock });
afterAll(close);

const publicUrl = 'https://procurement.example.org';
const signIn = ({ personId, by }: Played) => signInAs(db, personId, by.actor.hat);

async function grantRole(personId: string, bodyId: string, role: BodyRole): Promise<Played> {
  await db
    .insertInto('body_role')
    .values({ body_id: bodyId, person_id: personId, role, granted_at: '2026-01-01T00:00:00Z' })
    .execute();
  return playing(personId, { kind: 'body', bodyId, role });
}

async function standAside(
  of: Database,
  built: { key: { bodyId: string; procurementId: string } },
  who: Played,
) {
  await of
    .insertInto('purchase_person')
    .values({
      body_id: built.key.bodyId,
      procurement_id: built.key.procurementId,
      person_id: who.personId,
      part: 'shapes',
      added_at: '2026-07-01T00:00:00Z',
      added_by: who.personId,
      stood_aside_at: '2026-07-09T00:00:00Z',
    })
    .execute();
}

describe('somebody who scores and wears another hat', () => {
  it('sees neither who made which bid nor prices until their own scores stand', async () => {
    const built = await buildCompetition(db);
    const panel = await appointPanel(db, built);
    await declareNothing(db, built, panel);
    await scoreEverything(db, built, panel, usualScores);
    const [scorer] = panel as [Played];
    const officer = await signIn(await grantRole(scorer.personId, built.bodyId, 'procurement-officer'));
    const desk = `/work/${built.bodySlug}/procurements/${built.slug}`;
    const desks = ['open-bids', 'low-prices', 'low-prices/A', 'taking-part', 'taking-part/A', 'archive'];
    const pages = [...desks, 'award', 'award/record', 'award/record.pdf'].map((path) => `${desk}/${path}`);
    for (const path of pages) {
      const { status, html } = await show(app, path, officer);
      expect([path, status]).toEqual([path, 403]);
      expect(html).toContain('You may look once the panel has opened everyone’s scores');
      expect(html).not.toContain(built.bids['A']!.supplierName);
      expect(html).not.toContain('1,800,000');
    }
    const exported = await send(app, `${desk}/archive`, {}, officer);
    expect([exported.status, exported.html.slice(0, 2)]).not.toEqual([200, 'PK']);
    expect((await show(app, `${desk}/low-prices`, await signIn(built.officer))).status).toBe(200);
    for (const criterionId of [built.criteria.q1, built.criteria.sv1])
      await attempt(db, built.moderator, (tx, by) =>
        showQuestion(tx, by.clock, { ...built.key, criterionId, to: 'panel' }),
      );
    for (const path of pages) expect([path, (await show(app, path, officer)).status]).toEqual([path, 200]);
  });
});

describe('whoever stood aside, or acts for a bidder', () => {
  it('meets one page on every desk of the purchase, and does nothing on it', async () => {
    const built = await buildScored(db);
    const aside = built.officer;
    await standAside(db, built, aside);
    const rival = await grantRole(built.bids['A']!.maker.personId, built.bodyId, 'procurement-officer');
    const desk = `/work/${built.bodySlug}/procurements/${built.slug}`;
    const desks = [
      'open-bids',
      'low-prices',
      'taking-part',
      'archive',
      'award/record',
      'give-up',
      'amend',
      'deadline',
      'openers',
      'recovery',
      'recovery/rest',
    ];
    for (const [who, says] of [
      [aside, 'You stand aside from this purchase'],
      [rival, 'You act for somebody who bids'],
    ] as const) {
      const cookie = await signIn(who);
      for (const path of desks) {
        const { status, html } = await show(app, `${desk}/${path}`, cookie);
        expect([path, status]).toEqual([path, 403]);
        expect(html).toContain(says);
      }
      await send(app, `${desk}/give-up`, { reason: 'Nothing is right with it.', sure: 'yes' }, cookie);
    }
    const given = await db
      .selectFrom('abandonment')
      .selectAll()
      .where('procurement_id', '=', built.procurementId)
      .execute();
    expect(given).toEqual([]);
  });

  it('is refused by the acts, and by the database beneath them', async () => {
    const built = await buildCompetition(db);
    await standAside(db, built, built.officer);
    const as = <Result>(act: Parameters<typeof attempt<Result>>[2]) => attempt(db, built.officer, act);
    expect(
      await as((tx, by) => abandonPurchase(tx, by, { ...built.key, reason: 'No more need.', publicUrl })),
    ).toEqual({ refused: 'stood-aside' });
    const slot = { bidId: built.bids['A']!.bidId, criterionId: built.criteria.q1 };
    expect(await as((tx, by) => writeSummary(tx, by, { ...built.key, ...slot, text: 'Short.' }))).toEqual({
      refused: 'stood-aside',
    });
    const named = { personId: built.commissioner.personId, part: 'decides' as const };
    expect(await as((tx, by) => namePerson(tx, by, { ...built.key, ...named }))).toEqual({
      refused: 'you-are-barred',
    });
    const byHand = (personId: string) =>
      sql`insert into low_price (body_id, procurement_id, bid_id, decision, decision_reason, decided_by, decided_at,
        record_salt) values (${built.bodyId}, ${built.procurementId}, ${slot.bidId}, 'unasked', 'x', ${personId}, now(),
        'x')`.execute(database.db);
    for (const who of [built.officer, built.bids['B']!.maker])
      await expect(byHand(who.personId)).rejects.toSatisfy((error) => isViolation(error, 'not_by_barred'));
  });
});
