import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { type Coding, chooseCoding, holdsAlready } from './content-coding.rules.ts';

/** Below this, compressing costs more than it saves. */
const WORTH_COMPRESSING = 1024;
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

export type ToAnswer = {
  readonly status: number;
  readonly mediaType: 'application/json' | 'application/problem+json';
  readonly text: string;
  readonly headers: Headers;
};

/**
 * Sends JSON. A strong validator is of the very bytes (RFC 9110, section 8.8.1), so each coding has its own; it is a hash
 * of what would be sent, because nothing cheaper is sure to change whenever a row does. An answer that the client holds
 * already is not compressed and not sent.
 */
export async function answerJson(request: Request, answer: ToAnswer): Promise<Response> {
  const { status, text, headers } = answer;
  const accepts = request.headers.get('accept-encoding');
  const coding = text.length < WORTH_COMPRESSING ? 'identity' : chooseCoding(accepts);
  headers.set('Content-Type', answer.mediaType);
  headers.append('Vary', 'Accept-Encoding');
  if (status === 200 && (request.method === 'GET' || request.method === 'HEAD')) {
    const etag = etagOf(text, coding);
    headers.set('ETag', etag);
    headers.set('Cache-Control', 'public, no-cache');
    if (holdsAlready(request.headers.get('if-none-match'), etag)) {
      headers.delete('Content-Type');
      return new Response(null, { status: 304, headers });
    }
  } else headers.set('Cache-Control', 'no-store');
  if (coding === 'identity') return new Response(text, { status, headers });
  headers.set('Content-Encoding', coding);
  return new Response(new Uint8Array(await squeeze(text, coding)), { status, headers });
}

function etagOf(text: string, coding: Coding): string {
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 32);
  return coding === 'identity' ? `"${hash}"` : `"${hash}-${coding}"`;
}

function squeeze(text: string, coding: 'br' | 'gzip'): Promise<Uint8Array> {
  if (coding === 'gzip') return zip(text);
  return brotli(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } });
}
