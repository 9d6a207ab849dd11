import { Temporal } from 'temporal-polyfill';
import { afterAll, expect, it } from 'vitest';
import { measureIdOf } from '../../../test/builders/criteria.ts';
import { carriedOut } from '../../../test/builders/people.ts';
import {
  actsAt,
  bidAt,
  buildBidder,
  buildDraftedTender,
  noObjects,
  offerFor,
  publishTender,
  tenderDays,
} from '../../../test/builders/procurement.ts';
import { testIdentity } from '../../../test/sealing.ts';
import { openTestSite, send, show, signInAs } from '../../../test/site.ts';
import type { Clock } from '../../acts/clock.ts';
import { changeCriterion } from '../criteria/change-criterion.ts';
import { listCriteria } from '../criteria/criteria.queries.ts';
import type { CriterionDraft } from '../criteria/criterion.rules.ts';
import { draftCriterion } from '../criteria/draft-criterion.ts';
import { openBids } from './open-bids.ts';
import { listOpenedBids } from './opened-bids.queries.ts';

let now = tenderDays.prepared;
const clock: Clock = { now: async () => now };
const { app, db, close } = await openTestSite({ clock });
afterAll(close);

it('asks, takes and shows what is committed to for each so many pounds spent', async () => {
  const tender = await buildDraftedTender(db);
  const cookie = await signInAs(db, tender.officer.personId, tender.officer.hat);
  const desk = `/work/${tender.bodySlug}/procurements/${tender.slug}/criteria`;
  const jobs = await measureIdOf(db, 'local-jobs');
  const wage = await measureIdOf(db, 'living-wage-share');
  const target = { title: 'Jobs', weight: '10', method: 'target', target: '2', measures: jobs };
  const change = (fields: object) =>
    send(app, `${desk}/SV2/change`, { ...target, subjectMatter: 'It is work.', ...fields }, cookie);

  for (const [fields, said] of [
    [{ perSpend: 'much' }, 'Type an amount in pounds, such as 100,000'],
    [{ perSpend: '0' }, 'Type an amount above zero'],
    [{ perSpend: '100,000', measures: wage }, 'A share counted in per cent does not grow'],
    [
      { perSpend: '100,000', method: 'band', question: 'How?', measures: [] },
      'Choose what bidders commit to',
    ],
  ] as const) {
    const refused = await change(fields);
    expect(refused.status).toBe(422);
    expect(refused.html).toContain(said);
    expect(refused.html).toContain(`value="${fields.perSpend}"`);
  }
  expect((await change({ perSpend: '100,000' })).status).toBe(303);
  expect((await show(app, `${desk}/SV2/change`, cookie)).html).toContain('value="100000.00"');
  expect((await show(app, desk, cookie)).html).toContain('Asked for each £100,000 spent');

  await publishTender(db, tender);
  now = tenderDays.open;
  const notice = await show(app, `/contracts/${tender.bodySlug}/${tender.slug}/tender`);
  expect(notice.html).toContain('counted in full-time years for each £100,000 spent');
  expect(notice.html).toContain('2 full-time years for each £100,000 spent or more gets all 10 marks');
  const data = await show(app, `/contracts/${tender.bodySlug}/${tender.slug}/tender?as=json`);
  expect(data.html).toContain('"perSpendPence":10000000');

  const bidder = await buildBidder(db);
  const bidding = await signInAs(db, bidder.actor.personId, bidder.actor.hat);
  const form = `/tenders/${tender.bodySlug}/${tender.slug}/bid/form`;
  const shown = await show(app, form, bidding);
  expect(shown.html).toContain('How many full-time years for each £100,000 spent?');
  expect(shown.html).toContain('Nothing is owed before anything is spent');
  const [, q1, sv1, sv2] = await listCriteria(db, tender);
  const line = `commit.${sv2?.id}.${jobs}`;
  const fields = {
    price: '1,890,000',
    declared: 'true-and-own',
    [`answer.${q1?.id}`]: 'One number.',
    [`answer.${sv1?.id}`]: 'Every visit starts with a falls check.',
    [`${line}.quantity`]: '1.5',
    [`${line}.by-day`]: '31',
    [`${line}.by-month`]: '10',
    [`${line}.by-year`]: '2028',
    [`${line}.place`]: 'Oldham',
  };
  expect((await send(app, form, fields, bidding)).status).toBe(303);

  const outright = await offerFor(db, tender);
  const commitments = outright.commitments.map((each) => ({ ...each, perSpendPence: undefined }));
  expect(
    await bidAt(db, tender, await buildBidder(db), tenderDays.open, { ...outright, commitments }),
  ).toEqual({
    refused: 'not-for-the-spend-asked',
  });

  now = tenderDays.opened;
  const officer = actsAt(tender.officer, tenderDays.opened);
  await carriedOut(db, (tx) =>
    openBids(tx, officer, { ...tender, sealingKey: testIdentity, objects: noObjects }),
  );
  const [opened] = await listOpenedBids(db, tender);
  expect(opened?.commitments).toMatchObject([
    { quantity: '1.50', perSpendPence: 10_000_000, dueOn: Temporal.PlainDate.from('2028-10-31') },
  ]);
});

it('refuses a share, or an amount that is none, also where no form asked', async () => {
  now = tenderDays.prepared;
  const tender = await buildDraftedTender(db);
  const by = actsAt(tender.officer, tenderDays.prepared);
  const wage = await measureIdOf(db, 'living-wage-share');
  const criterion: CriterionDraft = {
    kind: 'social-value',
    title: 'Wages',
    question: 'How?',
    weight: 1,
    method: 'band',
    bandMax: 5,
    subjectMatter: 'It is work.',
    measureIds: [wage],
  };
  const draft = (perSpendPence: number) =>
    carriedOut(db, (tx) => draftCriterion(tx, by, { ...tender, ...criterion, perSpendPence }));
  const [, , sv1] = await listCriteria(db, tender);
  await expect(draft(100)).rejects.toThrow('per-spend-of-a-share');
  await expect(draft(0.5)).rejects.toThrow('per-spend-not-positive');
  await expect(
    carriedOut(db, (tx) =>
      changeCriterion(tx, by, { ...tender, ...criterion, criterionId: sv1?.id ?? '', perSpendPence: 100 }),
    ),
  ).rejects.toThrow('per-spend-of-a-share');
});
