import type { z } from 'zod';
import type { Who } from './access.rules.ts';
import type { FormState, Outcome, Screen, SeeOther } from './outcomes.ts';
import type { Act, Visit } from './visit.ts';

export type Limit = { readonly hits: number; readonly seconds: number };
export const everydayLimit: Limit = { hits: 120, seconds: 60 };

export type UploadLimits = { readonly maxFiles: number; readonly maxBytes: number };

type Schema<F> = z.ZodType<F>;

export type PostedAtOnce = {
  readonly values: Readonly<Record<string, unknown>>;
  readonly sessionToken: string;
  readonly sessionHash: Buffer;
};

export type RouteSpec<O, F> = {
  /** Parameters are `:body`, `:round` and so on; `:body` is always a public body's slug and is found first. */
  readonly path: string;
  readonly who: Who;
  /** Finds what the path names, or throws NotFound: also when it is not this person's to know. */
  readonly object: (at: Visit) => Promise<O>;
  /** GET, and a POST that was refused (with what was typed and the errors). */
  readonly page: (at: Visit, object: O, form: FormState) => Promise<Screen | Outcome> | Screen | Outcome;
  readonly form?: Schema<F> | ((object: O) => Schema<F>);
  /** The largest file its form takes; without it, none. */
  readonly maxFileBytes?: number;
  /** Its files stream to disk instead: so many, of so many bytes together. They arrive as `at.uploads`. */
  readonly uploads?: UploadLimits;
  readonly limit?: Limit;
  /**
   * Also takes the one-click POST that a mail program sends (RFC 8058), which has no form token and no session. Only
   * for an address whose path is itself the secret; the act is then nobody’s, whatever cookies came with it.
   */
  readonly takesOneClick?: boolean;
  /** Runs in one transaction that is carried out once per form token. */
  readonly post?: (act: Act<O, F>) => Promise<Outcome>;
  /**
   * A POST that is carried out before anybody is looked up, for an act that admits whoever posts in its own statement
   * (docs/decisions/0031): it is given the hash of the session’s token, and the form has shown that it is ours. Null
   * when it was not done: the POST then goes the ordinary way, which says why. Its path has no `:body`.
   */
  readonly postAtOnce?: (at: Visit, object: O, posted: PostedAtOnce) => Promise<SeeOther | null>;
  /**
   * Takes bytes by PUT as they come, without a form (docs/decisions/0043): the form’s token stands in a header, and what
   * is answered is for a program.
   */
  readonly put?: (at: Visit, object: O, body: AsyncIterable<Uint8Array>) => Promise<PutAnswer>;
  /** For the few acts that bring their own transaction (a decision record names each). */
  readonly postDirectly?: (at: Visit, object: O, input: F) => Promise<Outcome>;
};

export type PutAnswer = { readonly status: 200 | 409 | 413 | 422; readonly data: unknown };

/** A registered route; the access test, the isolation matrix and OpenAPI read this list. */
export type Route = {
  readonly path: string;
  readonly who: Who;
  readonly limit: Limit;
  readonly maxFileBytes: number;
  readonly takesPost: boolean;
  readonly takesPut: boolean;
  readonly spec: RouteSpec<unknown, unknown>;
};

/** Declares a route. Who may, is not optional. */
export function route<O, F>(spec: RouteSpec<O, F>): Route {
  return {
    path: spec.path,
    who: spec.who,
    limit: spec.limit ?? everydayLimit,
    maxFileBytes: spec.maxFileBytes ?? 0,
    takesPost: spec.post !== undefined || spec.postDirectly !== undefined,
    takesPut: spec.put !== undefined,
    spec: spec as unknown as RouteSpec<unknown, unknown>,
  };
}

/** For pages that are about nothing in particular. */
export function noObject(): Promise<undefined> {
  return Promise.resolve(undefined);
}
