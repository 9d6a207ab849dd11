import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attempt } from '../../../test/builders/delivery.ts';
import { buildBody } from '../../../test/builders/people.ts';
import { buildDraft, buildPaidSupplier, buildReviewer, type Wearer } from '../../../test/builders/reviews.ts';
import { buildPayments } from '../../../test/builders/spend.ts';
import { openTestSite, show, type TestSite } from '../../../test/site.ts';
import { loadReference } from '../../reference/load-reference.ts';
import { addEvidence } from '../review/add-evidence.ts';
import { signReview } from '../review/sign-review.ts';

let test: TestSite;
let one: { bodyId: string; slug: string };
let other: { bodyId: string; slug: string };
let slug: string;

/** Two bodies pay one firm £50,000.01 and £30,000 of £200,000; another body paid nobody and filed its own. */
beforeAll(async () => {
  test = await openTestSite();
  await loadReference(test.db);
  one = await buildBody(test.db, { name: 'Bury Council' });
  other = await buildBody(test.db, { name: 'Wigan Council' });
  const firm = await buildPaidSupplier(test.site, { body: one });
  slug = firm.slug;
  await buildPayments(test.site.pool, other.bodyId, [[{ on: '2025-07-01', amount: '30000', to: firm.name }]]);
  await buildPaidSupplier(test.site, { body: one, pounds: '120000' });
  const own = await buildReviewer(test.db);
  await file(firm.maker, { 'apprentice-weeks': 100, apprentices: 2 }, 'apprentice-weeks');
  await file(own, { 'apprentice-weeks': 40, apprentices: 1 });
});
afterAll(() => test.close());

async function file(filer: Wearer, figures: Record<string, number>, evidenced?: string) {
  const reviewId = await buildDraft(test.db, filer, figures);
  const by = filer.at('2026-06-10T09:20:00Z');
  const link = 'https://example.org/weeks';
  if (evidenced)
    await attempt(test.db, by, (tx, by) => addEvidence(tx, by, { reviewId, questionId: evidenced, link }));
  const who = { name: 'Bea', position: 'Director', hasAuthority: true };
  await attempt(test.db, by, (tx, by) => signReview(tx, by, { reviewId, ...who }));
}
const data = async (path: string) => JSON.parse((await show(test.app, path)).html).data;
type Measure = { question: string; grades: Record<string, Record<string, { exact: string }>> };
const weeks = (all: { measures: Measure[] }) =>
  all.measures.find(({ question }) => question === 'apprentice-weeks')!.grades;

describe('what Reviews add up to', () => {
  it('counts the firm once: 100 weeks, shared out by £50,000.01 and £30,000 of its turnover', async () => {
    const region = weeks(await data('/contribution?as=json'));
    expect(region['claimed']).toMatchObject({ whole: { exact: '140' }, reviews: 2 });
    expect(region['evidenced']).toMatchObject({ whole: { exact: '100' }, reviews: 1 });
    expect(region['verified']).toMatchObject({ whole: { exact: '0' } });
    const [first, second] = [
      weeks(await data(`/contribution/${one.slug}?as=json`)),
      weeks(await data(`/contribution/${other.slug}?as=json`)),
    ];
    expect(first['claimed']).toMatchObject({ attributed: { exact: '5000001/200000' } });
    expect(second['claimed']).toMatchObject({ attributed: { exact: '15' } });
    expect(region['claimed']?.['leftOver']?.exact).toBe('11999999/200000');
  });

  it('says how much of the money they stand for, and who is missing', async () => {
    const { html } = await show(test.app, '/contribution');
    expect(html).toContain('1 of the 2 suppliers that were asked for a Review have signed one.');
    expect(html).toContain('1 supplier is missing. They were paid £120,000');
    expect(html).toContain('the two are never added together');
    const { coverage } = await data('/contribution?as=json');
    expect(coverage).toMatchObject({ suppliersPence: 200_000_01, reviewedPence: 80_000_01 });
  });

  it('of one body names its suppliers and the share of each', async () => {
    const { html } = await show(test.app, `/contribution/${other.slug}?measure=trees`);
    expect(html).toContain(`/reviews/${slug}`);
    expect(html).toContain('15%');
    expect(html).toContain('Wigan Council has not signed a Review of its own');
  });

  it('of one supplier shows how its Review is shared out', async () => {
    const { html } = await show(test.app, `/contribution/suppliers/${slug}`);
    expect(html).toContain('Public money stands behind 40% of what');
    expect(html).toContain('Wigan Council, which paid £30,000.00');
    const shared = await data(`/contribution/suppliers/${slug}?as=json`);
    expect(shared).toMatchObject({ basis: 'by-turnover', leftOver: { exact: '11999999/20000000' } });
    expect((await show(test.app, `/contribution/suppliers/${slug}?year=2023-24`)).status).toBe(404);
  });

  it('is a table too, in which bodies and what is left over make the whole', async () => {
    const { html } = await show(test.app, '/contribution?as=csv');
    const rows = html.split('\r\n').map((line) => line.split(','));
    const claimed = rows.filter(
      ([question, , , grade]) => question === 'apprentice-weeks' && grade === 'claimed',
    );
    const value = (who: string) => Number(claimed.find((row) => row[4] === who)?.[5]);
    const parts = claimed.filter((row) => row[4] !== 'whole').reduce((sum, row) => sum + Number(row[5]), 0);
    expect(value('whole')).toBe(140);
    expect(parts).toBeCloseTo(140, 4);
  });

  it('of a year without Reviews says so', async () => {
    expect((await show(test.app, '/contribution?year=2023-24')).html).toContain('No Review of this year');
    expect((await show(test.app, '/contribution/nowhere')).status).toBe(404);
  });
});
