import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildMember } from '../../../test/builders/answered.ts';
import { buildAnswers, buildRound, roundDays } from '../../../test/builders/participation.ts';
import { carriedOut } from '../../../test/builders/people.ts';
import { openTestSite, send, show, signInAs, type TestSite } from '../../../test/site.ts';
import { clockAt } from '../../acts/clock.ts';
import { publishResults } from '../results/publish-results.ts';
import type { StatementsFinding } from '../statements/statements-finding.rules.ts';
import { findMandate } from './mandates.queries.ts';

const shared = { id: randomUUID(), text: 'Repairs should be done within a week of asking.' };
const disliked = { id: randomUUID(), text: 'The lowest price should win whatever else.' };
const statement = (number: number, { id, text }: typeof shared) => ({
  statementId: id,
  number,
  text,
  isSeed: false,
  outcome: null,
  agreed: 85,
  disagreed: 15,
  passed: null,
});
const found: StatementsFinding = {
  statements: [statement(1, shared), statement(2, disliked)],
  map: {
    people: 100,
    refused: null,
    groups: [],
    shared: [
      { statementId: shared.id, side: 'agree', level: 'counts', people: 85, of: 100 },
      { statementId: disliked.id, side: 'disagree', level: 'most', people: null, of: 95 },
    ],
    seed: null,
  },
};

let site: TestSite;
beforeAll(async () => {
  site = await openTestSite({ clock: clockAt(roundDays.after) });
});
afterAll(() => site.close());

/** A round whose results say what all groups share. */
async function withShared() {
  const round = await buildRound(site.db, { ways: ['points', 'statements'] });
  await buildAnswers(site.db, site.site.pool, round.roundId, { count: 12, points: [50, 30, 20] });
  const by = { ...round.commissioner, clock: clockAt(roundDays.after) };
  await carriedOut(site.db, (tx) => publishResults(tx, by, { roundId: round.roundId }));
  const row = { round_id: round.roundId, kind: 'statements', data: JSON.stringify(found) };
  await site.db
    .insertInto('round_finding')
    .values(row)
    .onConflict((conflict) => conflict.columns(['round_id', 'kind']).doNothing())
    .execute();
  const member = await buildMember(site.db, round.bodyId);
  const cookie = await signInAs(site.db, member.actor.personId, member.actor.hat);
  return { ...round, cookie, desk: `/work/${round.bodySlug}/mandates/${round.slug}` };
}

describe('what all groups share', () => {
  it('is answered one by one with a reason, and published beside the evidence', async () => {
    const { cookie, desk, slug, roundId, bodyId } = await withShared();
    expect((await show(site.app, desk, cookie)).html).toContain(shared.text);
    const answer = (id: string, fields: Record<string, string>) =>
      send(site.app, `${desk}/statements/${id}`, fields, cookie);
    expect((await answer(shared.id, {})).html).toContain('Choose adopt, vary or decline');
    const blank = await answer(shared.id, { answer: 'declined' });
    expect(blank.status).toBe(422);
    expect(blank.html).toContain('Residents are owed a reason');
    const reason = 'We vary it: urgent repairs within two days, all others within ten.';
    expect((await answer(shared.id, { answer: 'varied', reason })).headers.get('location')).toBe(desk);
    const again = await answer(disliked.id, { answer: 'declined', reason });
    expect(again.html).toContain('You have used these words');
    for (const outcome of ['prevention', 'local-jobs', 'third-sector'])
      await send(site.app, `${desk}/outcomes/${outcome}`, { answer: 'adopted' }, cookie);
    expect((await send(site.app, `${desk}/publish`, {}, cookie)).html).toContain('have no answer yet');
    await answer(disliked.id, { answer: 'adopted' });
    await send(site.app, `${desk}/publish`, {}, cookie);
    const { html } = await show(site.app, `/say/${slug}/mandate`);
    for (const said of [
      shared.text,
      'All groups agree. About 85 of 100 agree',
      'All groups disagree. Most of about 95 disagree',
      reason,
    ])
      expect(html).toContain(said);
    expect(html).toContain(
      'Of the 2 statements that all groups share, 1 is adopted, 1 varied and 0 declined',
    );
    const mandate = await findMandate(site.db, { roundId, bodyId });
    expect(mandate?.statementLines.map((line) => line.answer).sort()).toEqual(['adopted', 'varied']);
    const frozen = site.db.deleteFrom('mandate_statement_line').where('round_id', '=', roundId).execute();
    await expect(frozen).rejects.toMatchObject({ constraint: 'mandate_frozen' });
  });

  it('is nobody else’s: a statement that the results do not share is not there', async () => {
    const { cookie, desk } = await withShared();
    expect((await show(site.app, `${desk}/statements/${randomUUID()}`, cookie)).status).toBe(404);
  });
});
