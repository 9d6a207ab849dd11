import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type pino from 'pino';
import { NotFound } from '../../db/errors.ts';
import { type DoneAtOnce, wayAtOnce } from './carry-out-at-once.ts';
import { loggable } from './loggable.ts';
import { isSmallUrlEncoded } from './read-form.ts';
import type { Route } from './route.ts';
import { safeHeaders } from './security-headers.ts';
import type { Site } from './visit.ts';

/**
 * Stands before the rest of the site (docs/decisions/0031): a small form, for a route that carries it out at once, is
 * taken from the socket to its one statement and back, with no web framework between. Whatever is not done here goes
 * the ordinary way, with the body that was read, as if nothing had happened; and nothing has.
 */
export function answerAtOnce(
  site: Site,
  routes: readonly Route[],
  log: pino.Logger,
  ordinary: (request: IncomingMessage, response: ServerResponse) => unknown,
): RequestListener {
  const ways = routes.filter(({ spec }) => spec.postAtOnce).map((route) => wayAtOnce(site, route));
  return (request, response) => {
    const startedAt = performance.now();
    const [path = '', query = ''] = (request.url ?? '').split('?', 2);
    const way = request.method === 'POST' ? ways.find(({ match }) => match(path)) : undefined;
    if (!way || !isSmallForm(request)) return ordinary(request, response);
    const { route } = way;
    readBody(request, async (body) => {
      const post = { path, query, cookies: request.headers.cookie, form: body.toString() };
      const done = await way.carryOut(post).catch((error: Error) => {
        if (!(error instanceof NotFound)) log.warn({ route, err: loggable(error) });
        return null;
      });
      if (!done || done === 'too-often')
        return ordinary(withBody(request, body, done === 'too-often'), response);
      send(response, done);
      const milliseconds = Math.round(performance.now() - startedAt);
      log.info({ method: 'POST', route, status: 303, milliseconds });
    });
  };
}

function isSmallForm({ headers }: IncomingMessage): boolean {
  return isSmallUrlEncoded(headers['content-type'], headers['content-length']);
}

/** Of a request that is cut short nothing comes: there is nobody left to answer. */
function readBody(request: IncomingMessage, whole: (body: Buffer) => unknown): void {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => whole(Buffer.concat(chunks)));
}

/** A request whose body was read already, as `@hono/node-server` takes it; and whether its session posts too often. */
function withBody(request: IncomingMessage, rawBody: Buffer, isTooOften: boolean): IncomingMessage {
  return Object.assign(request, { rawBody, isTooOften });
}

/** Names and values in turn. With its length, head and end go out in one write. */
const HEADERS = [...Object.entries(safeHeaders).flat(), 'Content-Length', '0'];

function send(response: ServerResponse, { location, setCookies }: DoneAtOnce): void {
  const cookies = setCookies.flatMap((cookie) => ['Set-Cookie', cookie]);
  response.writeHead(303, HEADERS.concat('Location', location, cookies)).end();
}
