import { countHits } from './count-hits.ts';
import { readUrlEncoded } from './read-form.ts';
import type { Route } from './route.ts';
import { cookieIn, hashToken, isFormToken, SESSION_COOKIE } from './tokens.ts';
import type { Site } from './visit.ts';
import { visitOf } from './visiting.ts';

/** A POST as it came: the path and its query, the cookie header, a URL-encoded form. */
export type RawPost = {
  readonly path: string;
  readonly query: string;
  readonly cookies: string | undefined;
  readonly form: string;
};
/** What was done: where it leads, and the cookies that go along. */
export type DoneAtOnce = { readonly location: string; readonly setCookies: readonly string[] };

export type WayAtOnce = {
  readonly route: string;
  /** Whether a path is this route’s. What needs decoding goes the ordinary way. */
  readonly match: (path: string) => boolean;
  /** Null means that nothing was done, for any reason; the ordinary way says which, and is told that it was too often. */
  readonly carryOut: (post: RawPost) => Promise<DoneAtOnce | 'too-often' | null>;
};

/**
 * How a route carries a POST out before anybody is looked up: its act admits whoever posts in its own statement
 * (docs/decisions/0031). How often a session posts is counted in this process alone: a row beside the answer’s would
 * say whose it is.
 */
export function wayAtOnce(site: Site, { path: route, limit, spec }: Route): WayAtOnce {
  const pattern = new RegExp(`^${route.replace(/:(\w+)/g, '(?<$1>[\\w.~-]+)')}$`);
  const hitsOf = countHits(limit);
  return {
    route,
    match: (path) => pattern.test(path),
    async carryOut({ path, query, cookies, form }) {
      const sessionToken = cookieIn(cookies, SESSION_COOKIE);
      if (!spec.postAtOnce || !sessionToken) return null;
      const values = readUrlEncoded(form);
      if (!isFormToken(site.secret, sessionToken, values['_csrf'])) return null;
      if (hitsOf(sessionToken) > limit.hits) return 'too-often';
      const params = pattern.exec(path)?.groups ?? {};
      const cookie = (name: string) => cookieIn(cookies, name);
      const visit = visitOf(site, { path, params, query: new URLSearchParams(query), cookie });
      const posted = { values, sessionToken, sessionHash: hashToken(sessionToken) };
      const done = await spec.postAtOnce(visit, await spec.object(visit), posted);
      return done && { location: done.location, setCookies: visit.setCookies };
    },
  };
}
