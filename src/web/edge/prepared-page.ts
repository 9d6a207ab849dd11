import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { Screen } from './outcomes.ts';

const compress = promisify(brotliCompress);

/** A text ready to be sent: what it is known by, and its compressed form, made when first asked for. */
export type Prepared = {
  readonly text: string;
  readonly etag: string;
  readonly squeezed: () => Promise<Uint8Array>;
};

export function prepare(text: string): Prepared {
  let squeezed: Promise<Uint8Array> | undefined;
  return {
    text,
    etag: `W/"${createHash('sha1').update(text).digest('base64url')}"`,
    squeezed: () => (squeezed ??= squeeze(text)),
  };
}

async function squeeze(text: string): Promise<Uint8Array> {
  return new Uint8Array(await compress(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }));
}

const preparedOnce = new WeakMap<Screen, Prepared>();

/** For a screen that says the same to everyone: rendered, hashed and compressed once, for as long as it is kept. */
export function prepareOnce(screen: Screen, render: () => string): Prepared {
  const found = preparedOnce.get(screen);
  if (found) return found;
  const made = prepare(render());
  preparedOnce.set(screen, made);
  return made;
}
