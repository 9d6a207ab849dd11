import type { Context } from 'hono';
import { decideEntry, type Entry } from './access.rules.ts';
import { findBodyBySlug, findSigned, findSignedAndCount } from './admission.queries.ts';
import { networkOf } from './network-of.rules.ts';
import type { Route } from './route.ts';
import { readCookie, SESSION_COOKIE } from './tokens.ts';
import type { Site, Visit } from './visit.ts';

export type Admitted = { readonly entry: Entry; readonly visit: Visit };

/** Who is asking, for which public body, and whether they may. */
export async function admit(site: Site, route: Route, c: Context): Promise<Admitted> {
  const token = readCookie(c.req.raw, SESSION_COOKIE);
  // No address of ours holds a null character, and the database would not take one.
  const isOurs = !c.req.url.includes('%00');
  const slug = isOurs ? c.req.param('body') : undefined;
  const address = clientAddress(c, site.trustedProxies);
  const [{ signed, hits }, body] = await Promise.all([
    findWho(site, route, c, { token, address }),
    slug ? findBodyBySlug(site.db, slug) : undefined,
  ]);
  const url = new URL(c.req.url);
  const asked = { path: url.pathname, query: url.searchParams, params: c.req.param() };
  const cookie = (name: string) => readCookie(c.req.raw, name);
  const visit = visitOf(site, { ...asked, cookie }, { signed, body, address, hits });
  if (!isOurs || (slug && !body)) return { entry: 'not-found', visit };
  return {
    entry: decideEntry(route.who, signed?.actor, { bodyId: body?.id, demonstration: site.demonstration }),
    visit,
  };
}

/** A request as handlers see it, once it is known who asks; before, nobody does. */
export function visitOf(
  site: Site,
  asked: Pick<Visit, 'path' | 'query' | 'params' | 'cookie'>,
  known: Pick<Visit, 'signed' | 'body' | 'address' | 'hits'> = {
    signed: undefined,
    body: undefined,
    address: '',
    hits: 0,
  },
): Visit {
  // Field by field: spread, it would take some 8 µs, a twentieth of what an answer takes here.
  return {
    site,
    db: site.db,
    path: asked.path,
    params: asked.params,
    query: asked.query,
    cookie: asked.cookie,
    signed: known.signed,
    actor: known.signed?.actor,
    body: known.body,
    address: known.address,
    hits: known.hits,
    files: {},
    uploads: [],
    setCookies: [],
  };
}

/** Who asks; a POST is counted against its route's limit in the same round trip. */
async function findWho(
  site: Site,
  route: Route,
  c: Context,
  { token, address }: { readonly token: string | undefined; readonly address: string },
) {
  const { method } = c.req;
  if ((method === 'POST' && route.takesPost) || (method === 'PUT' && route.takesPut)) {
    const { seconds } = route.limit;
    const who = await findSignedAndCount(site.pool, token, { path: route.path, address, seconds });
    // What was counted before this one at once is over the limit here too.
    return wasTooOften(c) ? { ...who, hits: Number.POSITIVE_INFINITY } : who;
  }
  return { signed: token ? await findSigned(site.pool, token) : undefined, hits: 0 };
}

/** Whether this POST was found to be one too many before it came here (docs/decisions/0031). */
function wasTooOften(c: Context): boolean {
  const { incoming } = (c.env ?? {}) as { incoming?: { isTooOften?: boolean } };
  return incoming?.isTooOften === true;
}

/** The address to count tries by: what the nearest trusted proxy saw, else the connection's own. */
export function clientAddress(c: Context, trustedProxies: number): string {
  const forwarded = c.req.header('x-forwarded-for')?.split(',') ?? [];
  const seen = trustedProxies > 0 ? forwarded.at(-trustedProxies)?.trim() : undefined;
  const socket = (c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming
    ?.socket;
  return networkOf(seen ?? socket?.remoteAddress ?? 'unknown');
}
