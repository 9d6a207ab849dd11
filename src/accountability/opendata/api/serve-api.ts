import type { Context, Hono } from 'hono';
import type { Site } from '../../../web/edge/visit.ts';
import { clientAddress } from '../../../web/edge/visiting.ts';
import type { KeyHolder } from '../keys/api-keys.queries.ts';
import { answerJson } from './answer-json.ts';
import { answerOperation } from './answer-operation.ts';
import { API_ROOT } from './api.rules.ts';
import { type ApiLimits, apiLimits, openGate, type Standing } from './gate.ts';
import { openApiText } from './open-api-text.ts';
import type { Answered, Operation } from './operation.ts';
import { operations } from './operations.ts';
import { isProblem, type Problem } from './problem.rules.ts';
import { problemText, statusOf } from './tell-problem.ts';
import { words } from './words.en.ts';

/** Any page may ask, and read what is said of limits and pages: nothing here depends on a cookie. */
const ofAnybody = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers':
    'ETag, Link, Retry-After, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset, RateLimit-Policy',
  'Cross-Origin-Resource-Policy': 'cross-origin',
} as const;
const preflight = {
  ...ofAnybody,
  'Access-Control-Allow-Methods': 'GET, HEAD, POST',
  'Access-Control-Allow-Headers': 'Authorization, Content-Type, Idempotency-Key, If-None-Match',
  'Access-Control-Max-Age': '86400',
} as const;

type Work = (c: Context, passed: { readonly holder?: KeyHolder }) => Promise<Answered>;

/**
 * The API, for programs: no session, no cookie and no form. Every request passes one gate before anything is asked of the
 * database; what it cannot have is told as a problem. `limits` and `now` are for tests.
 */
export function serveApi(app: Hono, site: Site, limits: ApiLimits = apiLimits, now?: () => number): void {
  const gate = openGate(site.db, limits, now);
  let underWay = 0;
  const guarded = (work: Work) => async (c: Context) => {
    const address = clientAddress(c, site.trustedProxies);
    const { standing, outcome } = await gate({ authorization: c.req.header('authorization'), address });
    if (isProblem(outcome)) return sendAnswer(c, site, standing, outcome);
    if (underWay >= limits.atOnce) return sendAnswer(c, site, standing, busy);
    underWay += 1;
    try {
      return await sendAnswer(c, site, standing, await work(c, outcome));
    } finally {
      underWay -= 1;
    }
  };
  app.options(`${API_ROOT}/*`, () => new Response(null, { status: 204, headers: preflight }));
  app.get(
    `${API_ROOT}/openapi.json`,
    guarded(() => Promise.resolve({ status: 200, text: openApiText(site) })),
  );
  for (const each of operations)
    app.on(
      each.method,
      pathOf(each),
      guarded((c, { holder }) => answerOperation(c, site, holder, each)),
    );
  app.all(
    `${API_ROOT}/*`,
    guarded((c) => Promise.resolve(nothingHere(c))),
  );
  app.get(API_ROOT, (c) => c.redirect(`${API_ROOT}/`, 308));
}

const busy: Problem = { problem: 'busy', detail: words.problems.busy.detail };

function pathOf({ path }: Operation): string {
  return API_ROOT + path.replaceAll(/\{(\w+)\}/g, ':$1');
}

/** Nothing at this address, or not by this method. */
function nothingHere(c: Context): Problem {
  const path = c.req.path.slice(API_ROOT.length);
  const known = operations
    .filter((each) => shapeOf(each).test(path))
    .map(({ method }) => method.toUpperCase());
  if (path === '/openapi.json') known.push('GET');
  const allowed = [...known.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])), 'OPTIONS'];
  if (known.length > 0)
    return { problem: 'method-unknown', detail: words.wrongMethod(c.req.method, known), allowed };
  return { problem: 'not-there', detail: words.noSuchPath(c.req.path) };
}

function shapeOf({ path }: Operation): RegExp {
  return new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`);
}

function sendAnswer(c: Context, site: Site, standing: Standing, answer: Answered): Promise<Response> {
  const headers = new Headers({ ...ofAnybody, ...limitHeaders(standing) });
  if (!isProblem(answer)) {
    if (answer.link) headers.set('Link', answer.link);
    return answerJson(c.req.raw, {
      status: answer.status,
      mediaType: 'application/json',
      text: answer.text,
      headers,
    });
  }
  if (answer.allowed) headers.set('Allow', answer.allowed.join(', '));
  if (answer.problem === 'too-many') headers.set('Retry-After', String(standing.secondsLeft));
  if (answer.problem === 'busy') headers.set('Retry-After', '1');
  if (statusOf(answer) === 401) headers.set('WWW-Authenticate', 'Bearer');
  const text = problemText(site, answer);
  return answerJson(c.req.raw, {
    status: statusOf(answer),
    mediaType: 'application/problem+json',
    text,
    headers,
  });
}

/** As draft-ietf-httpapi-ratelimit-headers has it, in the three fields that clients read today. */
function limitHeaders({ limit, left, secondsLeft }: Standing) {
  return {
    'RateLimit-Limit': String(limit.hits),
    'RateLimit-Remaining': String(Math.max(0, left)),
    'RateLimit-Reset': String(secondsLeft),
    'RateLimit-Policy': `${limit.hits};w=${limit.seconds}`,
  };
}
