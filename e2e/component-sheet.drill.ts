import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sheetPages } from '../scripts/sheet/pages.tsx';
import { type Assets, loadAssets } from '../src/web/assets/assets.ts';
import { axeFaults, openBrowser } from '../test/browser.ts';

const policy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'";
const names = Object.keys(sheetPages((name) => name));

let assets: Assets;
let pages: Readonly<Record<string, string>>;
let server: Server;
let address: string;

beforeAll(async () => {
  assets = await loadAssets(resolve('.data/assets'));
  pages = sheetPages(assets.href);
  server = createServer((request, response) => {
    const path = request.url ?? '/';
    const asset = assets.serve(path, request.headers['accept-encoding']);
    response.writeHead(200, {
      'content-security-policy': policy,
      'content-type': 'text/html; charset=utf-8',
      ...asset?.headers,
    });
    response.end(asset?.body ?? pages[path.slice(1)]);
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => {
  server.close();
});

/** Opens a sheet and gathers what the browser complains of, such as a style that the policy refuses. */
async function open(
  name: string,
  options: BrowserContextOptions,
): Promise<{ tab: Page; complaints: string[] }> {
  const context = await (await openBrowser()).newContext(options);
  const tab = await context.newPage();
  const complaints: string[] = [];
  tab.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await tab.goto(address + name);
  return { tab, complaints };
}

describe.each(names)('the sheet %s', (name) => {
  it('has no fault that axe can find, and breaks no policy', async () => {
    const { tab, complaints } = await open(name, { viewport: { width: 1280, height: 900 } });
    expect(await axeFaults(tab)).toEqual([]);
    expect(complaints).toEqual([]);
    await tab.context().close();
  });

  it('fits a screen 320 pixels wide, as at 400% zoom', async () => {
    const { tab } = await open(name, { viewport: { width: 320, height: 640 } });
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await tab.context().close();
  });
});

describe('the points question with script', () => {
  it('keeps its total as points are given, without asking the server', async () => {
    const { tab } = await open('points', {});
    const total = tab.getByRole('status');
    await tab.getByRole('button', { name: '5 more for Stopping problems early' }).click();
    expect(await total.innerText()).toBe('5 points left to give');
    await tab.getByLabel('Good local jobs', { exact: true }).fill('40');
    expect(await total.innerText()).toBe('15 points too many');
    await tab.getByLabel('Good local jobs', { exact: true }).fill('25');
    expect(await total.innerText()).toContain('All 100 are given');
    await tab.context().close();
  });
});

describe('a form with errors', () => {
  it('takes the reader to the summary', async () => {
    const { tab } = await open('points-error', {});
    expect(await tab.evaluate(() => document.activeElement?.className)).toContain('govuk-error-summary');
    await tab.context().close();
  });
});
