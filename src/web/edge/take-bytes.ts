import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { NotFound } from '../../db/errors.ts';
import type { Entry } from './access.rules.ts';
import { findObject } from './find-object.ts';
import type { Route } from './route.ts';
import { isFormToken } from './tokens.ts';
import type { Visit } from './visit.ts';

const statusOf: Readonly<Record<Exclude<Entry, 'enter'>, number>> = {
  'not-found': 404,
  'sign-in': 401,
  'wrong-hat': 403,
};

/**
 * A PUT of bytes from a page of ours: no browser sends one to another site’s address without asking first, and its form
 * token is held against the session besides. What was not read is thrown away, so that whoever sends hears the answer.
 */
export async function takeBytes(
  route: Route,
  entry: Entry,
  visit: Visit,
  request: Request,
): Promise<Response> {
  if (entry !== 'enter') return refuse(request, statusOf[entry]);
  const { signed, site, hits } = visit;
  const token = request.headers.get('x-form-token');
  if (!signed || !isFormToken(site.secret, signed.sessionToken, token)) return refuse(request, 403);
  if (hits > route.limit.hits) return refuse(request, 429);
  try {
    const object = await findObject(route, visit);
    const body = request.body ? Readable.fromWeb(request.body as ReadableStream) : Readable.from([]);
    const answer = await route.spec.put?.(visit, object, body);
    body.on('error', () => undefined).resume();
    return answer ? answerJson(answer.data, answer.status) : refuse(request, 404);
  } catch (error) {
    if (error instanceof NotFound) return refuse(request, 404);
    throw error;
  }
}

async function refuse(request: Request, status: number): Promise<Response> {
  await request.body?.cancel();
  return answerJson(null, status);
}

function answerJson(data: unknown, status: number): Response {
  return Response.json({ data }, { status, headers: { 'Cache-Control': 'private, no-store' } });
}
