import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildResident, buildRound, roundDays } from '../../../test/builders/participation.ts';
import { openTestSite, show, type TestSite } from '../../../test/site.ts';
import { clockAt } from '../../acts/clock.ts';
import { transact } from '../../acts/transact.ts';
import { giveComparison } from '../comparing/give-comparison.ts';
import { publishResults } from './publish-results.ts';

let site: TestSite;
beforeAll(async () => {
  site = await openTestSite();
});
afterAll(() => site.close());

it('a round of comparisons alone says how people showed who they are', async () => {
  const { db, app } = site;
  const { roundId, slug, commissioner } = await buildRound(db, { ways: ['comparisons'], rule: 'strengths' });
  for (let person = 0; person < 12; person += 1) {
    const who = { roundId, ...(await buildResident(db)), at: roundDays.during };
    await giveComparison(site.site.pool, who, { pair: [1, 2], preferred: person % 3 === 0 ? -1 : 1 });
  }
  const by = { ...commissioner, clock: clockAt(roundDays.after) };
  await transact(db, by.actor, (tx) => publishResults(tx, by, { roundId }));
  const { html } = await show(app, `/say/${slug}/results`);
  expect(html).toContain('How people showed that they are one person');
  expect(html).toContain('An e-mail address and a postcode (unverified)');
  const { data } = JSON.parse((await show(app, `/say/${slug}/results?as=json`)).html);
  expect(data.findings.tiers).toEqual([{ of: '1', people: 10 }]);
  expect(data.findings.points).toBeUndefined();
});
