import { afterAll, describe, expect, it } from 'vitest';
import { buildBody, buildOfficer } from '../../../../test/builders/people.ts';
import { buildPaid, buildPayee, type PaidLine } from '../../../../test/builders/tiers.ts';
import { openTestSite, send, show, signInAs } from '../../../../test/site.ts';
import type { BodyRole } from '../../../acts/by.ts';

const site = await openTestSite();
afterAll(site.close);

const theLine: PaidLine[] = [
  { amount: '49999.99', to: 'Just Under Ltd' },
  { amount: '50000.00', to: 'On The Line Ltd' },
  { amount: '50000.01', to: 'Just Over Ltd' },
];
async function desk(lines: readonly PaidLine[] = theLine, role: BodyRole = 'finance-officer') {
  const { bodyId, slug } = await buildBody(site.db);
  if (lines.length > 0) await buildPaid(site.db, bodyId, lines);
  const { personId } = await buildOfficer(site.db, bodyId, role);
  const cookie = await signInAs(site.db, personId, { kind: 'body', bodyId, role });
  return { bodyId, slug, cookie, work: `/work/${slug}/tiers`, money: `/money/${slug}/tiers` };
}
/** The text of a table’s row that names this supplier. */
function rowOf(html: string, name: string): string {
  const row = html.split('<tr').find((each) => each.includes(name)) ?? '';
  return row
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[^>]*> /, '')
    .trim();
}

describe('who is asked for what, for everybody', () => {
  it('says a penny either side of £50,000 and on it, with the counts and the rule', async () => {
    const { money } = await desk();
    const { html, status } = await show(site.app, `${money}?year=2018-19`);
    expect(status).toBe(200);
    expect(rowOf(html, 'Just Under Ltd')).toContain('£49,999.99 Charter (at least)');
    expect(rowOf(html, 'On The Line Ltd')).toContain('£50,000.00 Charter and Review (at least)');
    expect(rowOf(html, 'Just Over Ltd')).toMatch(/£50,000\.01 Review 1/);
    expect(html).toContain(
      '2 suppliers are asked to sign the Charter and 2 to complete the Review. 1 of them is asked for both.',
    );
    expect(html).toContain('Exactly £50,000: both. Counted without VAT');
    expect(html).toContain('Both are requests, never a condition of bidding.');
  });

  it('is filtered, searched, and handed over as CSV and JSON', async () => {
    const { money } = await desk();
    const review = await show(site.app, `${money}?period=2018-19&tier=review`);
    expect(rowOf(review.html, 'Just Under Ltd')).toBe('');
    expect(rowOf(review.html, 'Just Over Ltd')).not.toBe('');
    expect((await show(site.app, `${money}?q=nobody`)).html).toContain('No supplier fits');
    const csv = await show(site.app, `${money}?year=2018-19&as=csv`);
    expect(csv.html).toContain('Just Over Ltd,unknown,review,no,,5000001,50000.01,0,1,net');
    const json = JSON.parse((await show(site.app, `${money}?year=2018-19&as=json`)).html).data;
    expect(json).toMatchObject({
      decidedBy: 'published',
      vatBasis: 'net',
      period: '2018-04-01/2019-03-31',
      tiers: [{ tier: 'review', suppliers: 1 }, { tier: 'both' }, { tier: 'charter' }],
    });
    const rolling = JSON.parse((await show(site.app, `${money}?period=to-2018-06&as=json`)).html).data;
    expect(rolling.period).toBe('2017-07-01/2018-06-30');
  });

  it('hides people’s names, which the body’s own officers see', async () => {
    await buildPayee(site.db, 'A person (1)', { kind: 'person', hiddenName: 'Jo Quill' });
    const { money, work, cookie } = await desk([{ amount: '10.00', to: 'A person (1)' }]);
    const inPublic = await show(site.app, `${money}?q=`);
    expect(inPublic.html).toContain('A person (1)');
    expect(inPublic.html).not.toContain('Jo Quill');
    expect((await show(site.app, `${money}?q=Quill`)).html).toContain('No supplier fits');
    expect((await show(site.app, `${work}?q=quill`, cookie)).html).toContain('Jo Quill');
  });

  it('says that nothing is here yet', async () => {
    const { money, work, cookie } = await desk([]);
    expect((await show(site.app, money)).html).toContain('imports the payments it publishes');
    expect((await show(site.app, work, cookie)).html).toContain('Import payments');
  });

  it('says where an amount rests on another VAT basis, and which months are missing', async () => {
    const { bodyId, money } = await desk([{ amount: '10.00', to: 'Net Ltd', on: '2018-04-10' }]);
    await buildPaid(site.db, bodyId, [{ amount: '12.00', to: 'Gross Ltd' }], { vatBasis: 'gross' });
    const { html } = await show(site.app, `${money}?year=2018-19`);
    expect(rowOf(html, 'Gross Ltd')).toContain('Charter on amounts with VAT');
    expect(rowOf(html, 'Net Ltd')).not.toContain('on amounts');
    expect(html).toContain('The files differ in their VAT basis.');
    expect(html).toContain('Not here, so amounts are too low: May 2018 and July 2018 to March 2019.');
  });
});

describe('the desk', () => {
  it('is the finance officer’s and the administrator’s', async () => {
    const mine = await desk();
    expect((await show(site.app, mine.work)).status).toBe(303);
    expect((await show(site.app, mine.work, mine.cookie)).status).toBe(200);
    expect((await show(site.app, mine.work, (await desk()).cookie)).status).toBe(403);
    const { bodyId } = mine;
    for (const [role, status] of [['administrator', 200] as const, ['commissioner', 403] as const]) {
      const { personId } = await buildOfficer(site.db, bodyId, role);
      const cookie = await signInAs(site.db, personId, { kind: 'body', bodyId, role });
      expect((await show(site.app, mine.work, cookie)).status).toBe(status);
      expect((await show(site.app, `${mine.work}/rule`, cookie)).status).toBe(status);
    }
  });

  it('lists with one click to a supplier’s payments', async () => {
    const { work, slug, cookie } = await desk();
    const { html } = await show(site.app, `${work}?year=2018-19`, cookie);
    expect(html).toMatch(
      new RegExp(`href="/money/${slug}/payments\\?year=2018-19&amp;supplier=just-over-ltd`),
    );
  });
});

const rule = {
  'effectiveFrom-day': '1',
  'effectiveFrom-month': '4',
  'effectiveFrom-year': '2019',
  threshold: '25,000',
  atLine: 'review',
  near: '',
  vatBasis: 'net',
  grants: 'apart',
  defaultPeriod: 'financial-year',
  source: 'the Cabinet’s decision of 4 March 2019',
};

describe('a new rule', () => {
  it('is set from a day on, and printed beside the results of later years', async () => {
    const { work, cookie } = await desk();
    const sent = await send(site.app, `${work}/rule`, rule, cookie);
    expect(sent.status).toBe(303);
    const { html } = await show(site.app, sent.headers.get('location') ?? '', cookie);
    expect(html).toContain('The rule is set. It is in force from 1 April 2019.');
    expect(html).toContain('Exactly £25,000: the Review.');
    expect((await show(site.app, `${work}?year=2018-19`, cookie)).html).toContain('Exactly £50,000: both.');
    const later = await show(site.app, `${work}?year=2019-20`, cookie);
    expect(later.html).toContain(
      'The rule is the Cabinet’s decision of 4 March 2019, in force from 1 April 2019.',
    );
  });

  it('is refused over what suppliers were told, with everything typed kept', async () => {
    const { work, cookie } = await desk();
    const told = await send(site.app, `${work}/rule`, { ...rule, 'effectiveFrom-year': '2018' }, cookie);
    expect(told.status).toBe(422);
    expect(told.html).toContain('Suppliers have already been told what is asked of them');
    expect(told.html).toContain('value="25,000"');
    const odd = { ...rule, threshold: 'lots', 'effectiveFrom-month': '13', source: '' };
    const refused = await send(site.app, `${work}/rule`, odd, cookie);
    expect(refused.html).toContain('Enter an amount in pounds, like 50,000 or 50000.00');
    const unsourced = await send(site.app, `${work}/rule`, { ...rule, source: ' ' }, cookie);
    expect(unsourced.html).toContain('Say where this was decided');
  });
});
