import type { Context } from 'hono';
import { decideEntry, type Entry } from './access.rules.ts';
import { findBodyBySlug, findSigned } from './admission.queries.ts';
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
  const [signed, body] = await Promise.all([
    token ? findSigned(site.pool, token) : undefined,
    slug ? findBodyBySlug(site.db, slug) : undefined,
  ]);
  const url = new URL(c.req.url);
  const visit: Visit = {
    site,
    db: site.db,
    path: url.pathname,
    params: c.req.param(),
    query: url.searchParams,
    signed,
    actor: signed?.actor,
    body,
    address: clientAddress(c, site.trustedProxies),
    files: {},
    uploads: [],
    cookie: (name) => readCookie(c.req.raw, name),
    setCookies: [],
  };
  if (!isOurs || (slug && !body)) return { entry: 'not-found', visit };
  return {
    entry: decideEntry(route.who, signed?.actor, { bodyId: body?.id, demonstration: site.demonstration }),
    visit,
  };
}

/** The address to count tries by: what the nearest trusted proxy saw, else the connection's own. */
function clientAddress(c: Context, trustedProxies: number): string {
  const forwarded = c.req.header('x-forwarded-for')?.split(',') ?? [];
  const seen = trustedProxies > 0 ? forwarded.at(-trustedProxies)?.trim() : undefined;
  const socket = (c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming
    ?.socket;
  return seen ?? socket?.remoteAddress ?? 'unknown';
}
