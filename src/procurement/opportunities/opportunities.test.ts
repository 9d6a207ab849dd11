import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attempt, buildCompetition, type Competition } from '../../../test/builders/evaluation.ts';
import { openTestSite, send, show } from '../../../test/site.ts';
import { clockAt } from '../../acts/clock.ts';
import { loadReference } from '../../reference/load-reference.ts';
import { tellOpportunity } from './tell-opportunity.ts';

const { app, db, close } = await openTestSite({
  clock: clockAt(Temporal.Instant.from('2026-06-02T12:00:00Z')),
});
afterAll(close);

let built: Competition;
let title = '';
let category = '';
let place = '';
beforeAll(async () => {
  await loadReference(db);
  built = await buildCompetition(db, { unopened: true });
  const row = await db
    .selectFrom('procurement')
    .select(['title', 'category', 'district_slug as place'])
    .where('id', '=', built.procurementId)
    .executeTakeFirstOrThrow();
  ({ title, category } = row);
  place = row.place ?? 'bury';
});

describe('finding a tender', () => {
  it('is by words, kind, place and for whom, as a page, a feed and a file', async () => {
    const other = category === 'works' ? 'goods' : 'works';
    const found = async (path: string) => (await show(app, path)).html.includes(title);
    expect(await found('/tenders')).toBe(true);
    expect(await found(`/tenders?category=${category}&district=${place}&kept=everyone`)).toBe(true);
    expect(await found(`/tenders?q=${encodeURIComponent(title)}`)).toBe(true);
    expect(await found(`/tenders?category=${other}`)).toBe(false);
    expect(await found('/tenders?kept=some')).toBe(false);
    expect(await found('/tenders/feed')).toBe(true);
    expect(await found(`/tenders/feed?category=${other}`)).toBe(false);
    expect(await found('/tenders/feed?as=json')).toBe(true);
    expect(await found('/tenders?as=csv')).toBe(true);
    expect((await show(app, '/tenders/feed')).headers.get('content-type')).toContain('application/atom+xml');
  });

  it('leads to hearing of the next: by kind and place, confirmed by mail', async () => {
    const path = `/follow/tenders/${category}.bury`;
    expect((await show(app, path)).html).toContain('in Bury');
    expect((await show(app, '/follow/tenders/cake.bury')).status).toBe(404);
    expect((await show(app, '/follow/tenders/any.atlantis')).status).toBe(404);
    expect((await send(app, path, { email: 'new.firm@example.org' })).status).toBe(303);
    const follow = await db.selectFrom('follow').select('about').executeTakeFirst();
    expect(follow?.about).toBe(`tenders:${category}.bury`);
  });

  it('tells those who follow its kind and place, with the day bids are due', async () => {
    await attempt(db, built.officer, (tx, by) => tellOpportunity(tx, by, built.key));
    const told = await db.selectFrom('follow_notice').selectAll().executeTakeFirstOrThrow();
    expect(told.about).toContain('tenders:any.any');
    expect(told.about).toContain(`tenders:${category}.any`);
    expect(told.subject).toBe(`A new tender: ${title}`);
    expect(told.body).toMatch(/Bids are due \d/);
  });
});
