import type { Context } from 'hono';
import type { Site } from '../../../web/edge/visit.ts';
import type { KeyHolder } from '../keys/api-keys.queries.ts';
import type { Answered, ApiAnswer, ApiCall, Operation } from './operation.ts';
import { isProblem, type Problem } from './problem.rules.ts';
import { readBody } from './read-body.ts';
import { readParameters } from './read-parameters.rules.ts';
import { words } from './words.en.ts';

/** Reads what an operation is asked, carries it out, and writes its answer. */
export async function answerOperation(
  c: Context,
  site: Site,
  holder: KeyHolder | undefined,
  asked: Operation,
): Promise<Answered> {
  const refused = asked.acts ? refusalOf(holder) : undefined;
  if (refused) return refused;
  const query = readParameters(asked.query, new URL(c.req.url).searchParams);
  if (isProblem(query)) return query;
  const path = asked.pathParameters.safeParse(c.req.param());
  if (!path.success) return { problem: 'not-there', detail: words.noSuchPath(c.req.path) };
  const body = asked.body ? await readBody(c.req.raw, asked.body) : { value: undefined };
  if (isProblem(body)) return body;
  const call: ApiCall<unknown, unknown, unknown> = {
    site,
    path: path.data,
    query: query.values,
    body: body.value,
    holder,
    once: c.req.header('idempotency-key'),
  };
  const answer = await asked.carryOut(call as ApiCall<never, never, never>);
  return isProblem(answer) ? answer : { ...told(answer), status: answer.status ?? 200 };
}

function refusalOf(holder: KeyHolder | undefined): Problem | undefined {
  const kind =
    holder === undefined
      ? 'key-needed'
      : holder.scope === 'act' && holder.holdsRole
        ? undefined
        : 'role-needed';
  return kind && { problem: kind, detail: words.problems[kind].detail };
}

function told({ data, links }: ApiAnswer) {
  const link = Object.entries(links ?? {}).map(([rel, href]) => `<${href}>; rel="${rel}"`);
  return { text: `${JSON.stringify(data)}\n`, link: link.length > 0 ? link.join(', ') : undefined };
}
