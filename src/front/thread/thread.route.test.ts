import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contractDates } from '../../../test/builders/delivery.ts';
import { buildScored, type Competition, done } from '../../../test/builders/evaluation.ts';
import { buildProcurement } from '../../../test/builders/procurement.ts';
import { openTestSite, show, type TestSite } from '../../../test/site.ts';
import { clockAt } from '../../acts/clock.ts';
import { decideAward } from '../../procurement/awards/decide-award.ts';
import { publishAward } from '../../procurement/awards/publish-award.ts';
import { sendSummaries } from '../../procurement/awards/send-summaries.ts';
import { publishContractDetails } from '../../procurement/contracts/details/publish-details.ts';
import { signContract } from '../../procurement/contracts/sign-contract.ts';

let test: TestSite;
let built: Competition;
let path: string;
beforeAll(async () => {
  test = await openTestSite({ clock: clockAt(Temporal.Instant.from('2026-07-12T10:00:00Z')) });
  built = await buildScored(test.db, { drafted: true });
  path = `/contracts/${built.bodySlug}/${built.slug}`;
});
afterAll(() => test.close());

/** The page and its twin as one text, so that a name in either is found. */
async function everything(): Promise<string> {
  const pages = [path, `${path}?as=json`, `${path}?follow=prevention&read=back`, `${path}/record`];
  const shown = await Promise.all(pages.map((page) => show(test.app, page)));
  expect(shown.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  return shown.map(({ html }) => html).join('\n');
}
const nameOf = (label: string) => built.bids[label]!.supplierName;
const evaluators = ['Jo Pendle', 'Kit Harrowell', 'Sunita Vale', 'Nasreen Iqbal-Moss', 'Peter Lowgill'];
function expectNone(text: string, names: readonly string[]): void {
  for (const name of names) expect(text).not.toContain(name);
}

describe('a thread, step by step', () => {
  it('names no bidder while the award is not published, decided or not', async () => {
    expectNone(await everything(), ['A', 'B', 'C'].map(nameOf));
    await done(test.db, built.commissioner, (tx, by) => {
      const { bidId } = built.bids['B']!;
      return decideAward(tx, by, {
        ...built.key,
        bidId,
        reason: 'It has the most marks for running repairs.',
      });
    });
    const text = await everything();
    expectNone(text, [...['A', 'B', 'C'].map(nameOf), ...evaluators, '66.00']);
    expect(text).toContain('Three sealed bids came in on time.');
    expect(text).toContain('3 officers and 2 residents');
  });

  it('names the winner once it is published, and no loser; and keeps the counterfactual back', async () => {
    await done(test.db, built.officer, (tx, by) =>
      sendSummaries(tx, by, { ...built.key, publicUrl: 'http://localhost' }),
    );
    const notice = { identifier: 'ocds-1', publishedAt: Temporal.Instant.from('2026-07-10T10:00:00Z') };
    await done(test.db, built.officer, (tx, by) =>
      publishAward(tx, by, { ...built.key, notice, offeredWorkingDays: null }),
    );
    const text = await everything();
    expect(text).toContain(`${nameOf('B')} won with 66.00 marks. Next: Bid C, 55.00.`);
    expectNone(text, [nameOf('A'), nameOf('C'), ...evaluators]);
    expect(text).toContain('Nobody may sign the contract before the end of 22 July 2026.');
    expect(text).toContain('"counterfactual":{"kind":"not-published-yet"}');
  });

  it('says whether it made a difference once the contract’s details are out', async () => {
    const officer = { ...built.officer.by, clock: clockAt(Temporal.Instant.from('2026-07-24T10:00:00Z')) };
    await test.db
      .transaction()
      .execute((tx) => signContract(tx, officer, { ...built.key, ...contractDates }));
    expect(await everything()).toContain('"counterfactual":{"kind":"not-published-yet"}');
    const notice = {
      identifier: 'ocds-1-details',
      publishedAt: Temporal.Instant.from('2026-07-24T09:00:00Z'),
    };
    await test.db
      .transaction()
      .execute((tx) => publishContractDetails(tx, officer, { ...built.key, notice }));
    const text = await everything();
    expect(text).toContain('"counterfactual":{"kind":"same","marksAhead":');
    expect(text).toContain('contract with');
    expectNone(text, [nameOf('A'), nameOf('C'), ...evaluators]);
  });

  it('names nobody who acted in its twin', async () => {
    const { db } = test;
    const people = await db.selectFrom('person').select(['name', 'email', 'id']).execute();
    const { html } = await show(test.app, `${path}?as=json`);
    expect(people.length).toBeGreaterThan(10);
    const twin = JSON.stringify((JSON.parse(html) as { data: unknown }).data);
    for (const { name, email, id } of people) expectNone(twin, [name ?? id, email ?? id, id]);
  });

  it('reads from today back in real order', async () => {
    const order = (html: string) => [...html.matchAll(/<li id="(\w+)"/g)].map((match) => match[1]);
    const forwards = order((await show(test.app, path)).html);
    const back = order((await show(test.app, `${path}?read=back`)).html);
    expect(forwards[0]).toBe('voice');
    expect(back).toEqual([...forwards].reverse());
  });
});

describe('the record of a thread', () => {
  it('has an entry for each act, with the fingerprint of its very text', async () => {
    const { html } = await show(test.app, `${path}/record?as=json`);
    const { entries } = (
      JSON.parse(html) as { data: { entries: { type: string; text: string; sha256: string }[] } }
    ).data;
    expect(entries.map(({ type }) => type)).toContain('award-published');
    const { createHash } = await import('node:crypto');
    for (const { text, sha256 } of entries)
      expect(createHash('sha256').update(text).digest('hex')).toBe(sha256);
  });
});

describe('a purchase of which nothing has happened', () => {
  it('says so, and what will come', async () => {
    const { bodySlug, slug } = await buildProcurement(test.db);
    const { html, status } = await show(test.app, `/contracts/${bodySlug}/${slug}`);
    expect(status).toBe(200);
    expect(html).toContain('Residents have not been asked about this one.');
    expect(html.match(/Still to come\./g)?.length).toBe(8);
    const record = await show(test.app, `/contracts/${bodySlug}/${slug}/record`);
    expect(record.html).toContain('Nothing has been recorded for this one yet.');
  });
  it('is not there under another body, or no name', async () => {
    expect((await show(test.app, `/contracts/${built.bodySlug}/nothing`)).status).toBe(404);
    expect((await show(test.app, '/contracts/nobody/nothing')).status).toBe(404);
  });
});
