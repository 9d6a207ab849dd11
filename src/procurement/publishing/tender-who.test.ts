import { afterAll, describe, expect, it } from 'vitest';
import { theCriteria } from '../../../test/builders/criteria.ts';
import { carriedOut } from '../../../test/builders/people.ts';
import { actsAt, buildDraftedTender, publishTender, tenderDays } from '../../../test/builders/procurement.ts';
import { openTestSite, show } from '../../../test/site.ts';
import { clockAt } from '../../acts/clock.ts';
import { draftCriterion } from '../criteria/draft-criterion.ts';
import { addLot } from '../planning/lots/add-lot.ts';
import { answerPlan } from '../planning/questions/answer-plan.ts';

const { app, db, close } = await openTestSite({ clock: clockAt(tenderDays.open) });
afterAll(close);

const reason =
  'Only firms of Oldham may bid: four of them mended 412 homes here last year, as the council saw.';

describe('a tender notice', () => {
  it('says for whom the competition is kept and why, and leads to every lot', async () => {
    const small = { valuePence: 10_000_000, procedure: 'below-threshold' } as const;
    const first = await buildDraftedTender(db, small);
    const { bodyId, procurementId, officer, bodySlug, slug } = first;
    const by = actsAt(officer, tenderDays.prepared);
    const answer = { question: 'reserved-area', choice: 'local-area', startsOn: null, endsOn: null } as const;
    await carriedOut(db, (tx) => answerPlan(tx, by, { bodyId, procurementId, ...answer, reason }));
    const lot = { title: 'Repairs in Delph', summary: 'The same, in the hills.', valuePence: 100_000 };
    const added = await carriedOut(db, (tx) => addLot(tx, by, { bodyId, procurementId, ...lot }));
    for (const criterion of await theCriteria(db))
      await carriedOut(db, (tx) =>
        draftCriterion(tx, by, { ...first, procurementId: added.procurementId, ...criterion }),
      );
    await publishTender(db, first);
    const { html } = await show(app, `/contracts/${bodySlug}/${slug}/tender`);
    expect(html).toContain('These may bid: suppliers in the local area.');
    expect(html).toContain('four of them mended 412 homes');
    expect(html).toContain(`href="/contracts/${bodySlug}/repairs-in-delph/tender"`);
    const plain = await show(app, `/contracts/${bodySlug}/repairs-in-delph/in-plain-words`);
    expect(plain.html).toContain('It is bought in 2 parts');
    expect(plain.html).toContain('These may: suppliers in the local area.');
    expect(plain.html).not.toContain('Any firm may offer');
  });
});
