import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBundle } from '../src/procurement/bids/read-bundle.rules.ts';
import { findIdentity } from '../src/procurement/bids/sealing/age-keys.rules.ts';
import { makeSealer } from '../src/procurement/bids/sealing/offline/make-sealer.tsx';
import { writeSupplierFile } from '../src/procurement/bids/sealing/offline/supplier-file.rules.ts';
import { openBidFile } from '../src/procurement/bids/sealing/open-bid-file.ts';
import { readSealedBid } from '../src/procurement/bids/sealing/sealed-bid-file.ts';
import { combineShares, isBidKey, unwrapShare } from '../src/procurement/bids/sealing/shares.ts';
import { getProcurement } from '../src/procurement/tenders/tenders.queries.ts';
import { loadAssets } from '../src/web/assets/assets.ts';
import { axeFaultsInPlace, openBrowser } from '../test/browser.ts';
import { buildBidder } from '../test/builders/procurement.ts';
import { buildSealedTender } from '../test/builders/sealed-tender.ts';
import { freshDatabase } from '../test/database.ts';
import { fillBid } from './fill-bid.ts';
import { findSideways } from './sideways.ts';

const folder = mkdtempSync(join(tmpdir(), 'pp-sealer-'));
const at = (name: string) => join(folder, name);
const database = await freshDatabase();
let page: Page;
let tender: Awaited<ReturnType<typeof buildSealedTender>>;
let supplierId: string;
const asked: string[] = [];
const hashes: string[] = [];

beforeAll(async () => {
  tender = await buildSealedTender(database.db);
  supplierId = (await buildBidder(database.db)).supplierId;
  const { db } = database;
  const procurement = await getProcurement(db, { bodyId: tender.bodyId, slug: tender.slug });
  const assets = await loadAssets(resolve('.data/assets'));
  const made = await makeSealer({ db, assets, publicUrl: 'https://example.org' }, procurement);
  const again = await makeSealer({ db, assets, publicUrl: 'https://example.org' }, procurement);
  hashes.push(made.sha256, again.sha256);
  writeFileSync(at('sealer.html'), made.html);
  writeFileSync(at('plan.pdf'), '%PDF-1.7\nOur plan\n%%EOF\n');
  const of = { bodyId: tender.bodyId, procurementId: tender.procurementId, supplierId };
  writeFileSync(
    at('supplier.json'),
    writeSupplierFile({ of, name: 'A firm', subcontractors: [], unconfirmed: [], workforce: null }),
  );
  const context = await (await openBrowser()).newContext({
    viewport: { width: 360, height: 740 },
    offline: true,
  });
  page = await context.newPage();
  page.setDefaultTimeout(15_000);
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`file://${at('sealer.html')}`);
}, 120_000);
afterAll(async () => {
  await page.context().close();
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

async function save(link: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: link, exact: true }).click(),
  ]);
  await download.saveAs(at(download.suggestedFilename()));
  return readFileSync(at(download.suggestedFilename()));
}

describe('the offline sealer, from a file in a browser without a connection', () => {
  it('is the same file each time, so that its hash can be compared', () => {
    expect(hashes[1]).toBe(hashes[0]);
  });

  it('tells what is missing, and fits a phone', async () => {
    await page.getByRole('button', { name: 'Seal this bid' }).click();
    const summary = page.locator('.govuk-error-summary');
    await summary.waitFor();
    expect(await summary.innerText()).toContain('Choose your supplier file');
    expect(await summary.innerText()).toContain('Type your price');
    expect(await axeFaultsInPlace(page)).toEqual([]);
    expect(await findSideways(page)).toBeNull();
  });

  it('seals what was typed to files that three openers, and the key, open', async () => {
    await page.setInputFiles('input[name=supplier]', at('supplier.json'));
    await fillBid(page, { price: '1,890,000', answer: 'We begin within a day.' });
    await page.setInputFiles('input[name="attachment.1"]', at('plan.pdf'));
    await page.getByRole('button', { name: 'Seal this bid' }).click();
    await page.getByRole('heading', { name: 'Your bid is sealed on this device' }).waitFor();
    expect(await axeFaultsInPlace(page)).toEqual([]);
    const keyFile = (await save('Save the key file')).toString('utf8');
    const sealed = await readSealedBid(await save('Save the sealed bid'));
    if ('refused' in sealed) throw new Error(sealed.refused);
    expect(await page.locator('[data-part=commitment]').innerText()).toBe(sealed.commitment);
    expect(await isBidKey(sealed.envelope, findIdentity(keyFile) ?? '')).toBe(true);
    const shares = await Promise.all(
      tender.openers.slice(2).map(async ({ identity }) => unwrapShare(sealed.envelope, identity)),
    );
    const key = await combineShares(
      sealed.envelope,
      shares.flatMap((one) => ('share' in one ? [one] : [])),
    );
    if ('refused' in key) throw new Error(key.refused);
    const bundle = await openBidFile(sealed.ciphertext, key.identity);
    if ('refused' in bundle) throw new Error(bundle.refused);
    const of = { bodyId: tender.bodyId, procurementId: tender.procurementId, supplierId };
    const bid = readBundle(bundle, of);
    expect(bid?.content.pricePence).toBe(189_000_000);
    expect(bid?.content.answers[0]?.answer).toBe('We begin within a day.');
    expect(bid?.files.map(({ name, type }) => [name, type])).toEqual([['plan.pdf', 'application/pdf']]);
  });

  it('has asked nothing of anyone, and could not have', async () => {
    const elsewhere = asked.filter((url) => !/^(file|data|blob):/.test(url));
    expect(elsewhere).toEqual([]);
    const reached = await page.evaluate(() =>
      fetch('http://127.0.0.1:9/').then(
        () => 'reached',
        () => 'stopped',
      ),
    );
    expect(reached).toBe('stopped');
    const policy = await page.locator('meta[http-equiv]').getAttribute('content');
    expect(policy).toContain("default-src 'none'");
  });
});
