import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  buildStanding,
  checkClaimRow,
  insertClaimRow,
  insertReportRow,
  insertVariationRow,
  type Standing,
} from '../../../test/builders/standing.ts';
import { openTestSite, show, type TestSite } from '../../../test/site.ts';
import { readAppraisal } from '../measures/read-appraisal.rules.ts';
import { measureCommitments } from '../measures/recomputing/measure-commitments.rules.ts';
import { readCommitments } from '../measures/recomputing/read-commitments.rules.ts';

let test: TestSite;
let standing: Standing;
const on = Temporal.PlainDate.from('2026-10-01');

/** Of 180 visits due in October 2026, 90 are claimed, 60 verified and one is seen; of the jobs of 2028 nothing yet. */
beforeAll(async () => {
  test = await openTestSite();
  standing = await buildStanding(test.db);
  const [visits, jobs] = standing.promises;
  if (!visits || !jobs) throw new Error('no promises');
  const id = await insertClaimRow(test.db, visits, standing.makerId, {
    hundredths: 6_000,
    on,
    hasEvidence: true,
  });
  await checkClaimRow(test.db, id, standing.managerId, 6_000);
  await insertClaimRow(test.db, visits, standing.makerId, { hundredths: 3_000, on, hasEvidence: false });
  await insertReportRow(test.db, visits, true);
  const later = Temporal.PlainDate.from('2035-06-01');
  await insertVariationRow(test.db, jobs, standing, [
    { hundredths: 2_400, on: later, districtSlug: 'bury', wardCode: 'E05000678' },
  ]);
});
afterAll(() => test.close());

const page = async (path: string) => (await show(test.app, path)).html;
const data = async (path: string) =>
  JSON.parse(await page(`${path}${path.includes('?') ? '&' : '?'}as=json`)).data;
type Line = {
  slug: string;
  committed: number;
  claimed: number;
  evidenced: number;
  verified: number;
  seen: number;
};
const line = (account: { measures: Line[] }, slug: string) =>
  account.measures.find((each) => each.slug === slug);

describe('the account', () => {
  it('keeps every level apart, in units first', async () => {
    const account = await data('/account');
    expect(line(account, 'home-safety-visits')).toMatchObject({
      promised: 360,
      committed: 360,
      claimed: 90,
      evidenced: 60,
      verified: 60,
      seen: 1,
    });
    const html = await page('/account');
    expect(html).toContain('360 visits are owed. Suppliers claim 90 visits, sent papers for 60 visits');
    expect(html).toContain('Claimed: the supplier says so.');
  });

  it('of a body, a district, a ward, a supplier, a contract and an outcome is its own part', async () => {
    const [one, other] = standing.contracts;
    for (const path of [
      `/account/bodies/${one.bodySlug}`,
      `/account/contracts/${one.bodySlug}/${one.procurementSlug}`,
    ]) {
      expect(line(await data(path), 'home-safety-visits')).toMatchObject({ committed: 180, verified: 60 });
      expect(await page(path)).toContain('Did we get what we asked for?');
    }
    expect(line(await data(`/account/bodies/${other.bodySlug}`), 'home-safety-visits')?.claimed).toBe(0);
    expect(line(await data('/account/districts/bury'), 'local-jobs')?.committed).toBe(24);
    expect((await data('/account/districts/bury')).measures).toHaveLength(1);
    expect(line(await data('/account/wards/E05000678'), 'local-jobs')?.committed).toBe(24);
    expect(await page('/account/districts/bury')).toContain('href="/account/wards/E05000678"');
    const prevention = await data('/account/outcomes/oldham-2013/prevention');
    expect(prevention.measures.map(({ slug }: Line) => slug)).toEqual(['home-safety-visits']);
    expect(prevention.preventionShare).toEqual({ promises: 2, all: 2 });
  });

  it('of what is not there is not found', async () => {
    for (const path of [
      '/account/bodies/nowhere',
      '/account/districts/nowhere',
      '/account/wards/E00000000',
      '/account/suppliers/nobody',
      '/account/outcomes/oldham-2013/nothing',
      '/account/promises?measure=nothing@1',
    ])
      expect((await show(test.app, path)).status).toBe(404);
  });

  it('opens each number to the promises it is made of, and those to their evidence', async () => {
    const [one] = standing.contracts;
    const html = await page('/account');
    expect(html).toContain('/account/promises?measure=home-safety-visits%401&amp;level=verified');
    const rows = await page('/account/promises?measure=home-safety-visits%401&level=verified');
    expect(rows).toContain(`/promises/${one.bodySlug}/${one.visitsId}`);
    const listed = await data('/account/promises?measure=home-safety-visits%401');
    const sum = (of: 'claimed' | 'verified') =>
      listed.promises.reduce((all: number, row: Line) => all + row[of], 0);
    expect([listed.total, sum('claimed'), sum('verified')]).toEqual([2, 90, 60]);
    const csv = await page('/account/promises?measure=home-safety-visits%401&as=csv');
    expect(csv.trim().split('\r\n')).toHaveLength(3);
  });

  it('cuts by year: what fell due in it, and what was claimed in it', async () => {
    const year = await data('/account?year=2026-27');
    expect(line(year, 'home-safety-visits')).toMatchObject({ committed: 360, claimed: 90 });
    expect(line(await data('/account?year=2027-28'), 'home-safety-visits')).toBeUndefined();
    const rows = await data('/account/promises?year=2026-27&measure=home-safety-visits%401');
    expect(rows.promises.map(({ claimed }: Line) => claimed).toSorted()).toEqual([0, 90]);
  });

  it('gives files from which the command line answers the same shares', async () => {
    const account = await data('/account');
    for (const of of ['due', 'lifetime'] as const) {
      const file = JSON.parse(await page(`/account?as=${of}`));
      const read = readCommitments(
        file,
        readAppraisal([{ name: 'discount-rate', key: 1, value: '0.035' }], 2024),
      );
      const measured = 'refused' in read ? read : measureCommitments(read);
      if ('refused' in measured) throw new Error(`${measured.refused} ${measured.field} ${measured.value}`);
      const { equalLines } = account.attainment[of];
      expect(typeof equalLines).toBe(typeof measured.attainment[of].equalLines);
      expect(Number(measured.attainment[of].equalLines)).toBeCloseTo(Number(equalLines), 8);
    }
  });

  it('sets what residents asked for beside what came of it', async () => {
    const { status, html } = await show(test.app, '/account/priorities');
    expect(status).toBe(200);
    expect(html).toContain('Did we get what we asked for?');
  });
});
