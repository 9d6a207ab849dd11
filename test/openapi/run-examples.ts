import { answerChecker } from './check-answer.ts';
import { type Described, importClient, type OpenApi } from './write-client.ts';

type Ran = {
  /** Requests that were made. */
  readonly requests: number;
  /** Answers that were rows of something. */
  readonly filled: number;
  /** Everything that was not as described. */
  readonly faults: readonly string[];
};

/**
 * Has a client that is made from the description alone ask for every documented example: each operation with all of its
 * example parameters together, then with each by itself, then every link of its answer. Operations that act are left out.
 */
export async function runExamples(
  document: OpenApi,
  send: (address: string, how: { method: string; headers: Record<string, string> }) => Promise<Response>,
): Promise<Ran> {
  const client = await importClient(document);
  const check = answerChecker(document);
  const described = operationsOf(document).filter(({ requestBody }) => !requestBody);
  const ran = { requests: 0, filled: 0, faults: [] as string[] };
  const ask = async (asked: Described, given: Record<string, unknown>): Promise<unknown> => {
    const response = await client[asked.operationId]?.(send, given);
    if (!response) throw new Error(`the client lacks ${asked.operationId}`);
    ran.requests += 1;
    if (response.status >= 400) ran.faults.push(`${asked.operationId} answered ${response.status}`);
    ran.faults.push(...(await check(asked, response)));
    return response.json();
  };
  for (const asked of described.filter(
    ({ parameters = [] }) => !parameters.some((each) => each.in === 'path'),
  )) {
    const examples = (asked.parameters ?? []).flatMap(({ name, example }) =>
      example === undefined ? [] : [[name, example] as const],
    );
    const answer = await ask(asked, { limit: 2 });
    for (const one of examples) await ask(asked, Object.fromEntries([one]));
    if (examples.length > 1) await ask(asked, Object.fromEntries(examples));
    if (!hasRows(answer)) continue;
    ran.filled += 1;
    for (const { operationId, parameters } of linksOf(asked)) {
      const next = described.find((each) => each.operationId === operationId);
      if (!next) ran.faults.push(`${asked.operationId} links to ${operationId}, which is not there`);
      else await ask(next, resolve(parameters, answer));
    }
  }
  return ran;
}

export function operationsOf(document: OpenApi): Described[] {
  return Object.values(document.paths).flatMap((methods) => Object.values(methods));
}

function hasRows(answer: unknown): boolean {
  const { data } = answer as { data?: unknown };
  return Array.isArray(data) && data.length > 0;
}

function linksOf({ responses }: Described) {
  return Object.values(responses['200']?.links ?? {});
}

/** Runtime expressions (OpenAPI 3.1.1, section 4.8.20.4) over the answer: `{$response.body#/data/0/name}`. */
function resolve(parameters: Readonly<Record<string, string>>, answer: unknown): Record<string, string> {
  const valueAt = (pointer: string) =>
    pointer
      .split('/')
      .slice(1)
      .reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], answer);
  return Object.fromEntries(
    Object.entries(parameters).map(([name, expression]) => [
      name,
      expression.replaceAll(/\{\$response\.body#([^}]*)\}/g, (_, pointer: string) =>
        String(valueAt(pointer)),
      ),
    ]),
  );
}
