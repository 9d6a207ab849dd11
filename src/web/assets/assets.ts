import { access, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from './build-assets.ts';
import { hashInputs } from './inputs.ts';

export type ServedAsset = {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly headers: Readonly<Record<string, string>>;
};

export type Assets = {
  /** The address of a file by its plain name, such as `site.css`. Throws for one that is not built. */
  readonly href: (name: string) => string;
  /** The file at an address, in the smallest form the browser takes; undefined where there is none. */
  readonly serve: (path: string, acceptEncoding: string | undefined) => ServedAsset | undefined;
};

const mediaTypes: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

const encodings = [
  { token: 'br', suffix: '.br' },
  { token: 'gzip', suffix: '.gz' },
] as const;

function headersFor(name: string, encoding: string | undefined): Readonly<Record<string, string>> {
  return {
    'content-type': mediaTypes[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream',
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'accept-encoding',
    ...(encoding ? { 'content-encoding': encoding } : {}),
  };
}

/** Whether a browser's header takes an encoding; `q=0` says it does not. */
function takes(acceptEncoding: string | undefined, token: string): boolean {
  return (acceptEncoding ?? '').split(',').some((part) => {
    const [name, ...parameters] = part.trim().split(/\s*;\s*/);
    return name?.toLowerCase() === token && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
  });
}

async function readAll(folder: string): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> {
  const names = (await readdir(folder)).filter((name) => name !== 'manifest.json');
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, new Uint8Array(await readFile(join(folder, name)))] as const),
    ),
  );
}

/** Loads the built files into memory, building them first where these inputs have not been built yet. */
export async function loadAssets(cacheFolder: string): Promise<Assets> {
  const folder = join(cacheFolder, await hashInputs());
  const isBuilt = await access(join(folder, 'manifest.json')).then(
    () => true,
    () => false,
  );
  if (!isBuilt) {
    // The compilers are loaded only when they are needed: they cost a start 200 ms.
    const { buildAssets } = await import('./build-assets.ts');
    await buildAssets(folder);
  }
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const files = await readAll(folder);
  const served = new Set(Object.values(manifest));
  return {
    href: (name) => {
      const hashed = manifest[name];
      if (hashed === undefined) throw new Error(`no built file is called ${name}`);
      return `/assets/${hashed}`;
    },
    serve: (path, acceptEncoding) => {
      const name = path.slice(path.lastIndexOf('/') + 1);
      if (!served.has(name)) return undefined;
      const encoding = encodings.find(
        ({ token, suffix }) => files.has(name + suffix) && takes(acceptEncoding, token),
      );
      const body = files.get(name + (encoding?.suffix ?? ''));
      return body && { body, headers: headersFor(name, encoding?.token) };
    },
  };
}
