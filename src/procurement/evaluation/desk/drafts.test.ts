import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  agreeEverything,
  appointPanel,
  aReason,
  attempt,
  buildCompetition,
  type Competition,
  declareNothing,
  done,
  type Played,
  scoreEverything,
  usualScores,
} from '../../../../test/builders/evaluation.ts';
import { openTestSite, send, show, signInAs } from '../../../../test/site.ts';
import { transact } from '../../../acts/transact.ts';
import { readModeration } from '../moderating/read-moderation.queries.ts';
import { findDraft } from './drafts.queries.ts';
import { giveScore } from './give-score.ts';
import { type KeepDraft, keepDraft } from './keep-draft.ts';

const { app, db, close } = await openTestSite();
afterAll(close);

let built: Competition;
let panel: readonly Played[];
let slot: { criterionId: string; bidId: string };
beforeAll(async () => {
  built = await buildCompetition(db);
  panel = await appointPanel(db, built);
  slot = { criterionId: built.criteria.q1, bidId: built.bids['A']!.bidId };
});

const typed = { score: 3, reason: 'Half a thou', strengths: '', gaps: '' };
function keep(who: Played, given: Partial<KeepDraft> = {}) {
  return attempt(db, who, (tx, by) => keepDraft(tx, by, { ...built.key, ...slot, ...typed, ...given }));
}

function draftOf(who: Played, as: Played = who) {
  const key = { ...built.key, ...slot, personId: who.personId };
  return transact(db, as.by.actor, (tx) => findDraft(tx, key));
}

describe('what somebody types before they give it', () => {
  it('is kept for whoever may score that answer, and for nobody else', async () => {
    const [who, other] = panel as [Played, Played];
    expect(await keep(who)).toEqual({ refused: 'may-not-score' });
    await declareNothing(db, built, [who, other, panel[4]!]);
    expect(await keep(who)).toHaveProperty('savedAt');
    expect(await keep(built.evaluators[3])).toEqual({ refused: 'may-not-score' });
    expect(await keep(panel[4]!)).toEqual({ refused: 'may-not-score' });
    expect(await keep(who, { reason: 'x'.repeat(10_001) })).toEqual({ refused: 'too-long' });
  });

  it('is blind like a score: the database shows it to its writer alone', async () => {
    const [who, other] = panel as [Played, Played];
    expect(await draftOf(who)).toMatchObject({ score: 3, reason: 'Half a thou' });
    for (const reader of [other, built.moderator, built.officer, built.commissioner])
      expect(await draftOf(who, reader)).toBeUndefined();
    const all = await transact(db, built.moderator.by.actor, (tx) =>
      tx.selectFrom('score_draft').selectAll().execute(),
    );
    expect(all).toEqual([]);
  });

  it('is no score: nothing counts it, whatever number was chosen', async () => {
    const { questions } = await transact(db, built.moderator.by.actor, (tx) => readModeration(tx, built.key));
    expect(questions.flatMap(({ scorers }) => scorers.map(({ scored }) => scored))).not.toContain(1);
    expect(await keep(panel[0]!, { score: 9 })).toHaveProperty('savedAt');
    expect(await draftOf(panel[0]!)).toMatchObject({ score: null });
  });

  it('goes when the score is given', async () => {
    await done(db, panel[0]!, (tx, by) =>
      giveScore(tx, by, { ...built.key, ...slot, score: 3, reason: aReason() }),
    );
    expect(await draftOf(panel[0]!)).toBeUndefined();
  });

  it('cannot be kept of an answer that is agreed', async () => {
    const fresh = await buildCompetition(db);
    const everyone = await appointPanel(db, fresh);
    await declareNothing(db, fresh, everyone);
    await scoreEverything(db, fresh, everyone, usualScores);
    await agreeEverything(db, fresh, usualScores);
    const of = { criterionId: fresh.criteria.q1, bidId: fresh.bids['A']!.bidId };
    const kept = await attempt(db, everyone[0]!, (tx, by) =>
      keepDraft(tx, by, { ...fresh.key, ...of, ...typed }),
    );
    expect(kept).toEqual({ refused: 'score-agreed' });
  });
});

/** Posts to where a button of a page leads, with that page’s token. */
async function press(page: string, action: string, fields: Record<string, string>, cookie: string) {
  const { html } = await show(app, page, cookie);
  const body = new URLSearchParams({
    ...fields,
    _csrf: html.match(/name="_csrf" value="([^"]+)"/)?.[1] ?? '',
  });
  const response = await app.request(action, { method: 'POST', body, headers: { cookie } });
  return { status: response.status, location: response.headers.get('location'), text: await response.text() };
}

describe('keeping it from the desk', () => {
  it('works by a button without script, and quietly with it', async () => {
    const who = panel[1]!;
    const cookie = await signInAs(db, who.personId, who.by.actor.hat);
    const path = `/work/${built.bodySlug}/scoring/${built.slug}/questions/SV1/B`;
    expect((await show(app, `${path}/draft`, cookie)).headers.get('location')).toBe(path);
    const fields = { score: '4', reason: 'The rails', strengths: '', gaps: '' };
    const pressed = await press(path, `${path}/draft`, fields, cookie);
    expect([pressed.status, pressed.location]).toEqual([303, path]);
    const desk = await show(app, path, cookie);
    expect(desk.html).toContain('The rails</textarea>');
    expect(desk.html).toContain('It is not a score until you save it');
    const quietly = { ...fields, reason: 'The rails are', quietly: 'yes' };
    const quiet = await press(path, `${path}/draft`, quietly, cookie);
    expect(JSON.parse(quiet.text)).toMatchObject({ says: expect.stringContaining('Kept') });
    const { personId, by } = built.evaluators[3];
    const stranger = await signInAs(db, personId, by.actor.hat);
    expect((await send(app, `${path}/draft`, { reason: 'x' }, stranger)).status).toBe(404);
  });
});
