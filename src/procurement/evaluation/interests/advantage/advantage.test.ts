import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  appointPanel,
  attempt,
  buildCompetition,
  type Competition,
  declareNothing,
  done,
  type Played,
  playing,
  scoreEverything,
  usualScores,
} from '../../../../../test/builders/evaluation.ts';
import { openTestSite, send, show, signInAs } from '../../../../../test/site.ts';
import { transact } from '../../../../acts/transact.ts';
import { listBidders } from '../../bidders.queries.ts';
import { readModeration } from '../../moderating/read-moderation.queries.ts';
import { answerUntil } from './advantage.rules.ts';
import { listAdvantages } from './advantages.queries.ts';
import { answerAdvantage } from './answer-advantage.ts';
import { askAdvantage } from './ask-advantage.ts';
import { decideAdvantage } from './decide-advantage.ts';

const { app, db, close } = await openTestSite();
afterAll(close);

let built: Competition;
let key: Competition['key'] & { bidId: string };
beforeAll(async () => {
  built = await buildCompetition(db);
  key = { ...built.key, bidId: built.bids['A']!.bidId };
});

const what = 'In March it was paid to write the specification that all bidders answer.';
const publicUrl = 'http://localhost';
const at = (who: Played, when: string) => playing(who.personId, who.by.actor.hat, when);

function ask(who: Played, day: string, text = what) {
  const answerOn = Temporal.PlainDate.from(day);
  return attempt(db, who, (tx, by) => askAdvantage(tx, by, { ...key, what: text, answerOn, publicUrl }));
}
function decide(who: Played, decision: 'none' | 'removed' | 'excluded', steps = '') {
  const reason = 'It knew the specification two months before anybody else and does not deny it.';
  return attempt(db, who, (tx, by) =>
    decideAdvantage(tx, by, { ...key, decision, steps, reason, publicUrl }),
  );
}

describe('a bidder with an advantage', () => {
  it('is told why, with days to answer, and once', async () => {
    expect(await ask(built.officer, '2026-07-12')).toEqual({ refused: 'too-soon' });
    expect(await ask(built.officer, '2026-07-13', '')).toEqual({ refused: 'blank' });
    const asked = await ask(built.officer, '2026-07-13');
    // The end of 13 July in London.
    expect(asked).toEqual({ answerBy: Temporal.Instant.from('2026-07-13T23:00:00Z') });
    expect(await ask(built.officer, '2026-07-20')).toEqual({ refused: 'asked-already' });
    const record = await db
      .selectFrom('record_entry')
      .select('facts')
      .where('type', '=', 'advantage-asked')
      .execute();
    expect(JSON.stringify(record)).not.toContain('specification');
  });

  it('is heard before anything is decided', async () => {
    expect(await decide(built.commissioner, 'excluded')).toEqual({ refused: 'not-heard' });
    const { maker } = built.bids['A']!;
    const cookie = await signInAs(db, maker.personId, maker.by.actor.hat);
    const path = `/tenders/${built.bodySlug}/${built.slug}/advantage`;
    expect((await show(app, path, cookie)).html).toContain(what);
    const rival = built.bids['B']!.maker;
    const theirs = await signInAs(db, rival.personId, rival.by.actor.hat);
    expect((await show(app, path, theirs)).status).toBe(404);
    const answer = (who: Played, text: string) =>
      attempt(db, who, (tx, by) => answerAdvantage(tx, by, { ...key, answer: text }));
    expect(await answer(at(maker, '2026-07-13T23:00:01Z'), 'Too late.')).toEqual({ refused: 'too-late' });
    expect(await answer(maker, ' ')).toEqual({ refused: 'blank' });
    expect(await answer(maker, 'We wrote two of its nine pages.')).toEqual({ answered: true });
    expect(await answer(maker, 'And more.')).toEqual({ refused: 'already-answered' });
  });

  it('is excluded by the authority with reasons, and then nobody scores it', async () => {
    expect(await decide(built.bids['B']!.maker, 'none')).toEqual({ refused: 'conflicting-hats' });
    expect(await decide(built.commissioner, 'removed')).toEqual({ refused: 'steps-missing' });
    expect(await decide(built.commissioner, 'excluded')).toEqual({ decided: 'excluded' });
    expect(await decide(built.commissioner, 'none')).toEqual({ refused: 'already-decided' });
    const bidders = await listBidders(db, built.key);
    expect(bidders.map(({ label }) => label).sort()).toEqual(['B', 'C']);
    const mails = await db.selectFrom('mail_message').select('subject').execute();
    expect(mails.filter(({ subject }) => subject.startsWith('A decision about your bid'))).toHaveLength(1);
  });

  it('leaves the panel with the bids that are left, also where scores were given before', async () => {
    const fresh = await buildCompetition(db);
    const panel = await appointPanel(db, fresh);
    await declareNothing(db, fresh, panel);
    await scoreEverything(db, fresh, panel, usualScores);
    const of = { ...fresh.key, bidId: fresh.bids['C']!.bidId };
    const answerOn = Temporal.PlainDate.from('2026-07-14');
    await done(db, fresh.officer, (tx, by) => askAdvantage(tx, by, { ...of, what, answerOn, publicUrl }));
    const later = at(fresh.commissioner, '2026-07-16T10:00:00Z');
    const reason = 'It let its time to answer the specification pass without a word.';
    await done(db, later, (tx, by) =>
      decideAdvantage(tx, by, { ...of, decision: 'excluded', steps: '', reason, publicUrl }),
    );
    const { bids, questions } = await transact(db, later.by.actor, (tx) => readModeration(tx, fresh.key));
    expect(bids.map(({ label }) => label)).toEqual(['A', 'B']);
    expect(questions.map(({ state }) => state)).toEqual(['to-agree', 'to-agree']);
  });

  it('is the officer’s to ask on a page, and the moderator’s to read', async () => {
    const path = `/work/${built.bodySlug}/procurements/${built.slug}/interests/advantage/${built.bids['B']!.supplierSlug}`;
    const { officer, moderator } = built;
    const cookie = await signInAs(db, officer.personId, officer.by.actor.hat);
    const refused = await send(app, path, { what: '' }, cookie);
    expect(refused.status).toBe(422);
    const reader = await signInAs(db, moderator.personId, moderator.by.actor.hat);
    expect((await show(app, path, reader)).html).not.toContain('Tell the bidder');
    await send(
      app,
      path,
      { what, 'answerOn-day': '1', 'answerOn-month': '1', 'answerOn-year': '2030' },
      reader,
    );
    expect(await listAdvantages(db, built.key)).toHaveLength(1);
  });

  it('has until the end of the day in London, summer or winter', () => {
    const until = (now: string, day: string) =>
      answerUntil(Temporal.Instant.from(now), Temporal.PlainDate.from(day))?.toString() ?? null;
    expect(until('2026-01-10T10:00:00Z', '2026-01-13')).toBe('2026-01-14T00:00:00Z');
    expect(until('2026-07-09T23:30:00Z', '2026-07-12')).toBeNull();
  });
});
