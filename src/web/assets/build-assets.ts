import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { build } from 'esbuild';
import { buildStyles } from './build-styles.ts';
import { fontFiles, islandsFolder, markFile } from './inputs.ts';
import { pageScripts } from './scripts.ts';

/** Logical name to the hashed name it is served under. */
export type Manifest = Readonly<Record<string, string>>;

const compressors: readonly { suffix: string; compress: (bytes: Buffer) => Promise<Buffer> }[] = [
  { suffix: '.br', compress: promisify<Buffer, Buffer>(brotliCompress) },
  { suffix: '.gz', compress: promisify<Buffer, Buffer>(gzip) },
];

function hashedName(name: string, bytes: Buffer): string {
  const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 10);
  const dot = name.lastIndexOf('.');
  return `${name.slice(0, dot)}-${hash}${name.slice(dot)}`;
}

async function writeAsset(folder: string, name: string, bytes: Buffer): Promise<string> {
  const hashed = hashedName(name, bytes);
  await writeFile(join(folder, hashed), bytes);
  // A woff2 font is brotli inside already.
  for (const { suffix, compress } of name.endsWith('.woff2') ? [] : compressors) {
    await writeFile(join(folder, hashed + suffix), await compress(bytes));
  }
  return hashed;
}

async function bundleScript(entry: string): Promise<Buffer> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['es2020'],
    legalComments: 'none',
    write: false,
  });
  return Buffer.from(outputFiles[0]?.contents ?? new Uint8Array());
}

async function fill(folder: string): Promise<Manifest> {
  const manifest: Record<string, string> = {};
  for (const [name, file] of Object.entries({ ...fontFiles, 'mark.svg': markFile })) {
    manifest[name] = await writeAsset(folder, name, await readFile(file));
  }
  const [css, script] = await Promise.all([
    buildStyles((name) => `/assets/${manifest[name] ?? name}`),
    bundleScript(join(islandsFolder, 'site.ts')),
  ]);
  manifest['site.css'] = await writeAsset(folder, 'site.css', Buffer.from(css));
  manifest['site.js'] = await writeAsset(folder, 'site.js', script);
  for (const [name, entry] of Object.entries(pageScripts)) {
    manifest[name] = await writeAsset(folder, name, await bundleScript(entry));
  }
  return manifest;
}

/**
 * Builds the stylesheet, the script, the fonts and the mark into a folder, each under a name that carries the
 * hash of its content. Two processes may build at once: each fills a folder of its own and the first is kept.
 */
export async function buildAssets(outFolder: string): Promise<void> {
  const own = `${outFolder}.${process.pid}`;
  await mkdir(own, { recursive: true });
  await writeFile(join(own, 'manifest.json'), JSON.stringify(await fill(own), undefined, 2));
  await rename(own, outFolder).catch(async (error: NodeJS.ErrnoException) => {
    await rm(own, { recursive: true, force: true });
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
  });
}
