import type { Operation } from './operation.ts';
import { type ProblemKind, problemKinds, problemStatuses } from './problem.rules.ts';
import { words } from './words.en.ts';

export type JsonSchema = {
  readonly type?: string;
  readonly description?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
};

const text = words.openApi;

function integer(description: string) {
  return { description, schema: { type: 'integer', minimum: 0 } };
}

export const sharedHeaders = {
  'RateLimit-Limit': integer(text.rateLimit),
  'RateLimit-Remaining': integer(text.rateRemaining),
  'RateLimit-Reset': integer(text.rateReset),
  'Retry-After': integer(text.retryAfter),
  ETag: { description: text.etag, schema: { type: 'string' } },
};

function refer(names: readonly (keyof typeof sharedHeaders)[]) {
  return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
}

const problemSchema = {
  type: 'object',
  description: text.problem,
  required: ['type', 'title', 'status', 'detail'],
  additionalProperties: false,
  properties: {
    type: { type: 'string', format: 'uri', description: text.problemType },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string', description: text.problemDetail },
    faults: {
      type: 'array',
      description: text.problemFaults,
      items: {
        type: 'object',
        required: ['where', 'detail'],
        additionalProperties: false,
        properties: { where: { type: 'string' }, detail: { type: 'string' } },
      },
    },
  },
};

const waits: readonly ProblemKind[] = ['too-many', 'busy'];

/** An answer for each kind of problem. */
export const sharedResponses = Object.fromEntries(
  problemKinds.map((kind) => [
    kind,
    {
      description: words.problems[kind].title,
      ...(waits.includes(kind) ? { headers: refer(['Retry-After']) } : {}),
      content: { 'application/problem+json': { schema: problemSchema } },
    },
  ]),
);

/** Any request can end in these. */
const always: readonly ProblemKind[] = ['parameter-unknown', 'key-unknown', 'too-many', 'fault', 'busy'];

/** What an operation can answer, by status. Kinds of problem that share a status share its answer. */
export function answersOf({ answer, problems, acts, method }: Operation, links: Operation['links']) {
  const kinds = [...always, ...problems, ...(acts ? (['key-needed', 'role-needed'] as const) : [])];
  const statuses = [...new Set(kinds.map((kind) => problemStatuses[kind]))].sort();
  const told = statuses.map((status) => {
    const [kind] = kinds.filter((each) => problemStatuses[each] === status);
    return [status, { $ref: `#/components/responses/${kind}` }] as const;
  });
  const done = {
    description: answer.about,
    headers: refer([
      'RateLimit-Limit',
      'RateLimit-Remaining',
      'RateLimit-Reset',
      ...(method === 'get' ? (['ETag'] as const) : []),
    ]),
    content: { 'application/json': { schema: { $ref: `#/components/schemas/${answer.name}` } } },
    ...(links ? { links } : {}),
  };
  return {
    [answer.status]: done,
    ...(method === 'get' ? { 304: { description: text.nothingNew } } : {}),
    ...(Object.fromEntries(told) as Record<number, unknown>),
  };
}
