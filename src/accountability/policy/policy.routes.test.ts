import { Temporal } from 'temporal-polyfill';
import { afterAll, describe, expect, it } from 'vitest';
import { buildBody, buildOfficer } from '../../../test/builders/people.ts';
import { buildDraft, buildOutcome, buildPolicy } from '../../../test/builders/policy.ts';
import { openTestSite, send, show, signInAs } from '../../../test/site.ts';
import type { BodyRole, Hat } from '../../acts/by.ts';
import { clockAt } from '../../acts/clock.ts';
import { listPolicyTasks } from './list-policy-tasks.ts';

const now = Temporal.Instant.from('2026-05-05T12:00:00Z');
const site = await openTestSite({ clock: clockAt(now) });
afterAll(site.close);

async function signIn(bodyId: string, role: BodyRole): Promise<string> {
  const { personId } = await buildOfficer(site.db, bodyId, role, { name: `The ${role}` });
  return signInAs(site.db, personId, { kind: 'body', bodyId, role });
}
const tasksOf = (bodyId: string, role: BodyRole) => {
  const hat: Hat = { kind: 'body', bodyId, role };
  return listPolicyTasks(site.db, '', [hat], now);
};
const june = { 'effectiveFrom-day': '1', 'effectiveFrom-month': '6', 'effectiveFrom-year': '2026' };

describe('the policy, for everybody', () => {
  it('says what it says, who adopted it, the rule in force and the law', async () => {
    const { slug, bodyId } = await buildPolicy(site.db);
    const { html, status } = await show(site.app, `/bodies/${slug}/policy`);
    expect(status).toBe(200);
    expect(html).toContain('In force');
    expect(html).toContain('Cllr Ada Quill adopted it on 3 March 2026. It takes effect from 1 April 2026.');
    expect(html).toContain('About own-duties. We help early.');
    expect(html).toContain('Aims at: Good jobs (Our framework)');
    expect(html).toContain('href="https://example.org/plan"');
    expect(html).toContain('Exactly £50,000: both.');
    expect(html).toContain('https://www.legislation.gov.uk/ukpga/2012/3/section/1');
    await site.db
      .insertInto('tier_rule')
      .values({
        body_id: bodyId,
        effective_from: Temporal.PlainDate.from('2027-04-01'),
        threshold_pence: 2_500_000,
        at_line: 'review',
        vat_basis: 'net',
        source: 'the Cabinet',
      })
      .execute();
    expect((await show(site.app, `/bodies/${slug}/policy`)).html).toMatch(
      /From 1 April 2027: .*Exactly £25,000: the Review/,
    );
  });

  it('has a twin for machines', async () => {
    const { slug } = await buildPolicy(site.db);
    const { html } = await show(site.app, `/bodies/${slug}/policy?as=json`);
    expect(JSON.parse(html).data).toMatchObject({
      version: 1,
      standing: 'in-force',
      effectiveFrom: '2026-04-01',
      priorities: [{ title: 'Local work', outcomes: [{ outcome: 'jobs' }], plans: ['Corporate plan'] }],
      changesSince: null,
    });
    expect(html).not.toContain('Quill');
  });

  it('is not there where the body adopted none, nor in a version that is not adopted', async () => {
    const { slug } = await buildDraft(site.db);
    expect((await show(site.app, `/bodies/${slug}/policy`)).html).toContain(
      'has no social value policy here yet',
    );
    expect((await show(site.app, `/bodies/${slug}/policy/1`)).status).toBe(404);
    expect((await show(site.app, `/bodies/${slug}/policy/one`)).status).toBe(404);
  });
});

describe('the desk', () => {
  it('is the commissioner’s to write at and the elected member’s to adopt at', async () => {
    const { bodyId, slug } = await buildDraft(site.db);
    const work = `/work/${slug}/policy`;
    const [writer, member, buyer] = await Promise.all([
      signIn(bodyId, 'commissioner'),
      signIn(bodyId, 'elected-member'),
      signIn(bodyId, 'procurement-officer'),
    ]);
    const statuses = (path: string) =>
      Promise.all([writer, member, buyer].map(async (cookie) => (await show(site.app, path, cookie)).status));
    expect(await statuses(work)).toEqual([200, 200, 403]);
    expect(await statuses(`${work}/sections/vision`)).toEqual([200, 403, 403]);
    expect(await statuses(`${work}/priorities/1`)).toEqual([200, 403, 403]);
    expect(await statuses(`${work}/plans/new`)).toEqual([200, 403, 403]);
    expect(await statuses(`${work}/preview`)).toEqual([200, 200, 403]);
    expect(await statuses(`${work}/adopt`)).toEqual([403, 200, 403]);
    expect((await show(site.app, work)).status).toBe(303);
    const elsewhere = await signIn((await buildBody(site.db)).bodyId, 'commissioner');
    expect((await show(site.app, work, elsewhere)).status).toBe(403);
    expect((await show(site.app, `${work}/priorities/9`, writer)).status).toBe(404);
    expect((await show(site.app, `${work}/sections/nothing`, writer)).status).toBe(404);
  });

  it('takes a policy from its first word to adoption', async () => {
    const { bodyId, slug } = await buildBody(site.db);
    const outcome = await buildOutcome(site.db, 'Clean air');
    const work = `/work/${slug}/policy`;
    const writer = await signIn(bodyId, 'commissioner');
    const member = await signIn(bodyId, 'elected-member');
    expect((await send(site.app, work, {}, member)).status).toBe(422);
    expect((await send(site.app, work, {}, writer)).status).toBe(303);
    expect(await tasksOf(bodyId, 'commissioner')).toHaveLength(1);
    expect((await show(site.app, work, writer)).html).toContain('Still missing: what you want,');
    expect((await show(site.app, `${work}/adopt`, member)).html).not.toContain('Adopt this policy');
    for (const section of [
      'vision',
      'own-duties',
      'supplier-duties',
      'prevention',
      'stopping',
      'social-value-act',
    ]) {
      const content = `We write ${section}.\n\n- One thing\n- Another <b>thing</b>`;
      const sent = await send(site.app, `${work}/sections/${section}`, { content }, writer);
      expect(sent.headers.get('location')).toBe(`${work}?saved`);
    }
    const plan = { act: 'save', title: 'Air plan', address: 'www', firstYear: '26', lastYear: '2030' };
    const refused = await send(site.app, `${work}/plans/new`, plan, writer);
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('Enter a year of four digits');
    const whole = { ...plan, address: 'https://example.org/air', firstYear: '2026' };
    expect((await send(site.app, `${work}/plans/new`, whole, writer)).status).toBe(303);
    const priority = { act: 'save', title: 'Clean air', content: 'Fewer engines.', plans: '1' };
    const unaimed = await send(site.app, `${work}/priorities/new`, priority, writer);
    expect(unaimed.html).toContain('Choose at least one outcome that it aims at');
    expect(unaimed.html).toContain('Fewer engines.');
    const aimed = { ...priority, outcomes: outcome };
    expect((await send(site.app, `${work}/priorities/new`, aimed, writer)).status).toBe(303);
    expect((await show(site.app, `${work}/preview`, member)).html).toContain('<li>One thing</li>');
    expect(await tasksOf(bodyId, 'elected-member')).toMatchObject([{ href: `${work}/adopt` }]);
    const revision = (await show(site.app, `${work}/adopt`, member)).html.match(
      /name="revision" value="(\d+)"/,
    )?.[1];
    const early = { revision: revision ?? '', ...june, 'effectiveFrom-year': '2025' };
    expect((await send(site.app, `${work}/adopt`, early, member)).html).toContain(
      'Choose today or a later day',
    );
    const sent = await send(site.app, `${work}/adopt`, { revision: revision ?? '', ...june }, member);
    expect(sent.headers.get('location')).toBe(`/bodies/${slug}/policy/1`);
    const { html } = await show(site.app, `/bodies/${slug}/policy/1`);
    expect(html).toContain('Not in force yet');
    expect(html).toContain('Another &lt;b&gt;thing&lt;/b&gt;');
    expect(await tasksOf(bodyId, 'elected-member')).toEqual([]);
  });

  it('tells residents what the next version changed', async () => {
    const { bodyId, slug } = await buildPolicy(site.db);
    const work = `/work/${slug}/policy`;
    const writer = await signIn(bodyId, 'commissioner');
    const member = await signIn(bodyId, 'elected-member');
    await send(site.app, work, {}, writer);
    await send(
      site.app,
      `${work}/sections/vision`,
      { content: 'About vision. We all help early. New words.' },
      writer,
    );
    await send(site.app, `${work}/priorities/1`, { act: 'take-out' }, writer);
    const outcomes = await buildOutcome(site.db, 'Fair pay');
    const priority = { act: 'save', title: 'Fair pay', content: 'Enough to live on.', outcomes };
    await send(site.app, `${work}/priorities/new`, priority, writer);
    const { html: form } = await show(site.app, `${work}/adopt`, member);
    const revision = form.match(/name="revision" value="(\d+)"/)?.[1] ?? '';
    await send(site.app, `${work}/sections/stopping`, { content: 'Another way.' }, writer);
    const stale = await send(site.app, `${work}/adopt`, { revision, ...june }, member);
    expect(stale.html).toContain('The draft has changed since you opened this page.');
    const read = stale.html.match(/name="revision" value="(\d+)"/)?.[1] ?? '';
    expect((await send(site.app, `${work}/adopt`, { revision: read, ...june }, member)).status).toBe(303);
    const { html } = await show(site.app, `/bodies/${slug}/policy/2`);
    expect(html).toContain('What changed since version 1');
    const text = html.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
    expect(text).toContain('Changed. It said: We help early. It says now: We all help early.');
    expect(text).toContain('Added: New words.');
    expect(text).toContain('What we put first: Fair payAdded: a whole priority');
    expect(text).toContain('What we put first: Local workTaken out: a whole priority');
    const first = await show(site.app, `/bodies/${slug}/policy/1`);
    expect(first.html).toContain('About vision. We help early.');
    expect((await show(site.app, `/bodies/${slug}/policy`)).html).toContain('In force');
  });
});
