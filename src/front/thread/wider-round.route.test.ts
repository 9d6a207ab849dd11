import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildAnswers, buildRound, roundDays } from '../../../test/builders/participation.ts';
import { buildOfficer, carriedOut } from '../../../test/builders/people.ts';
import { buildProcurement } from '../../../test/builders/procurement.ts';
import { openTestSite, show, type TestSite } from '../../../test/site.ts';
import type { By } from '../../acts/by.ts';
import { clockAt } from '../../acts/clock.ts';
import { publishMandate } from '../../participation/mandates/publish-mandate.ts';
import { saveMandateLine } from '../../participation/mandates/save-mandate-line.ts';
import { publishResults } from '../../participation/results/publish-results.ts';

let test: TestSite;
beforeAll(async () => {
  test = await openTestSite({ clock: clockAt(roundDays.after) });
});
afterAll(() => test.close());

it('a purchase whose body asked about everything is told from that round and its mandate', async () => {
  const { db, site, app } = test;
  const { bodyId, bodySlug, slug } = await buildProcurement(db);
  const path = `/contracts/${bodySlug}/${slug}`;
  const round = await buildRound(db, { bodyId, bodySlug, title: 'What matters in all we buy' });
  await buildAnswers(db, site.pool, round.roundId, { count: 12, points: [50, 30, 20] });
  const { commissioner, roundId, outcomeIds } = round;
  const after = clockAt(roundDays.after);
  await carriedOut(db, (tx) => publishResults(tx, { ...commissioner, clock: after }, { roundId }));
  expect((await show(app, path)).html).toContain('Residents have not been asked about this one.');

  const { personId } = await buildOfficer(db, bodyId, 'elected-member', { name: 'Cllr Amina Yusuf-Hart' });
  const hat = { kind: 'body', bodyId, role: 'elected-member' } as const;
  const member: By = { ...commissioner, actor: { personId, hat }, clock: after };
  const key = { roundId, bodyId };
  for (const [index, outcomeId] of outcomeIds.entries()) {
    const line =
      index === 0
        ? ({ answer: 'adopted', reason: '', variedBasisPoints: null } as const)
        : ({
            answer: 'declined',
            reason: `For reason ${index}, page 4 of the law says no.`,
            variedBasisPoints: null,
          } as const);
    await carriedOut(db, (tx) => saveMandateLine(tx, member, { ...key, outcomeId, ...line }));
  }
  await carriedOut(db, (tx) => publishMandate(tx, member, { ...key, statement: 'Thank you.' }));

  const { html } = await show(app, path);
  expect(html).toContain('Residents put “Stopping problems early” first.');
  expect(html).toContain('They were asked about everything that is bought here, not only this.');
  expect(html).toContain('Cllr Amina Yusuf-Hart, for ');
  expect(html).toContain(`/say/${round.slug}/mandate`);
  const record = await show(app, `${path}/record`);
  expect(record.html).toContain('published what residents said.');
});
