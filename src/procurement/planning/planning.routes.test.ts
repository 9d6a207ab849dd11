import { Temporal } from 'temporal-polyfill';
import { afterAll, describe, expect, it } from 'vitest';
import { expectAllForms } from '../../../test/all-forms.ts';
import { buildOfficer } from '../../../test/builders/people.ts';
import { buildProcurement, buildTender, tenderDays } from '../../../test/builders/procurement.ts';
import { openTestSite, send, show, signInAs } from '../../../test/site.ts';
import { clockAt } from '../../acts/clock.ts';
import { listLots } from './lots/lots.queries.ts';

const { app, db, close } = await openTestSite({ clock: clockAt(tenderDays.prepared) });
afterAll(close);

const reason =
  'Older people asked the council for repairs in 412 homes last year, and nobody else mends them.';

async function prepared(given: Parameters<typeof buildProcurement>[1] = {}) {
  const tender = await buildProcurement(db, given);
  const cookie = await signInAs(db, tender.officer.personId, tender.officer.hat);
  const desk = `/work/${tender.bodySlug}/procurements/${tender.slug}`;
  const answer = (question: string, fields: Record<string, string>) =>
    send(app, `${desk}/plan/questions/${question}`, fields, cookie);
  return { ...tender, cookie, desk, plan: `${desk}/plan`, answer };
}

const dates = (field: string, date: string) => {
  const { day, month, year } = Temporal.PlainDate.from(date);
  return { [`${field}-day`]: `${day}`, [`${field}-month`]: `${month}`, [`${field}-year`]: `${year}` };
};

describe('a plan, question by question', () => {
  it('leads from one question to the next, and everyone can read the answers', async () => {
    const { plan, answer, cookie, bodySlug, slug, desk } = await prepared();
    expect((await show(app, desk, cookie)).html).toContain(`href="${plan}"`);
    expect((await show(app, plan, cookie)).html).toContain('Next question');
    const sent = await answer('need', { choice: 'buy', reason });
    expect(sent.headers.get('location')).toBe(`${plan}/questions/prevention`);
    const read = await show(app, `/contracts/${bodySlug}/${slug}/plan`);
    expect(read.html).toContain('Is it needed?');
    expect(read.html).toContain('412 homes');
    const { data } = JSON.parse((await show(app, `/contracts/${bodySlug}/${slug}/plan?as=json`)).html);
    expect(data).toMatchObject({ regime: 'over', answers: [{ question: 'need', choice: 'buy', reason }] });
  });

  it('asks for a reason kindly, and keeps what was typed', async () => {
    const { answer } = await prepared();
    const blank = await answer('need', { choice: 'buy', reason: '' });
    expect([blank.status, blank.html.includes('Give the reason')]).toEqual([422, true]);
    const thin = await answer('need', { choice: 'buy', reason: 'Because we need it' });
    expect(thin.html).toContain('at least eight words');
    expect(thin.html).toContain('Because we need it');
    expect((await answer('need', { choice: '', reason })).html).toContain('Choose an answer');
  });

  it('keeps an earlier answer beside the one that stands', async () => {
    const { answer, plan, cookie } = await prepared();
    await answer('involvement', { choice: 'score', reason });
    await answer('involvement', { choice: 'observe', reason: `${reason} Nobody had the time to score.` });
    const page = await show(app, `${plan}/questions/involvement`, cookie);
    expect(page.html).toContain('Earlier answers');
    expect((await show(app, plan, cookie)).html).toContain('Residents observe');
  });

  it('shows suppliers and contracts in common before asking about neighbours', async () => {
    const neighbour = await prepared({ title: 'Repairs to homes of disabled people' });
    const { plan, cookie } = await prepared();
    const page = await show(app, `${plan}/questions/neighbours`, cookie);
    expect(page.html).toContain(`/contracts/${neighbour.bodySlug}/${neighbour.slug}`);
    expect(page.html).toContain('We know of no supplier');
  });

  it('asks about a ground only where there is no competition, then for the transparency notice', async () => {
    const { plan, answer, cookie } = await prepared();
    expect((await show(app, `${plan}/questions/direct-award-ground`, cookie)).status).toBe(404);
    await answer('procedure', { choice: 'direct-award', reason });
    const sent = await answer('direct-award-ground', {
      choice: 'single-supplier',
      reason: 'Only the firm that made the lifts in these homes holds the parts to repair them.',
    });
    expect(sent.headers.get('location')).toBe(`${plan}/notices/uk5`);
    const notice = {
      identifier: '2026/S 000-001',
      'platform-time': '09:00',
      ...dates('platform', '2026-04-30'),
    };
    expect((await send(app, `${plan}/notices/uk5`, notice, cookie)).status).toBe(303);
    expect((await show(app, plan, cookie)).html).toContain('2026/S 000-001');
    expect((await show(app, `${plan}/timeline`, cookie)).html).toContain('Transparency notice');
  });

  it('asks who it is kept for only below the threshold', async () => {
    const over = await prepared();
    expect((await over.answer('reserved-area', { choice: 'uk', reason })).status).toBe(404);
    const under = await prepared({ valuePence: 8_000_000, procedure: 'below-threshold' });
    expect((await under.answer('reserved-area', { choice: 'local-area', reason })).status).toBe(303);
    const read = await show(app, `/contracts/${under.bodySlug}/${under.slug}/plan?as=json`);
    expect(JSON.parse(read.html).data.contract.reservedArea).toBe('local-area');
  });

  it('leads on from no competition to the ground for it, and never to a tender notice', async () => {
    const { answer, bodySlug, slug, cookie } = await prepared();
    const chosen = await answer('procedure', { choice: 'direct-award', reason });
    const next = chosen.headers.get('location') ?? '';
    expect((await show(app, next, cookie)).status).toBe(200);
    const desk = `/work/${bodySlug}/procurements/${slug}`;
    expect((await show(app, desk, cookie)).html).toContain('No tender comes of a direct award');
    const publish = await show(app, `${desk}/publish`, cookie);
    expect([publish.status, publish.headers.get('location')]).toEqual([303, desk]);
  });

  it('is locked by the tender notice, and is not for evaluators', async () => {
    const { bodyId, bodySlug, slug, officer } = await buildTender(db);
    const cookie = await signInAs(db, officer.personId, officer.hat);
    const plan = `/work/${bodySlug}/procurements/${slug}/plan`;
    const sent = await send(app, `${plan}/questions/need`, { choice: 'buy', reason }, cookie);
    expect([sent.status, sent.headers.get('location')].join(' ')).toMatch(/303|422/);
    expect((await show(app, plan, cookie)).html).toContain('The plan stands as it was then');
    const { personId } = await buildOfficer(db, bodyId, 'evaluator');
    const evaluator = await signInAs(db, personId, { kind: 'body', bodyId, role: 'evaluator' });
    expect((await show(app, plan, evaluator)).status).toBe(403);
  });
});

describe('lots', () => {
  it('are added together, share a plan, and have no lots of their own', async () => {
    const { plan, cookie, bodySlug } = await prepared({ valuePence: 10_000_000, procedure: 'open' });
    const lot = { title: 'Repairs in Saddleworth', summary: 'The same, in the hills.', value: '£100,000' };
    expect((await send(app, `${plan}/lots`, lot, cookie)).status).toBe(303);
    const page = await show(app, `${plan}/lots`, cookie);
    expect(page.html).toContain('£200,000.00');
    expect((await show(app, plan, cookie)).html).toContain('£240,000.00');
    const second = `/work/${bodySlug}/procurements/repairs-in-saddleworth/plan`;
    expect((await show(app, second, cookie)).html).toContain('This is a lot');
    expect((await show(app, `${second}/lots`, cookie)).status).toBe(303);
  });
  it('are bought as their plan says, whether it was answered before they were added or after', async () => {
    const small = { valuePence: 10_000_000, procedure: 'below-threshold' } as const;
    const { plan, cookie, bodyId, procurementId, answer } = await prepared(small);
    expect((await answer('reserved-area', { choice: 'uk', reason })).status).toBe(303);
    const lot = { title: 'Repairs in Delph', summary: 'The same, in the hills.', value: '£50,000' };
    expect((await send(app, `${plan}/lots`, lot, cookie)).status).toBe(303);
    expect((await answer('sealing', { choice: 'openers', reason: '' })).status).toBe(303);
    const lots = await listLots(db, { bodyId, procurementId });
    const decided = lots.map(({ reservedArea, sealing }) => [reservedArea, sealing]);
    expect(decided).toEqual([
      ['uk', 'openers'],
      ['uk', 'openers'],
    ]);
  });
});

describe('the pipeline', () => {
  const line = {
    ...dates('noticeExpectedOn', '2026-09-01'),
    ...dates('awardExpectedOn', '2026-11-20'),
    ...dates('residentsFrom', '2026-06-01'),
    ...dates('residentsUntil', '2026-06-30'),
    residentsHow: 'Come to Royton Library on Saturdays.',
  };

  it('tells residents what is coming near them, and when they can speak', async () => {
    const { plan, cookie, bodySlug, slug } = await prepared();
    expect((await send(app, `${plan}/pipeline`, line, cookie)).status).toBe(303);
    const near = await show(app, '/coming-up?district=oldham');
    expect(near.html).toContain('You can speak from 1 June 2026 to 30 June 2026');
    expect(near.html).toContain('Royton Library');
    expect((await show(app, '/coming-up?district=wigan')).html).not.toContain(
      `/contracts/${bodySlug}/${slug}"`,
    );
    const { data } = JSON.parse((await show(app, '/coming-up?district=oldham&as=json')).html);
    expect(data.comingUp.find((row: { publicBody: string }) => row.publicBody === bodySlug)).toMatchObject({
      tenderNoticeExpectedOn: '2026-09-01',
      residentsFrom: '2026-06-01',
    });
    expect((await show(app, '/coming-up?as=csv')).html).toContain('tender_notice_expected_on');
  });

  it('wants residents heard before the notice locks the criteria', async () => {
    const { plan, cookie } = await prepared();
    const late = { ...line, ...dates('residentsUntil', '2026-09-01') };
    const sent = await send(app, `${plan}/pipeline`, late, cookie);
    expect([sent.status, sent.html.includes('before the tender notice')]).toEqual([422, true]);
  });

  it('says what must be in the pipeline notice, and records the notice', async () => {
    const { plan, cookie, bodySlug } = await prepared();
    await send(app, `${plan}/pipeline`, line, cookie);
    const desk = await show(app, `/work/${bodySlug}/pipeline`, cookie);
    expect(desk.html).toContain('Must be');
    expect(desk.html).toContain('26 May 2026');
    const notice = {
      identifier: '2026/S 000-100',
      'platform-time': '09:00',
      ...dates('platform', '2026-04-20'),
    };
    expect((await send(app, `/work/${bodySlug}/pipeline`, notice, cookie)).status).toBe(303);
    expect((await show(app, `/work/${bodySlug}/pipeline`, cookie)).html).toContain('2026/S 000-100');
    const coming = await expectAllForms(app, `/work/${bodySlug}/pipeline`, bodySlug, cookie);
    expect(coming).toMatchObject({ comingUp: [{ publicBody: bodySlug }] });
  });
});
