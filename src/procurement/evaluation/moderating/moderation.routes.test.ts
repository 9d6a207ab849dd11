import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  agreeEverything,
  appointPanel,
  buildCompetition,
  type Competition,
  declareNothing,
  type Played,
  scoreEverything,
  usualScores,
} from '../../../../test/builders/evaluation.ts';
import { openTestSite, send, show, signInAs } from '../../../../test/site.ts';

const { app, db, close } = await openTestSite();
afterAll(close);

function signIn({ personId, by }: Played) {
  return signInAs(db, personId, by.actor.hat);
}

describe('the panel’s desk', () => {
  let scored: Competition;
  let scorers: readonly Played[];
  let moderation: string;
  beforeAll(async () => {
    scored = await buildCompetition(db);
    scorers = await appointPanel(db, scored);
    moderation = `/work/${scored.bodySlug}/moderation/${scored.slug}`;
    await declareNothing(db, scored, scorers);
    await scoreEverything(db, scored, scorers.slice(0, 4), usualScores);
  });

  it('is the moderator’s, who sees who is done and no score until everyone is', async () => {
    expect((await show(app, moderation, await signIn(scored.commissioner))).status).toBe(403);
    const cookie = await signIn(scored.moderator);
    const overview = await show(app, moderation, cookie);
    expect(overview.html).toContain('Peter Lowgill: 0 of 3');
    const early = await show(app, `${moderation}/SV1/A`, cookie);
    expect([early.status, early.headers.get('location')]).toEqual([303, moderation]);
  });

  it('shows the scores side by side once all are in, and takes the agreed one', async () => {
    await scoreEverything(db, scored, scorers.slice(4), usualScores);
    const cookie = await signIn(scored.moderator);
    const at = `${moderation}/SV1/A`;
    const page = await show(app, at, cookie);
    expect(page.html).toContain('Nasreen Iqbal-Moss');
    const blank = await send(app, at, { reason: '' }, cookie);
    expect(blank.status).toBe(422);
    expect(blank.html).toContain('Choose one whole number');
    const reason = 'The falls check is there; nothing says who follows up.';
    const agreed = await send(app, at, { score: '2', reason }, cookie);
    expect([agreed.status, agreed.headers.get('location')]).toEqual([303, at]);
    const after = await show(app, at, cookie);
    expect(after.html).toContain('Everyone gave 2.');
    expect(after.html).not.toContain('name="score"');
    expect((await show(app, `${moderation}/SV9/A`, cookie)).status).toBe(404);
  });

  it('closes the evaluator’s own form for an agreed answer', async () => {
    const own = `/work/${scored.bodySlug}/scoring/${scored.slug}`;
    const page = await show(app, `${own}/questions/SV1/A`, await signIn(scorers[0]!));
    expect(page.html).toContain('can no longer change');
    expect(page.html).not.toContain('name="score"');
  });

  it('leaves nothing to do once all is agreed', async () => {
    const other = await buildCompetition(db);
    const everyone = await appointPanel(db, other);
    await declareNothing(db, other, everyone);
    await scoreEverything(db, other, everyone, usualScores);
    await agreeEverything(db, other, usualScores);
    const cookie = await signIn(other.moderator);
    const page = await show(app, `/work/${other.bodySlug}/moderation/${other.slug}`, cookie);
    expect(page.html.match(/Agreed\./g)).toHaveLength(2);
  });
});
