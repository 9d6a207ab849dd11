import type { ApiBody } from './operation.ts';
import type { Problem } from './problem.rules.ts';
import { words } from './words.en.ts';

/** Reads what came with a request, no further than its limit: JSON by its schema, any other type as text. */
export async function readBody(
  request: Request,
  { mediaTypes, maxBytes, schema }: ApiBody,
): Promise<{ readonly value: unknown } | Problem> {
  const type = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (!mediaTypes.includes(type))
    return { problem: 'body-type-unknown', detail: words.wrongType(mediaTypes) };
  const bytes = await readUpTo(request, maxBytes);
  if (!bytes) return { problem: 'body-too-large', detail: words.tooLarge(maxBytes) };
  const text = new TextDecoder().decode(bytes);
  if (type !== 'application/json') return { value: text };
  const json = parse(text);
  if (json === undefined) return { problem: 'body-wrong', detail: words.notJson };
  const read = schema.safeParse(json);
  if (read.success) return { value: read.data };
  const faults = read.error.issues.map(({ path, message }) => ({
    where: `/${path.join('/')}`,
    detail: message,
  }));
  return { problem: 'body-wrong', detail: words.bodyWrong(faults[0]?.where ?? '/'), faults };
}

/** All of a body; undefined where it is larger. What was not read is thrown away. */
async function readUpTo(request: Request, maxBytes: number): Promise<Buffer | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > maxBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
