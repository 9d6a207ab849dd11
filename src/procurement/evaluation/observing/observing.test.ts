import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  agreeEverything,
  appointPanel,
  attempt,
  buildCompetition,
  type Competition,
  declareNothing,
  factsOf,
  type Played,
  playing,
  scoreEverything,
  usualScores,
} from '../../../../test/builders/evaluation.ts';
import { buildPerson } from '../../../../test/builders/people.ts';
import { buildProcurement, repairs } from '../../../../test/builders/procurement.ts';
import { openTestSite, send, show, signInAs } from '../../../../test/site.ts';
import { NotFound } from '../../../db/errors.ts';
import { answerTestimony } from './answer-testimony.ts';
import { appointObserver } from './appoint-observer.ts';
import { fileTestimony } from './file-testimony.ts';
import { listObservers } from './observers.queries.ts';
import { listTestimony } from './testimony.queries.ts';

const { app, db, close } = await openTestSite();
afterAll(close);

const named = {
  shownName: 'Ada Moss',
  comesFrom: 'Tenants of Werneth',
  email: 'ada@example.org',
  link: 'http://localhost/x',
};

describe('naming somebody who watches', () => {
  it('is for before the notice, from the rung “observe” on, and of nobody twice', async () => {
    const drafted = await buildProcurement(db, repairs);
    const officer = playing(drafted.officer.personId, drafted.officer.hat, '2026-05-02T10:00:00Z');
    const key = { bodyId: drafted.bodyId, procurementId: drafted.procurementId };
    const name = (given: Partial<typeof named> = {}) =>
      attempt(db, officer, (tx, by) => appointObserver(tx, by, { ...key, ...named, ...given }));
    expect(await name({ shownName: ' ' })).toEqual({ refused: 'name-missing' });
    expect(await name({ email: 'nobody' })).toEqual({ refused: 'email-malformed' });
    expect(await name()).toEqual({ appointed: true });
    expect(await name()).toEqual({ refused: 'named-already' });
    expect((await listObservers(db, key)).map(({ shownName }) => shownName)).toEqual(['Ada Moss']);
    const low = await buildProcurement(db, { ...repairs, rung: 'inform-weights' });
    const other = playing(low.officer.personId, low.officer.hat);
    const refused = await attempt(db, other, (tx, by) =>
      appointObserver(tx, by, { bodyId: low.bodyId, procurementId: low.procurementId, ...named }),
    );
    expect(refused).toEqual({ refused: 'rung-too-low' });
  });

  it('is refused once the notice is out', async () => {
    const built = await buildCompetition(db);
    const refused = await attempt(db, built.officer, (tx, by) =>
      appointObserver(tx, by, { ...built.key, ...named }),
    );
    expect(refused).toEqual({ refused: 'notice-published' });
  });
});

describe('watching', () => {
  let built: Competition;
  let panel: readonly Played[];
  let observer: Played;
  let path: string;
  const words = 'The panel read each answer aloud before anybody spoke of a number.';

  async function watch(personId: string): Promise<void> {
    await db
      .insertInto('observer')
      .values({
        body_id: built.bodyId,
        procurement_id: built.procurementId,
        person_id: personId,
        shown_name: 'Ada Moss',
        comes_from: '',
        appointed_at: '2026-01-05T09:00:00Z',
        appointed_by: built.officer.personId,
      })
      .execute();
  }
  const file = (who: Played, said = words) =>
    attempt(db, who, (tx, by) => fileTestimony(tx, by, { ...built.key, fair: 'yes', words: said }));

  beforeAll(async () => {
    built = await buildCompetition(db);
    panel = await appointPanel(db, built);
    observer = playing((await buildPerson(db, { name: 'Ada Moss' })).personId, { kind: 'resident' });
    await watch(observer.personId);
    path = `/work/${built.bodySlug}/observing/${built.slug}`;
  });

  it('is for those named, and not for whoever acts for a bidder', async () => {
    const { maker } = built.bids['A']!;
    await watch(maker.personId);
    expect((await show(app, path, await signInAs(db, maker.personId))).status).toBe(404);
    expect((await show(app, path, await signInAs(db, panel[4]!.personId))).status).toBe(404);
    expect((await show(app, path, await signInAs(db, observer.personId))).status).toBe(200);
  });

  it('shows papers at once, scores once all are in, by kind and never by name', async () => {
    const cookie = await signInAs(db, observer.personId);
    const papers = await show(app, `/work/${built.bodySlug}/scoring/${built.slug}/papers`, cookie);
    expect(papers.status).toBe(200);
    expect(papers.html).not.toContain(built.bids['A']!.supplierName);
    await declareNothing(db, built, panel);
    await scoreEverything(db, built, panel.slice(0, 4), usualScores);
    // Q1 is the officers’ alone, and all in; of SV1 one resident’s scores are missing.
    expect((await show(app, path, cookie)).html).not.toContain('Resident 1');
    await scoreEverything(db, built, panel.slice(4), usualScores);
    const { html } = await show(app, path, cookie);
    expect(html).toContain('Officer 1');
    expect(html).toContain('Resident 2');
    expect(html).not.toContain('Jo Pendle');
    expect(html).not.toContain('name="score"');
  });

  it('ends in testimony, once, after everything is agreed', async () => {
    expect(await file(observer)).toEqual({ refused: 'not-scored' });
    await agreeEverything(db, built, usualScores);
    await expect(file(panel[0]!)).rejects.toBeInstanceOf(NotFound);
    expect(await file(observer, ' ')).toEqual({ refused: 'blank' });
    expect(await file(observer, 'x'.repeat(5001))).toEqual({ refused: 'too-long' });
    const cookie = await signInAs(db, observer.personId);
    const blank = await send(app, path, { words }, cookie);
    expect(blank.status).toBe(422);
    expect(blank.html).toContain('Say whether it was fair');
    expect(await file(observer)).toEqual({ filed: true });
    expect(await file(observer)).toEqual({ refused: 'filed-already' });
    expect(await factsOf(db, built, 'testimony-filed')).toMatchObject([{ fair: 'yes' }]);
  });

  it('is answered once by the authority, and public only with the award', async () => {
    const answer = (text: string) =>
      attempt(db, built.officer, (tx, by) =>
        answerTestimony(tx, by, { ...built.key, personId: observer.personId, answer: text }),
      );
    expect(await answer('Thanks.')).toEqual({ refused: 'too-short' });
    const said = 'Reading each answer aloud takes an hour more, and we will go on doing it.';
    expect(await answer(said)).toEqual({ answered: true });
    expect(await answer(`${said} Always.`)).toEqual({ refused: 'answered-already' });
    expect(await listTestimony(db, built.key)).toMatchObject([{ shownName: 'Ada Moss', answer: said }]);
    const open = `/contracts/${built.bodySlug}/${built.slug}/observers`;
    const before = await show(app, open);
    expect(before.html).toContain('Ada Moss');
    expect(before.html).not.toContain('aloud');
    await db
      .insertInto('award')
      .values({
        body_id: built.bodyId,
        procurement_id: built.procurementId,
        bid_id: built.bids['B']!.bidId,
        reason: 'It answers best.',
        decided_by: built.member.personId,
        decided_at: '2026-07-12T10:00:00Z',
        published_at: '2026-07-13T10:00:00Z',
        evaluation: '{}',
        result: '{}',
      })
      .execute();
    expect((await show(app, open)).html).toContain('aloud before anybody spoke');
  });
});
