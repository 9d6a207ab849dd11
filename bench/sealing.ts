// A bid of 25 MB and one of 100 MB sealed to five openers and opened again, and what memory it took, against the floor:
// the same bytes through ChaCha20-Poly1305 of Node’s own library and hashed once. And in a real browser.
// npx tsx bench/sealing.ts
import { createCipheriv, createHash, randomBytes } from 'node:crypto';
import { build } from 'esbuild';
import { openBidFile } from '../src/procurement/bids/sealing/open-bid-file.ts';
import { sealBundle } from '../src/procurement/bids/sealing/seal-bundle.ts';
import { openBrowser } from '../test/browser.ts';
import { makeOpeners, sealedFor } from '../test/builders/sealed-bids.ts';

const MEGABYTE = 1e6;
const keys = await makeOpeners(5);
const openers = { threshold: 3, openers: keys.map(({ recipient }) => ({ name: 'Opener', recipient })) };

for (const megabytes of [25, 100]) {
  const bundle = randomBytes(megabytes * MEGABYTE);
  const floor = await time(() => encryptAndHash(bundle));
  let sealed: Awaited<ReturnType<typeof sealBundle>> | undefined;
  const sealing = await time(async () => {
    sealed = await sealBundle(bundle, openers, sealedFor);
  });
  if (!sealed || 'refused' in sealed) throw new Error('not sealed');
  const { ciphertext, identity } = sealed;
  const opening = await time(() => openBidFile(ciphertext, identity));
  const inBrowser = await timeInBrowser(megabytes);
  console.log(`${megabytes} MB, milliseconds:`);
  console.table({
    floor,
    'sealed in Node': sealing,
    'opened in Node': opening,
    'sealed in a browser': inBrowser,
  });
}
console.log(`peak memory ${Math.round((process.resourceUsage().maxRSS * 1024) / MEGABYTE)} MB`);
process.exit();

/** The middle of three. */
async function time(work: () => unknown): Promise<number> {
  const taken: number[] = [];
  for (let turn = 0; turn < 3; turn += 1) {
    const started = performance.now();
    await work();
    taken.push(performance.now() - started);
  }
  return Math.round(taken.sort((a, b) => a - b)[1] ?? 0);
}

function encryptAndHash(bytes: Uint8Array): string {
  const cipher = createCipheriv('chacha20-poly1305', randomBytes(32), randomBytes(12), { authTagLength: 16 });
  const sealed = Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
  return createHash('sha256').update(sealed).digest('hex');
}

async function timeInBrowser(megabytes: number): Promise<number> {
  const entry = new URL('../src/procurement/bids/sealing/seal-bundle.ts', import.meta.url).pathname;
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'sealing',
  });
  const page = await (await openBrowser()).newPage();
  await page.route('https://bench.example/', (route) =>
    route.fulfill({ body: '<!doctype html>', contentType: 'text/html' }),
  );
  await page.goto('https://bench.example/');
  await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
  const taken = await page.evaluate(
    async ({ bytes, openers, tender }) => {
      const { sealing } = globalThis as unknown as { sealing: { sealBundle: typeof sealBundle } };
      const started = performance.now();
      await sealing.sealBundle(new Uint8Array(bytes), openers, tender);
      return performance.now() - started;
    },
    { bytes: megabytes * MEGABYTE, openers, tender: sealedFor },
  );
  await page.close();
  return Math.round(taken);
}
