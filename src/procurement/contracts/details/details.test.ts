import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attempt, buildDelivery, buildSigned, type Delivery } from '../../../../test/builders/delivery.ts';
import { openTestSite, show, type TestSite } from '../../../../test/site.ts';
import { putPassageBack, saveContractText, withholdPassage } from './change-passages.ts';
import { listPassages } from './details.queries.ts';
import { publishContractDetails } from './publish-details.ts';

let site: TestSite;
beforeAll(async () => {
  site = await openTestSite();
});
afterAll(() => site.close());

const when = '2026-09-20T09:00:00Z';
const text =
  '1. What is bought\nHome repairs.\n\n2. Rates\n£38.17 an hour for a joiner.\n\n3. Ending\nThree months.';
const reason = 'Its hourly rates would let every competitor for three more contracts bid a penny less.';
const notice = { identifier: 'ocds-9', publishedAt: Temporal.Instant.from('2026-09-20T08:00:00Z') };

const save = (delivery: Delivery, words = text) =>
  attempt(site.db, delivery.officer.at(when), (tx, by) =>
    saveContractText(tx, by, { ...delivery, text: words }),
  );
const withhold = (delivery: Delivery, position: number, why = reason) =>
  attempt(site.db, delivery.officer.at(when), (tx, by) =>
    withholdPassage(tx, by, { ...delivery, position, as: 'commercial-interests', reason: why }),
  );
const publish = (delivery: Delivery) =>
  attempt(site.db, delivery.officer.at(when), (tx, by) =>
    publishContractDetails(tx, by, { ...delivery, notice }),
  );

describe('the details of a contract', () => {
  it('wait for the signing, and change no more once they are out', async () => {
    const unsigned = await buildDelivery(site.db);
    expect(await save(unsigned)).toEqual({ refused: 'not-signed' });
    expect(await publish(unsigned)).toEqual({ refused: 'not-signed' });
    const delivery = await buildSigned(site.db);
    expect(await save(delivery)).toEqual({ passages: 3 });
    expect(await withhold(delivery, 2, 'Because.')).toEqual({ refused: 'too-short' });
    expect(await withhold(delivery, 2)).toEqual({ withheld: true });
    expect(await save(delivery, text.replace('Home repairs', 'Repairs of homes'))).toEqual({ passages: 3 });
    expect((await listPassages(site.db, delivery))[1]?.withheldAs).toBe('commercial-interests');
    expect(await publish(delivery)).toEqual({ passages: 3, leftOut: 1 });
    expect(await publish(delivery)).toEqual({ refused: 'published' });
    expect(await withhold(delivery, 3)).toEqual({ refused: 'published' });
    const back = attempt(site.db, delivery.officer.at(when), (tx, by) =>
      putPassageBack(tx, by, { ...delivery, position: 2 }),
    );
    expect(await back).toEqual({ refused: 'published' });
    const past = site.db.deleteFrom('contract_passage').where('procurement_id', '=', delivery.procurementId);
    await expect(past.execute()).rejects.toMatchObject({ constraint: 'contract_details_fixed' });
  });

  it('tell everyone that something is left out, by whom and why, and never what', async () => {
    const delivery = await buildSigned(site.db);
    const page = `/contracts/${delivery.bodySlug}/${delivery.procurementSlug}/contract`;
    await save(delivery);
    await withhold(delivery, 2);
    const before = await show(site.app, page);
    expect(before.html).toContain('not published yet');
    expect(before.html).not.toContain('Home repairs.');
    await publish(delivery);
    for (const path of [page, `${page}?as=json`]) {
      const { html } = await show(site.app, path);
      expect(html).toContain('Three months.');
      expect(html).not.toContain('38.17');
      expect(html).toContain('bid a penny less');
    }
    const { html } = await show(site.app, page);
    expect(html).toMatch(/Oldham Council \w+ left a passage out here/);
    expect(html).toContain('section 94');
    expect((await listPassages(site.db, delivery))[1]?.words).toContain('38.17');
  });
});
