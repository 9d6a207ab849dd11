import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  buildStanding,
  checkClaimRow,
  insertClaimRow,
  insertReportRow,
} from '../../../test/builders/standing.ts';
import { openTestSite, show, type TestSite } from '../../../test/site.ts';

let test: TestSite;
const on = Temporal.PlainDate.from('2026-10-01');

/** Of 360 visits due in the year, suppliers claim 90, sent proof of 60, and 60 are checked; one is seen. */
beforeAll(async () => {
  test = await openTestSite();
  const standing = await buildStanding(test.db);
  const [visits] = standing.promises;
  if (!visits) throw new Error('no promises');
  const by = standing.makerId;
  const id = await insertClaimRow(test.db, visits, by, { hundredths: 6_000, on, hasEvidence: true });
  await checkClaimRow(test.db, id, standing.managerId, 6_000);
  await insertClaimRow(test.db, visits, by, { hundredths: 3_000, on, hasEvidence: false });
  await insertReportRow(test.db, visits, true);
});
afterAll(() => test.close());

it('says of each measure who says what, and never more', async () => {
  const { html } = await show(test.app, '/annual-reports/2026-27');
  expect(html).toContain('Due in the year: 360 visits.');
  expect(html).toContain('Suppliers say it came to 90 visits.');
  expect(html).toContain('They sent proof of 60 visits.');
  expect(html).toContain('Public bodies checked 60 visits.');
  expect(html).toContain('1 resident says they saw it.');
  expect(html).toContain('No payments of this year are here, so nobody can say what was spent.');
});

it('is a PDF and a file for machines too', async () => {
  const { data } = JSON.parse((await show(test.app, '/annual-reports/2026-27?as=json')).html);
  const lines = data.outcomes.flatMap((each: { lines: object[] }) => each.lines);
  expect(lines).toContainEqual(
    expect.objectContaining({ owed: 360, claimed: 90, evidenced: 60, verified: 60, seen: 1 }),
  );
  const answer = await test.app.request('/annual-reports/2026-27/report.pdf');
  expect(answer.status).toBe(200);
  const bytes = Buffer.from(await answer.arrayBuffer());
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  expect(bytes.subarray(-6).toString()).toContain('%%EOF');
});

it('is not there for what is no year', async () => {
  expect((await test.app.request('/annual-reports/2026-28')).status).toBe(404);
});
