import type { z } from 'zod';
import type { Site } from '../../../web/edge/visit.ts';
import type { KeyHolder } from '../keys/api-keys.queries.ts';
import type { Problem, ProblemKind } from './problem.rules.ts';

/** One request that passed the gate, its parameters read by the operation’s own schemas. */
export type ApiCall<Path, Query, Body> = {
  readonly site: Site;
  readonly path: Path;
  readonly query: Query;
  readonly body: Body;
  readonly holder: KeyHolder | undefined;
  /** `Idempotency-Key`, for what acts. */
  readonly once: string | undefined;
};

/** What is sent: `links` become a `Link` header (RFC 8288). */
export type ApiAnswer = {
  readonly status?: 200 | 201;
  readonly data: unknown;
  readonly links?: Readonly<Record<string, string>> | undefined;
};

/** What a request carries: its media types, the largest size, and what it holds once it is read. */
export type ApiBody = {
  readonly mediaTypes: readonly string[];
  readonly maxBytes: number;
  readonly schema: z.ZodType;
  /** Of JSON, for the description. */
  readonly example?: unknown;
};

/** An answer in writing. */
export type Answered =
  | { readonly status: 200 | 201; readonly text: string; readonly link?: string | undefined }
  | Problem;

/** Something that can be asked of the API, as it is carried out and as OpenAPI describes it: one place for both. */
export type Operation = {
  /** In OpenAPI, and the name of the function in a client that is made from it. */
  readonly id: string;
  readonly method: 'get' | 'post';
  /** Below the root, parameters in braces: `/bodies/{key}`. */
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly about: string;
  readonly pathParameters: z.ZodObject;
  readonly query: z.ZodObject;
  readonly body?: ApiBody | undefined;
  /** Whether a key that acts must come with it. */
  readonly acts: boolean;
  readonly answer: {
    readonly status: 200 | 201;
    readonly name: string;
    readonly about: string;
    readonly schema: z.ZodType;
  };
  /** Which problems its own work can end in, besides those that any request can. */
  readonly problems: readonly ProblemKind[];
  /** Goes on from an answer: operation by parameter, in OpenAPI’s runtime expressions. */
  readonly links?: Readonly<
    Record<string, { readonly operationId: string; readonly parameters: Readonly<Record<string, string>> }>
  >;
  readonly carryOut: (call: ApiCall<never, never, never>) => Promise<ApiAnswer | Problem>;
};

/** Holds an operation’s work to the types of its own schemas. */
export function operation<P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodType = z.ZodUndefined>(
  spec: Omit<Operation, 'pathParameters' | 'query' | 'body' | 'carryOut'> & {
    readonly pathParameters: P;
    readonly query: Q;
    readonly body?: Omit<ApiBody, 'schema'> & { readonly schema: B };
    readonly carryOut: (call: ApiCall<z.output<P>, z.output<Q>, z.output<B>>) => Promise<ApiAnswer | Problem>;
  },
): Operation {
  return spec;
}
