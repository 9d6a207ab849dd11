import { Temporal } from 'temporal-polyfill';
import { afterAll, describe, expect, it } from 'vitest';
import {
  attempt,
  buildCompetition,
  buildScored,
  type Competition,
  done,
  type Played,
} from '../../../test/builders/evaluation.ts';
import { freshDatabase } from '../../../test/database.ts';
import { askBidder } from '../conditions/deciding/ask-bidder.ts';
import { decideBidderStanding } from '../conditions/deciding/decide-standing.ts';
import { askAdvantage } from '../evaluation/interests/advantage/ask-advantage.ts';
import { decideAward } from './decide-award.ts';
import { askAboutPrice } from './low-prices/ask-about-price.ts';
import { findOpenQuestion } from './open-questions.queries.ts';
import { publishAward } from './publish-award.ts';
import { sendSummaries } from './send-summaries.ts';

const database = await freshDatabase();
const { db } = database;
afterAll(() => database.close());

const reason = 'Its answers on running the repairs and stopping falls were shown with proof.';
const publicUrl = 'http://localhost';
const far = Temporal.PlainDate.from('2026-08-20');
const notice = { identifier: 'ocds-1', publishedAt: Temporal.Instant.from('2026-07-10T10:00:00Z') };

const of = (built: Competition, label: string) => ({ ...built.key, bidId: built.bids[label]!.bidId });
const question = 'How did your contract of 2024 end, and what has changed since?';
const what = 'In March it was paid to write the specification that all bidders answer.';

const askStanding = (built: Competition, label: string, who: Played = built.officer) =>
  attempt(db, who, (tx, by) =>
    askBidder(tx, by, { ...of(built, label), question, answerBy: far, publicUrl }),
  );
const askEdge = (built: Competition, label: string, who: Played = built.officer) =>
  attempt(db, who, (tx, by) => askAdvantage(tx, by, { ...of(built, label), what, answerOn: far, publicUrl }));
const askPrice = (built: Competition, label: string, who: Played = built.officer) =>
  attempt(db, who, (tx, by) =>
    askAboutPrice(tx, by, { ...of(built, label), question, explainBy: far, publicUrl }),
  );
const decide = (built: Competition) =>
  attempt(db, built.commissioner, (tx, by) => decideAward(tx, by, { ...of(built, 'B'), reason }));
const send = (built: Competition) =>
  attempt(db, built.officer, (tx, by) => sendSummaries(tx, by, { ...built.key, publicUrl }));
const publish = (built: Competition) =>
  attempt(db, built.officer, (tx, by) =>
    publishAward(tx, by, { ...built.key, notice, offeredWorkingDays: null }),
  );

describe('a question that is open', () => {
  it('keeps the award from being decided, whichever bid it is about', async () => {
    const [standing, edge, price] = [await buildScored(db), await buildScored(db), await buildScored(db)];
    expect(await askStanding(standing, 'C')).toEqual({ asked: true });
    expect(await decide(standing)).toEqual({ refused: 'taking-part-open' });
    expect(await askEdge(edge, 'B')).toHaveProperty('answerBy');
    expect(await decide(edge)).toEqual({ refused: 'advantage-open' });
    expect(await askPrice(price, 'A')).toEqual({ asked: true });
    expect(await decide(price)).toEqual({ refused: 'low-price-open' });
  });

  it('keeps nobody waiting once it is decided', async () => {
    const built = await buildScored(db);
    await askStanding(built, 'B');
    await done(db, built.officer, (tx, by) =>
      decideBidderStanding(tx, by, {
        ...of(built, 'B'),
        decision: 'takes-part',
        basis: 'none',
        reason: 'The ground does not apply: its contract of 2024 ended when it was due.',
        publicUrl,
      }),
    );
    expect(await findOpenQuestion(db, built.key)).toBeNull();
    expect(await decide(built)).toHaveProperty('result');
  });

  it('keeps summaries and publication back too, should one stand open past the decision', async () => {
    const built = await buildScored(db);
    await decide(built);
    await database.db
      .insertInto('bidder_standing')
      .values(keyRow(of(built, 'C')))
      .execute();
    expect(await send(built)).toEqual({ refused: 'taking-part-open' });
    await database.db
      .updateTable('award')
      .set({ summaries_sent_at: '2026-07-10T10:00:00Z' })
      .where('procurement_id', '=', built.procurementId)
      .execute();
    expect(await publish(built)).toEqual({ refused: 'taking-part-open' });
  });
});

describe('whoever stood aside', () => {
  it('acts on no question, no summary and no notice', async () => {
    const built = await buildCompetition(db);
    await putAside(built);
    const stood = { refused: 'stood-aside' };
    expect(await askStanding(built, 'A')).toEqual(stood);
    expect(await askEdge(built, 'A')).toEqual(stood);
    expect(await askPrice(built, 'A')).toEqual(stood);
    const decided = await buildScored(db);
    await decide(decided);
    await putAside(decided);
    expect(await send(decided)).toEqual(stood);
  });

  async function putAside(built: Competition): Promise<void> {
    const at = '2026-07-10T09:00:00Z';
    await database.db
      .insertInto('purchase_person')
      .values({
        body_id: built.bodyId,
        procurement_id: built.procurementId,
        person_id: built.officer.personId,
        part: 'advises',
        added_at: at,
        added_by: built.commissioner.personId,
        stood_aside_at: at,
      })
      .onConflict((conflict) =>
        conflict.columns(['body_id', 'procurement_id', 'person_id']).doUpdateSet({ stood_aside_at: at }),
      )
      .execute();
  }
});

function keyRow(key: ReturnType<typeof of>) {
  return { body_id: key.bodyId, procurement_id: key.procurementId, bid_id: key.bidId };
}
