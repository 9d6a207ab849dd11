import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  buildCompetition,
  buildScored,
  type Competition,
  done,
  movingScores,
  type Played,
  playing,
} from '../../../test/builders/evaluation.ts';
import { openTestSite, send, show, signInAs } from '../../../test/site.ts';
import { clockAt } from '../../acts/clock.ts';
import { publishContractDetails } from '../contracts/details/publish-details.ts';
import { signContract } from '../contracts/sign-contract.ts';
import { scoreEvaluation } from '../evaluation/scoring/score-evaluation.rules.ts';

const clock = clockAt(Temporal.Instant.from('2026-07-10T12:00:00Z'));
const { app, db, close } = await openTestSite({ clock });
afterAll(close);

let built: Competition;
let desk: string;
let station: string;
beforeAll(async () => {
  built = await buildScored(db, { drafted: true, scores: movingScores });
  desk = `/work/${built.bodySlug}/procurements/${built.slug}/award`;
  station = `/contracts/${built.bodySlug}/${built.slug}`;
});

function signIn({ personId, by }: Played) {
  return signInAs(db, personId, by.actor.hat);
}

const notice = {
  identifier: 'ocds-7',
  'platform-day': '10',
  'platform-month': '7',
  'platform-year': '2026',
  'platform-time': '13:00',
};
const reason = 'Its plan for stopping falls was shown with proof, and it promises local jobs.';
const losers = () => ['A', 'C'].map((label) => built.bids[label]!.supplierName);

describe('the authority’s desk', () => {
  it('is for those who decide and those who publish', async () => {
    expect((await show(app, desk, await signIn(built.moderator))).status).toBe(403);
    expect((await show(app, `${desk}/decide`, await signIn(built.officer))).status).toBe(403);
    expect((await show(app, `${desk}/publish`, await signIn(built.member))).status).toBe(403);
    const elsewhere = await buildCompetition(db);
    expect((await show(app, desk, await signIn(elsewhere.commissioner))).status).toBe(403);
    const page = await show(app, desk, await signIn(built.commissioner));
    expect(page.html).toContain('has the most marks: 64.00');
    const early = `/work/${elsewhere.bodySlug}/procurements/${elsewhere.slug}/award`;
    const waiting = await show(app, early, await signIn(elsewhere.commissioner));
    expect(waiting.html).toContain('agreed 0 of 6 scores');
  });

  it('refuses a blank reason and any bid but the first, and takes the decision', async () => {
    const cookie = await signIn(built.member);
    const { bidId } = built.bids['B']!;
    const blank = await send(app, `${desk}/decide`, { bidId, reason: '' }, cookie);
    expect(blank.status).toBe(422);
    expect(blank.html).toContain('Write why');
    const other = await send(app, `${desk}/decide`, { bidId: built.bids['A']!.bidId, reason }, cookie);
    expect(other.status).toBe(422);
    expect(other.html).toContain('Another bid has more marks');
    expect(other.html).toContain(reason);
    const decided = await send(app, `${desk}/decide`, { bidId, reason }, cookie);
    expect([decided.status, decided.headers.get('location')]).toEqual([303, desk]);
  });

  it('tells the public nothing before publication', async () => {
    const page = await show(app, `${station}/award`);
    expect(page.html).toContain('Not decided yet');
    expect(page.html).not.toContain(built.bids['B']!.supplierName);
    expect((await show(app, `${station}/award/evaluation.json`)).status).toBe(404);
    const scores = await show(app, `${station}/scores`);
    expect(scores.html).toContain('3 officers and 2 residents score');
    expect(scores.html).not.toContain('out of 5');
    const summary = `/tenders/${built.bodySlug}/${built.slug}/summary`;
    expect((await show(app, summary, await signIn(built.bids['B']!.maker))).status).toBe(404);
  });

  it('publishes with the notice’s identifier, and says when standstill ends', async () => {
    const cookie = await signIn(built.officer);
    expect((await show(app, `${desk}/publish`, cookie)).html).toContain('nothing to publish');
    const sent = await send(app, `${desk}/summaries`, {}, cookie);
    expect([sent.status, sent.headers.get('location')]).toEqual([303, desk]);
    const blank = await send(app, `${desk}/publish`, { ...notice, identifier: ' ' }, cookie);
    expect(blank.status).toBe(422);
    expect(blank.html).toContain('Type the notice’s number');
    const early = await send(app, `${desk}/publish`, { ...notice, 'platform-time': '12:59' }, cookie);
    expect(early.html).toContain('cannot have come out before the award was decided');
    const published = await send(app, `${desk}/publish`, notice, cookie);
    expect([published.status, published.headers.get('location')]).toEqual([303, desk]);
    expect((await show(app, desk, cookie)).html).toContain('Standstill runs to the end of 22 July 2026');
  });
});

describe('what everyone reads', () => {
  it('says who won and why, names no bidder that lost, and keeps the counterfactual for later', async () => {
    const { html } = await show(app, `${station}/award`);
    expect(html).toContain(`${built.bids['B']!.supplierName} won`);
    expect(html).toContain(reason);
    expect(html).toContain('is published with the contract’s details');
    expect(html).toContain('npx --no-install pp score evaluation.json');
    for (const name of losers()) expect(html).not.toContain(name);
    const { data } = JSON.parse((await show(app, `${station}/award?as=json`)).html);
    expect(data.counterfactual).toEqual({ kind: 'not-yet' });
    expect(data.result).not.toHaveProperty('counterfactual');
  });

  it('names who else would do part of what won, each with whether it said yes, and nobody of a bid that lost', async () => {
    const named = (label: string, name: string, confirmed: boolean) => ({
      body_id: built.bodyId,
      procurement_id: built.procurementId,
      bid_id: built.bids[label]!.bidId,
      id: built.bids[label]!.supplierId,
      position: 0,
      name,
      work: 'Doors',
      share_basis_points: 1250,
      confirmed,
    });
    const rows = [named('B', 'Failsworth Joiners', false), named('A', 'Other Joiners', true)];
    await db.insertInto('opened_subcontractor').values(rows).execute();
    const { html } = await show(app, `${station}/award`);
    expect(html).toContain('Failsworth Joiners, about 12.5% of the price: Doors.');
    expect(html).toContain('Not confirmed: it has not said yes to this');
    expect(html).not.toContain('Other Joiners');
    const { data } = JSON.parse((await show(app, `${station}/award?as=json`)).html);
    const told = { name: 'Failsworth Joiners', work: 'Doors', shareBasisPoints: 1250 };
    expect(data.subcontractors).toEqual([{ ...told, agreed: 'not-confirmed' }]);
  });

  it('hands over a file from which anyone recomputes the same ranking', async () => {
    const file = await show(app, `${station}/award/evaluation.json`);
    expect(file.headers.get('content-disposition')).toContain('evaluation.json');
    for (const name of losers()) expect(file.html).not.toContain(name);
    expect(file.html).not.toContain('draftWeights');
    const { data } = JSON.parse((await show(app, `${station}/award?as=json`)).html);
    expect(scoreEvaluation(JSON.parse(file.html))).toEqual(data.result);
  });

  it('shows each agreed score with its reason, who scored by kind, and nobody by name', async () => {
    const { html } = await show(app, `${station}/scores`);
    expect(html).toContain('Scored by 3 officers and 2 residents');
    expect(html).toContain('Bid A: 2 out of 5');
    for (const name of ['Jo Pendle', 'Nasreen', ...losers()]) expect(html).not.toContain(name);
  });

  it('publishes both other rankings with the contract’s details, and their caution', async () => {
    const later = playing(built.officer.personId, built.officer.by.actor.hat, '2026-08-01T10:00:00Z');
    const date = (text: string) => Temporal.PlainDate.from(text);
    await done(db, later, (tx, by) =>
      signContract(tx, by, {
        ...built.key,
        startsOn: date('2026-09-14'),
        endsOn: date('2028-09-13'),
        verdictDueOn: date('2028-03-31'),
      }),
    );
    expect((await show(app, `${station}/award`)).html).not.toContain('Bids might have differed');
    const details = { identifier: 'ocds-8', publishedAt: Temporal.Instant.from('2026-08-01T09:00:00Z') };
    await done(db, later, (tx, by) => publishContractDetails(tx, by, { ...built.key, notice: details }));
    const { html } = await show(app, `${station}/award`);
    expect(html).toContain('Residents’ priorities changed who won.');
    expect(html).toContain('Bids might have differed under other weights.');
    for (const name of losers()) expect(html).not.toContain(name);
    const file = JSON.parse((await show(app, `${station}/award/evaluation.json`)).html);
    expect(file.draftWeights).toEqual({ Price: 50, Q1: 40, SV1: 3, SV2: 7 });
    const { data } = JSON.parse((await show(app, `${station}/award?as=json`)).html);
    expect(data.counterfactual).toMatchObject({ kind: 'changed', winner: 'Bid A' });
  });
});

describe('a bidder’s own summary', () => {
  it('is there for that bidder and for nobody else', async () => {
    const summary = `/tenders/${built.bodySlug}/${built.slug}/summary`;
    const own = await show(app, summary, await signIn(built.bids['A']!.maker));
    expect(own.html).toContain('Your bid came 3rd of 3');
    expect(own.html).toContain(built.bids['B']!.supplierName);
    expect(own.html).not.toContain(built.bids['C']!.supplierName);
    const elsewhere = await buildCompetition(db);
    expect((await show(app, summary, await signIn(elsewhere.bids['A']!.maker))).status).toBe(404);
    expect((await show(app, summary, await signIn(built.officer))).status).toBe(403);
    expect((await show(app, summary)).status).toBe(303);
  });
});
