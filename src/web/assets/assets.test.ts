import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Assets, loadAssets } from './assets.ts';
import { filesBehind, pageScripts } from './scripts.ts';

function text(body: Uint8Array | undefined) {
  return Buffer.from(body ?? []).toString('utf8');
}

describe('the built files', () => {
  let cache: string;
  let assets: Assets;
  beforeAll(async () => {
    cache = await mkdtemp(join(tmpdir(), 'pp-assets-'));
    assets = await loadAssets(cache);
  }, 30_000);
  afterAll(() => rm(cache, { recursive: true, force: true }));

  const size = (name: string) =>
    assets.serve(assets.href(name), 'gzip, deflate, br')?.body.length ?? Infinity;

  it('leave room for the page itself in 100 KB of a first visit', () => {
    expect(size('site.css')).toBeLessThan(16 * 1024);
    expect(size('site.js')).toBeLessThan(2.25 * 1024);
    const all = ['site.css', 'site.js', 'text.woff2', 'display.woff2', 'mark.svg'].map(size);
    expect(all.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(88 * 1024);
  });
  it('may be kept for ever, since a name never changes its content', () => {
    expect(assets.href('site.css')).toMatch(/^\/assets\/site-[\w-]{10}\.css$/);
    expect(assets.serve(assets.href('site.css'), '')?.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': 'text/css; charset=utf-8',
    });
  });
  it('come in the form the browser takes', () => {
    const encoding = (accept: string | undefined) =>
      assets.serve(assets.href('site.css'), accept)?.headers['content-encoding'];
    expect(encoding('gzip, br')).toBe('br');
    expect(encoding('gzip, br;q=0')).toBe('gzip');
    expect(encoding(undefined)).toBeUndefined();
    expect(assets.serve(assets.href('text.woff2'), 'br')?.headers['content-encoding']).toBeUndefined();
  });
  it('point to the hashed fonts, and carry nothing of the crown or its fonts', () => {
    const css = text(assets.serve(assets.href('site.css'), undefined)?.body);
    expect(css).toContain(`url("${assets.href('text.woff2')}")`);
    expect(css).not.toMatch(/GDS Transport|crown|govuk-header/i);
  });
  it('serve nothing else from their folder', () => {
    expect(assets.serve('/assets/manifest.json', undefined)).toBeUndefined();
    expect(assets.serve('/assets/../../package.json', undefined)).toBeUndefined();
    expect(() => assets.href('other.css')).toThrow('no built file is called other.css');
  });
  it('are built once for the same inputs', async () => {
    await loadAssets(cache);
    expect(await readdir(cache)).toHaveLength(1);
  });
});

describe('the scripts that a page fetches when they are first used', () => {
  it('are built anew when anything of ours in them changes', async () => {
    const { build } = await import('esbuild');
    const { metafile } = await build({
      entryPoints: Object.values(pageScripts),
      bundle: true,
      write: false,
      metafile: true,
      outdir: 'out',
    });
    const ours = Object.keys(metafile.inputs).filter((path) => !path.includes('node_modules'));
    const known = await filesBehind(Object.values(pageScripts));
    expect(ours.length).toBeGreaterThan(20);
    expect(ours.map((path) => resolve(path)).filter((path) => !known.includes(path))).toEqual([]);
  });
});
