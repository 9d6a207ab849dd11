import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type BuiltRound,
  buildAnswers,
  buildRound,
  roundDays,
} from '../../../test/builders/participation.ts';
import { buildOfficer } from '../../../test/builders/people.ts';
import { openTestSite, send, show, signInAs, type TestSite } from '../../../test/site.ts';
import type { BodyRole } from '../../acts/by.ts';
import { clockAt } from '../../acts/clock.ts';
import { listResultsTasks } from '../results/tasks.queries.ts';
import { listMandatesTasks } from './tasks.queries.ts';

let site: TestSite;
let round: BuiltRound;
let few: BuiltRound;
beforeAll(async () => {
  site = await openTestSite({ clock: clockAt(roundDays.after) });
  round = await buildRound(site.db);
  few = await buildRound(site.db, { minimumAnswers: 100, title: 'Park benches' });
  await buildAnswers(site.db, site.site.pool, round.roundId, { count: 12, points: [50, 30, 20] });
  await buildAnswers(site.db, site.site.pool, few.roundId, { count: 11, points: [50, 30, 20] });
});
afterAll(() => site.close());

async function officer(role: BodyRole, { bodyId }: BuiltRound) {
  const { personId } = await buildOfficer(site.db, bodyId, role, { name: `The ${role}` });
  const hat = { kind: 'body', bodyId, role } as const;
  return { personId, hats: [hat], cookie: await signInAs(site.db, personId, hat) };
}

describe('from the close to the answer', () => {
  it('the commissioner publishes the results, and has them as a task until then', async () => {
    const { cookie, personId, hats } = await officer('commissioner', round);
    const tasks = () => listResultsTasks(site.db, personId, hats, roundDays.after);
    const href = `/work/${round.bodySlug}/rounds/${round.slug}/results`;
    expect(await tasks()).toMatchObject([{ href }]);
    expect((await show(site.app, `/say/${round.slug}/results`)).status).toBe(404);
    const published = await send(site.app, href, {}, cookie);
    expect(published.headers.get('location')).toBe(`/say/${round.slug}/results`);
    expect(await tasks()).toEqual([]);
    const { html } = await show(site.app, `/say/${round.slug}/results`);
    expect(html).toContain('“Stopping problems early” comes first');
    expect(html).toContain('12 people shared 100 points each');
  });

  it('below the minimum, the page says both numbers and concludes nothing', async () => {
    const { cookie } = await officer('commissioner', few);
    await send(site.app, `/work/${few.bodySlug}/rounds/${few.slug}/results`, {}, cookie);
    const { html } = await show(site.app, `/say/${few.slug}/results`);
    expect(html).toContain('11 people answered. We said before we opened that we need 100');
    expect(html).not.toContain('comes first');
    const member = await officer('elected-member', few);
    expect((await show(site.app, `/work/${few.bodySlug}/mandates/${few.slug}`, member.cookie)).status).toBe(
      404,
    );
    expect(await listMandatesTasks(site.db, member.personId, member.hats, roundDays.after)).toEqual([]);
  });

  it('the elected member answers line by line, previews and publishes', async () => {
    const { cookie, personId, hats } = await officer('elected-member', round);
    const desk = `/work/${round.bodySlug}/mandates/${round.slug}`;
    const tasks = () => listMandatesTasks(site.db, personId, hats, roundDays.after);
    expect(await tasks()).toMatchObject([{ href: desk }]);
    expect((await tasks())[0]?.due?.toString()).toBe('2026-10-20');
    const line = (slug: string, fields: Record<string, string>) =>
      send(site.app, `${desk}/outcomes/${slug}`, fields, cookie);
    expect((await line('prevention', { reason: 'x' })).html).toContain('Choose adopt, vary or decline');
    expect((await line('prevention', { answer: 'declined', reason: '' })).html).toContain(
      'Residents are owed a reason',
    );
    expect((await line('prevention', { answer: 'adopted' })).headers.get('location')).toBe(desk);
    const varied = { answer: 'varied', reason: 'Half of it is asked for in the contract for heating homes.' };
    const same = await line('local-jobs', { ...varied, share: '30' });
    expect(same.html).toContain('That is what residents gave it');
    expect(same.html).toContain('value="30"');
    expect((await line('local-jobs', { ...varied, share: 'half' })).status).toBe(422);
    await line('local-jobs', { ...varied, share: '12.5' });
    expect((await show(site.app, `/say/${round.slug}/mandate`)).html).toContain('Not answered yet');
    expect((await send(site.app, `${desk}/publish`, {}, cookie)).html).toContain(
      'Some outcomes have no answer yet',
    );
    await line('third-sector', {
      answer: 'declined',
      reason: 'The charter asks every supplier for this already, in repairs and beyond.',
    });
    const atDesk = (await show(site.app, desk, cookie)).html;
    expect(atDesk).toContain('It counts for 12.5 of 100');
    // Three columns fit a phone: nothing scrolls sideways there.
    expect(atDesk).not.toContain('class="scroll"');
    expect((await show(site.app, `${desk}/publish`, cookie)).html).toContain('12.5 of 100');
    await send(site.app, `${desk}/publish`, { statement: 'Thank you.' }, cookie);
    const { html } = await show(site.app, `/say/${round.slug}/mandate`);
    for (const said of [
      '1 is adopted, 1 varied and 1 declined',
      'The elected-member decided this',
      'came in time',
    ])
      expect(html).toContain(said);
    expect(await tasks()).toEqual([]);
    expect((await show(site.app, `${desk}/publish`, cookie)).headers.get('location')).toBe(desk);
  });

  it('the administrator hands an auditor the rows, on the record', async () => {
    const path = `/work/${round.bodySlug}/rounds/${round.slug}/audit-file`;
    const { cookie } = await officer('administrator', round);
    expect((await send(site.app, path, { file: 'points.csv', purpose: '' }, cookie)).status).toBe(422);
    const file = await send(
      site.app,
      path,
      { file: 'points.csv', purpose: 'The district auditor, yearly audit' },
      cookie,
    );
    expect(file.html.split('\n')).toHaveLength(14);
    expect(file.html).toContain('prevention,local-jobs,third-sector\n50,30,20\n');
    expect(file.headers.get('content-disposition')).toContain('attachment');
    const member = await officer('elected-member', round);
    expect((await show(site.app, path, member.cookie)).status).toBe(403);
    const entries = await site.db
      .selectFrom('record_entry')
      .select('type')
      .where('type', '=', 'audit-file-handed-over')
      .execute();
    expect(entries).toHaveLength(1);
  });
});
