import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildBidder, buildTender, tenderDays } from '../../../../../test/builders/procurement.ts';
import { buildSealedTender } from '../../../../../test/builders/sealed-tender.ts';
import { openTestSite, show, signInAs, type TestSite } from '../../../../../test/site.ts';
import { clockAt } from '../../../../acts/clock.ts';
import { readSupplierFile } from './supplier-file.rules.ts';

describe('sealing away from the site', () => {
  let site: TestSite;
  let tender: Awaited<ReturnType<typeof buildSealedTender>>;
  let bidder: Awaited<ReturnType<typeof buildBidder>>;
  let cookie: string;
  beforeAll(async () => {
    site = await openTestSite({ clock: clockAt(tenderDays.open) });
    tender = await buildSealedTender(site.db);
    bidder = await buildBidder(site.db);
    cookie = await signInAs(site.db, bidder.actor.personId, bidder.actor.hat);
  });
  afterAll(() => site.close());
  const pathOf = (rest: string, { bodySlug, slug }: { bodySlug: string; slug: string } = tender) =>
    `/tenders/${bodySlug}/${slug}/${rest}`;

  it('hands everyone one file, attached, and shows its SHA-256', async () => {
    const file = await show(site.app, pathOf('sealer.html'));
    expect(file.headers.get('content-disposition')).toContain('attachment');
    expect(file.html).toContain('http-equiv="Content-Security-Policy"');
    for (const { recipient } of tender.openers) expect(file.html).toContain(recipient);
    const page = await show(site.app, pathOf('bid/offline'), cookie);
    expect(page.html).toContain(createHash('sha256').update(file.html).digest('hex'));
    expect((await show(site.app, pathOf('sealer.html'), cookie)).html).toBe(file.html);
  });
  it('tells a supplier’s own sealer who bids, and nobody else', async () => {
    const { html } = await show(site.app, pathOf('bid/supplier.json'), cookie);
    const { bodyId, procurementId } = tender;
    expect(readSupplierFile(html, procurementId)).toMatchObject({
      of: { bodyId, procurementId, supplierId: bidder.supplierId },
      subcontractors: [],
    });
    expect(readSupplierFile(html, bodyId)).toEqual({ refused: 'other-tender' });
    expect(readSupplierFile('{}', procurementId)).toEqual({ refused: 'not-supplier-file' });
    expect((await show(site.app, pathOf('bid/supplier.json'))).status).toBe(303);
  });
  it('is not there where bids are not sealed to openers', async () => {
    const plain = await buildTender(site.db);
    expect((await show(site.app, pathOf('sealer.html', plain))).status).toBe(404);
    expect((await show(site.app, pathOf('bid/offline', plain))).status).toBe(404);
  });
});
