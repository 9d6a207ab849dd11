import { afterAll, describe, expect, it } from 'vitest';
import { askAt, keyOfTender, publicUrl } from '../../../test/builders/clarifying.ts';
import { actsAt, buildBidder, buildTender, repairs, tenderDays } from '../../../test/builders/procurement.ts';
import { openTestSite, show, signInAs } from '../../../test/site.ts';
import type { Actor } from '../../acts/by.ts';
import { clockAt } from '../../acts/clock.ts';
import { transact } from '../../acts/transact.ts';
import { abandonPurchase } from './abandoning/abandon-purchase.ts';
import { answerQuestion } from './questions/answer-question.ts';

const { app, db, close } = await openTestSite({ clock: clockAt(tenderDays.open) });
afterAll(close);

const original = 'Our vans are 3 metres high: may we park on Rock Street?';

async function askedTender() {
  const tender = await buildTender(db);
  const [asker, rival] = [await buildBidder(db), await buildBidder(db)];
  const asked = await askAt(db, tender, asker, original);
  if ('refused' in asked) throw new Error(asked.refused);
  const names = await db
    .selectFrom('supplier')
    .select('name')
    .where('id', 'in', [asker.supplierId, rival.supplierId])
    .execute();
  const ending = `${tender.bodySlug}/${tender.slug}`;
  const desk = `/work/${tender.bodySlug}/procurements/${tender.slug}/questions`;
  return { tender, asker, rival, questionId: asked.questionId, names, ending, desk };
}

type Asked = Awaited<ReturnType<typeof askedTender>>;

async function showAs(path: string, actor?: Actor) {
  return show(app, path, actor ? await signInAs(db, actor.personId, actor.hat) : '');
}

function publicPages({ ending }: Asked): string[] {
  const at = `/contracts/${ending}`;
  return [
    `${at}/questions`,
    `${at}/questions?as=json`,
    `${at}/tender`,
    `${at}/tender?as=json`,
    `${at}/record`,
  ];
}

function answer({ tender, questionId }: Asked) {
  return transact(db, tender.officer, (tx) =>
    answerQuestion(tx, actsAt(tender.officer, tenderDays.open), {
      shared: keyOfTender(tender),
      questionId,
      question: 'May high vans park by the homes?',
      answer: 'Yes, before 9am.',
      namesStand: false,
      publicUrl,
    }),
  );
}

describe('a question, page by page', () => {
  it('is read in its own words by its asker and by officers of that body, who are not told whose it is', async () => {
    const asked = await askedTender();
    const { tender, asker, desk, ending, questionId, names } = asked;
    expect((await showAs(`/tenders/${ending}/ask`, asker.actor)).html).toContain(original);
    for (const path of [desk, `${desk}/${questionId}`]) {
      const { html, status } = await showAs(path, tender.officer);
      expect([path, status]).toEqual([path, 200]);
      expect(html).toContain(original);
      for (const { name } of names) expect(html).not.toContain(name);
    }
  });

  it('is shown to nobody else: no rival, no officer of another body, no visitor', async () => {
    const asked = await askedTender();
    const { rival, desk, ending, questionId } = asked;
    expect((await showAs(`/tenders/${ending}/ask`, rival.actor)).html).not.toContain('Rock Street');
    const elsewhere = (await buildTender(db)).officer;
    for (const who of [rival.actor, elsewhere, asked.asker.actor, undefined])
      for (const path of [desk, `${desk}/${questionId}`]) {
        const { html, status } = await showAs(path, who);
        expect(status).not.toBe(200);
        expect(html).not.toContain('Rock Street');
      }
    const own = (await buildTender(db)).officer;
    expect((await showAs(`/tenders/${ending}/ask`, own)).status).not.toBe(200);
  });

  it('stays private until it is answered; then only the officer’s words are public, and no supplier’s name', async () => {
    const asked = await askedTender();
    for (const path of publicPages(asked)) expect((await showAs(path)).html).not.toContain('Rock Street');
    await answer(asked);
    const [page] = publicPages(asked);
    expect((await showAs(page!)).html).toContain('May high vans park by the homes?');
    for (const path of publicPages(asked))
      for (const reader of [undefined, asked.rival.actor]) {
        const { html, status } = await showAs(path, reader);
        expect([path, status]).toEqual([path, 200]);
        expect(html).not.toContain('Rock Street');
        const named = reader ? [] : asked.names.filter(({ name }) => html.includes(name));
        expect(named).toEqual([]);
      }
  });
});

it('a purchase that was given up says so at its top and in lists, and nothing is due', async () => {
  const tender = await buildTender(db);
  const reason = 'The homes will be pulled down.';
  await transact(db, tender.officer, (tx) =>
    abandonPurchase(tx, actsAt(tender.officer, tenderDays.open), {
      ...keyOfTender(tender),
      reason,
      publicUrl,
    }),
  );
  const path = `/contracts/${tender.bodySlug}/${tender.slug}`;
  const { html } = await showAs(path);
  for (const text of ['This purchase was given up', reason]) expect(html).toContain(text);
  const main = html.slice(html.indexOf('<main'));
  for (const text of ['Due by', 'Still to come', 'still to come']) expect(main).not.toContain(text);
  const { data } = JSON.parse((await showAs(`${path}?as=json`)).html);
  expect(data.abandonedAt).toBe(tenderDays.open.toString());
  const list = `/contracts?body=${tender.bodySlug}&station=`;
  expect((await showAs(`${list}given-up`)).html).toContain(repairs.title);
  expect((await showAs(`${list}bids`)).html).not.toContain(repairs.title);
  for (const page of [`${list}given-up`, `/bodies/${tender.bodySlug}`])
    expect((await showAs(page)).html).toContain('Given up: no contract');
  const desk = `/work/${tender.bodySlug}/procurements/${tender.slug}`;
  expect((await showAs(desk, tender.officer)).html).toContain('No contract comes of it');
});
