import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildSigned } from '../../../test/builders/delivery.ts';
import { openTestSite, show, type TestSite } from '../../../test/site.ts';
import { clockAt } from '../../acts/clock.ts';
import { readAccount } from '../account/account.queries.ts';
import { listHeld } from './portfolio.queries.ts';
import { type Held, portfolioOf, sizeOf } from './portfolio.rules.ts';
import { readPortfolioQuery, selectHoldings } from './portfolio-query.rules.ts';

let site: TestSite;
let signed: Awaited<ReturnType<typeof buildSigned>>;
const now = Temporal.Instant.from('2028-03-01T13:00:00Z');
beforeAll(async () => {
  site = await openTestSite({ clock: clockAt(now) });
  signed = await buildSigned(site.db);
});
afterAll(() => site.close());

it('says of each contract what the account says, and keeps what is too early apart', async () => {
  const on = Temporal.PlainDate.from('2028-03-01');
  const [held] = await listHeld(site.db, signed.bodyId, on);
  const { attainment } = await readAccount(site.db, signed, on);
  expect([held?.dueLines, held?.lifetimeLines]).toEqual([attainment.due.lines, attainment.lifetime.lines]);
  const [before] = await listHeld(site.db, signed.bodyId, Temporal.PlainDate.from('2026-10-01'));
  expect(before && portfolioOf([before]).early).toHaveLength(1);
});

it('groups by price; a price on a line is in the lower band', () => {
  expect([5_000_000, 5_000_001, 50_000_000, 500_000_000, 500_000_001].map(sizeOf)).toEqual([
    'up-to-50k',
    'up-to-500k',
    'up-to-500k',
    'up-to-5m',
    'over-5m',
  ]);
});

it('is a public page with its file and its data', async () => {
  const path = `/bodies/${signed.bodySlug}/portfolio`;
  const { html } = await show(site.app, path);
  expect(html).toContain('0% of 1 promise');
  expect((await show(site.app, `${path}?as=csv`)).html).toContain('due_kept_basis_points');
  expect(JSON.parse((await show(site.app, `${path}?as=json`)).html)).toMatchObject({
    data: { contracts: [{ pricePence: 189_000_000, size: 'up-to-5m', dueBasisPoints: 0 }] },
  });
});

it('is searched, filtered and paged; what is taken away is all of what was asked for', async () => {
  const holding = (slug: string, change: Partial<Held> = {}): Held => ({
    slug,
    title: `Contract ${slug}`,
    supplier: 'Larkhill',
    pricePence: 1_000_000,
    endsOn: Temporal.PlainDate.from('2028-09-13'),
    promises: 1,
    dueLines: 1,
    dueShare: 0,
    lifetimeLines: 1,
    lifetimeShare: 0,
    prevention: 0,
    priorities: 1,
    ...change,
  });
  const many = Array.from({ length: 30 }, (_, index) => holding(`a${index}`));
  const portfolio = portfolioOf([
    ...many,
    holding('trees', { supplier: 'Rootwarden', prevention: 1, priorities: 0 }),
    holding('early', { dueLines: 0 }),
  ]);
  const slugs = (query: string) =>
    selectHoldings(portfolio, readPortfolioQuery(new URLSearchParams(query))).map(({ slug }) => slug);
  expect(slugs('')).toHaveLength(32);
  expect(slugs('').at(-1)).toBe('early');
  expect(slugs('q=ROOT')).toEqual(['trees']);
  expect(slugs('show=no-priority')).toEqual(['trees']);
  expect(slugs('show=no-prevention')).toHaveLength(31);
  expect(slugs('show=early')).toEqual(['early']);
  expect(slugs('show=nonsense&page=x')).toHaveLength(32);
  const none = await show(site.app, `/bodies/${signed.bodySlug}/portfolio?q=nobody`);
  expect(none.html).toContain('No contract is like that.');
});
