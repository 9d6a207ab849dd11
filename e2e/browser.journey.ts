import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults, openBrowser } from '../test/browser.ts';

function page(body: string) {
  return `<!doctype html><html lang="en"><head><title>A page</title>
  <meta name="viewport" content="width=device-width, initial-scale=1"></head>
  <body><main><h1>A page</h1>${body}</main><script src="/enhance.js"></script></body></html>`;
}

const pages: Record<string, string> = {
  '/': page('<p id="words">As served</p><form method="post"><button>Send</button></form>'),
  '/enhance.js': `document.getElementById('words').textContent = 'Enhanced'`,
};

let server: Server;
let address: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const script = request.url === '/enhance.js';
    response.setHeader('content-type', script ? 'text/javascript' : 'text/html; charset=utf-8');
    response.setHeader('content-security-policy', "script-src 'self'");
    const posted = request.method === 'POST';
    response.end(posted ? page('<p id="words">Refused</p><img src="x.png">') : pages[request.url ?? '/']);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => {
  server.close();
});

describe.each([
  { javaScriptEnabled: true, words: 'Enhanced' },
  { javaScriptEnabled: false, words: 'As served' },
])('a page in Chromium, with JavaScript: $javaScriptEnabled', ({ javaScriptEnabled, words }) => {
  it('shows what a person would see, and axe finds nothing wrong', async () => {
    const context = await (await openBrowser()).newContext({ javaScriptEnabled });
    const tab = await context.newPage();
    await tab.goto(address);
    expect(await tab.locator('#words').textContent()).toBe(words);
    expect(await axeFaults(tab)).toEqual([]);
    await context.close();
  });

  it('is checked by axe in the state a form’s answer left it in', async () => {
    const context = await (await openBrowser()).newContext({ javaScriptEnabled });
    const tab = await context.newPage();
    await tab.goto(address);
    await tab.getByRole('button', { name: 'Send' }).click();
    await tab.locator('img').waitFor({ state: 'attached' });
    expect(await axeFaults(tab)).toEqual([expect.stringMatching(/^image-alt: .*<img src="x.png">$/)]);
    await context.close();
  });
});
