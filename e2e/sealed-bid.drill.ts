import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Locator, Page, Request } from 'playwright-core';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Hat } from '../src/acts/by.ts';
import { nobody } from '../src/acts/nobody.ts';
import { findBidOfSupplier } from '../src/procurement/bids/bids.queries.ts';
import { openReady } from '../src/procurement/bids/opening/open-ready.ts';
import { axeFaultsInPlace, openBrowser } from '../test/browser.ts';
import { buildBidder, tenderDays } from '../test/builders/procurement.ts';
import { buildSealedTender } from '../test/builders/sealed-tender.ts';
import { roomyFolder } from '../test/roomy-folder.ts';
import { type ServedSite, serveTestSite } from '../test/serve-site.ts';
import { signInAs } from '../test/site.ts';
import { fillBid } from './fill-bid.ts';

const SECRET = 'We begin within a day, and nobody may know before noon.';
const MEGABYTES = 12;

let now = tenderDays.open;
let site: ServedSite;
let tender: Awaited<ReturnType<typeof buildSealedTender>>;
let bidder: Awaited<ReturnType<typeof buildBidder>>;
let offlineBidder: Awaited<ReturnType<typeof buildBidder>>;
const folder = roomyFolder();
const plan = join(folder, `plan-${process.pid}.pdf`);

beforeAll(async () => {
  const clock = { now: () => Promise.resolve(now) };
  site = await serveTestSite({ clock, files: join(folder, `files-${process.pid}`) });
  tender = await buildSealedTender(site.db);
  bidder = await buildBidder(site.db);
  offlineBidder = await buildBidder(site.db);
  writeFileSync(plan, Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(MEGABYTES * 1024 * 1024, 'x')]));
}, 120_000);
afterAll(() => site.close());

async function signedIn(personId: string, hat: Hat, sent: Request[] = []): Promise<Page> {
  const [name = '', value = ''] = (await signInAs(site.db, personId, hat)).split('=');
  const context: BrowserContext = await (await openBrowser()).newContext({
    baseURL: site.address,
    viewport: { width: 360, height: 740 },
  });
  await context.addCookies([{ name, value, url: site.address }]);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  page.on('request', (request) => sent.push(request));
  return page;
}

/** Fetches what a link or button of the page hands over, and tells where it lies. */
async function fetchFile(page: Page, from: Locator): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), from.click()]);
  const path = join(folder, `${process.pid}-${download.suggestedFilename()}`);
  await download.saveAs(path);
  return path;
}

/** Writes and seals a bid in the downloaded page, from a file in a browser without a connection. */
async function sealOffline(sealer: string, supplier: string): Promise<string> {
  const context = await (await openBrowser()).newContext({ offline: true });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(`file://${sealer}`);
  await page.setInputFiles('input[name=supplier]', supplier);
  await fillBid(page, { price: '1,790,000', answer: SECRET });
  await page.getByRole('button', { name: 'Seal this bid' }).click();
  await page.getByRole('heading', { name: 'Your bid is sealed on this device' }).waitFor();
  const sealed = await fetchFile(
    page,
    page.getByRole('button', { name: 'Save the sealed bid', exact: true }),
  );
  await context.close();
  return sealed;
}

const pathOf = (rest: string) => `/tenders/${tender.bodySlug}/${tender.slug}/${rest}`;

describe('a bid sealed in a supplier’s browser', () => {
  it('leaves it sealed: the commitment first, then the bytes, over a line that breaks', async () => {
    const sent: Request[] = [];
    const page = await signedIn(bidder.actor.personId, bidder.actor.hat, sent);
    await page.goto(pathOf('bid/form'));
    await fillBid(page, { price: '1,890,000', answer: SECRET });
    const program = { name: 'plan.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ\0\u0001') };
    await page.setInputFiles('input[name="attachment.1"]', program);
    await page.getByRole('button', { name: 'Send this bid' }).click();
    const refused = page.locator('.govuk-error-summary');
    await refused.waitFor();
    expect(await refused.innerText()).toContain('“plan.pdf” is of a kind we do not take.');
    await page.setInputFiles('input[name="attachment.1"]', plan);
    let broken = 0;
    await page.route('**/bid/bytes*', async (route) => {
      broken += 1;
      if (broken === 2) await route.abort('connectionreset');
      else await route.continue();
    });
    await page.getByRole('button', { name: 'Send this bid' }).click();
    await page.getByRole('heading', { name: 'Your bid is sealed on this device' }).waitFor();
    expect(await axeFaultsInPlace(page)).toEqual([]);
    await page.getByRole('button', { name: 'Put in the sealed bid' }).click();
    expect(await page.locator('[data-part=status]').innerText()).toBe('Save the key file first.');
    const [key] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save the key file' }).click(),
    ]);
    expect(key.suggestedFilename()).toMatch(/\.key\.txt$/);
    await page.getByRole('button', { name: 'Put in the sealed bid' }).click();
    await page.waitForURL('**/bid/receipt', { timeout: 60_000 });
    const bid = await findBidOfSupplier(site.db, tender, bidder.supplierId);
    expect(bid).toMatchObject({ sealing: 'openers-browser' });
    expect(bid?.bytesArrivedAt).not.toBeNull();
    const posts = sent.filter((request) => request.method() !== 'GET');
    // A draft is kept on the way, as an age file: it must hold as little.
    const lastOf = (request: Request) => new URL(request.url()).pathname.split('/').at(-1);
    const acts = posts.filter((request) => lastOf(request) !== 'draft');
    expect(acts.map((request) => `${request.method()} ${lastOf(request)}`)).toEqual([
      'POST commitment',
      ...Array.from({ length: 3 }, () => 'PUT bytes'),
    ]);
    // Each is long enough never to stand in sealed bytes by chance, as four letters do once in 300 runs.
    const secrets = ['nobody may know', 'AGE-SECRET-KEY', '%PDF-1.7\n', 'xxxxxxxxxx'];
    const left = posts.flatMap((request) => {
      const body = request.postDataBuffer() ?? Buffer.alloc(0);
      return secrets.filter((secret) => body.includes(secret));
    });
    expect(left).toEqual([]);
    await page.context().close();
  }, 120_000);

  it('may be sealed offline instead, in the downloaded page, and handed in as a file', async () => {
    const page = await signedIn(offlineBidder.actor.personId, offlineBidder.actor.hat);
    await page.goto(pathOf('bid/offline'));
    const sealer = await fetchFile(page, page.getByRole('link', { name: 'The offline sealer' }));
    const supplier = await fetchFile(page, page.getByRole('link', { name: 'Your supplier file' }));
    const sealed = await sealOffline(sealer, supplier);
    await page.getByRole('link', { name: 'Send a bid you sealed yourself' }).click();
    await page.getByLabel('The sealed bid').setInputFiles(sealed);
    await page.getByRole('button', { name: 'Send this bid' }).click();
    await page.waitForURL('**/bid/receipt', { timeout: 60_000 });
    const bid = await findBidOfSupplier(site.db, tender, offlineBidder.supplierId);
    expect(bid).toMatchObject({ sealing: 'openers-file' });
    expect(bid?.bytesArrivedAt).not.toBeNull();
    await page.context().close();
  }, 120_000);

  it('is opened after the deadline by three openers, each with a key that stays on their device', async () => {
    now = Temporal.Instant.from(tenderDays.due).add({ hours: 2 });
    const said: string[] = [];
    for (const { personId, identity } of tender.openers.slice(0, 3)) {
      const sent: Request[] = [];
      const page = await signedIn(personId, { kind: 'resident' }, sent);
      await page.goto(`/opening/${tender.bodySlug}/${tender.slug}`);
      await page.getByLabel('Or paste your key').fill(identity);
      expect(await axeFaultsInPlace(page)).toEqual([]);
      await Promise.all([page.waitForNavigation(), page.locator('button[data-envelopes]').click()]);
      said.push(await page.locator('main').innerText());
      const bodies = sent.map((request) => request.postDataBuffer()?.toString('latin1') ?? '');
      expect(bodies.filter((body) => body.includes(identity))).toEqual([]);
      await page.context().close();
    }
    await openReady(site.db, { ...site.site, actor: nobody }, site.site);
    const opened = await site.db
      .selectFrom('bid_offer')
      .select('price_pence')
      .where('procurement_id', '=', tender.procurementId)
      .orderBy('price_pence')
      .execute();
    const prices = opened.map(({ price_pence: pence }) => pence);
    expect([prices, said]).toEqual([[179_000_000, 189_000_000], said]);
  }, 120_000);
});
