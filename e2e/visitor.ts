import { randomUUID } from 'node:crypto';
import { someAddress } from './some-address.ts';

export type Answer = {
  readonly status: number;
  /** Where it led in the end, from the site's root. */
  readonly path: string;
  readonly html: string;
  /** What it is, such as `text/html`. */
  readonly mediaType: string;
};
type Fields = Readonly<Record<string, string | Blob>>;

/** A visitor without a browser: the same pages and forms over HTTP, for crowds and for finding every page. */
export type Visitor = {
  readonly address: string;
  readonly open: (path: string) => Promise<Answer>;
  /** A file, byte by byte. */
  readonly take: (path: string) => Promise<{ readonly status: number; readonly bytes: Buffer }>;
  /** Opens the page, fills in the form it holds, sends it and follows where it leads. */
  readonly send: (path: string, fields: Fields) => Promise<Answer>;
  /** What a browser needs to go on as this visitor. */
  readonly cookies: () => { name: string; value: string; url: string }[];
};

export function openVisitor(address: string): Visitor {
  const jar = new Map<string, string>();
  const from = someAddress();
  async function fetchAs(path: string, init: RequestInit = {}): Promise<Response> {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { cookie, 'x-forwarded-for': from };
    const response = await fetch(new URL(path, address), { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) keep(jar, line);
    return response;
  }
  async function ask(path: string, init: RequestInit = {}): Promise<Answer> {
    const response = await fetchAs(path, init);
    const location = response.headers.get('location');
    if (response.status === 303 && location) return ask(location);
    const mediaType = response.headers.get('content-type')?.split(';')[0] ?? '';
    return { status: response.status, path, html: await response.text(), mediaType };
  }
  return {
    address,
    open: (path) => ask(path),
    async take(path) {
      const response = await fetchAs(path);
      return { status: response.status, bytes: Buffer.from(await response.arrayBuffer()) };
    },
    async send(path, fields) {
      const { html } = await ask(path);
      const body = new FormData();
      body.set('_csrf', html.match(/name="_csrf" value="([^"]+)"/)?.[1] ?? '');
      body.set('_once', randomUUID());
      for (const [name, value] of Object.entries(fields)) body.append(name, value);
      return ask(path, { method: 'POST', body });
    },
    cookies: () => [...jar].map(([name, value]) => ({ name, value, url: address })),
  };
}

function keep(jar: Map<string, string>, line: string): void {
  const [name, value] = (line.split(';')[0] ?? '').split(/=(.*)/s);
  if (!name) return;
  if (value && !/max-age=0/i.test(line)) jar.set(name, value);
  else jar.delete(name);
}
