import type { z } from 'zod';
import type { Problem } from './problem.rules.ts';
import { words } from './words.en.ts';

/**
 * The parameters of an address, as an operation’s schema reads them. A name that it does not know is refused by that name,
 * and never left aside: whoever misspells a filter would take everything for what they asked for. So is a name given twice.
 */
export function readParameters(
  schema: z.ZodObject,
  query: URLSearchParams,
): { readonly values: Record<string, unknown> } | Problem {
  const known = Object.keys(schema.shape);
  const unknown = [...new Set(query.keys())].filter((name) => !known.includes(name));
  const [first] = unknown;
  if (first !== undefined)
    return { problem: 'parameter-unknown', detail: words.unknownParameter(first, known) };
  const twice = known.find((name) => query.getAll(name).length > 1);
  if (twice) return { problem: 'parameter-wrong', detail: words.parameterTwice(twice) };
  const read = schema.safeParse(Object.fromEntries(query));
  if (read.success) return { values: read.data };
  const wrong = String(read.error.issues[0]?.path[0] ?? '');
  const described = schema.shape[wrong] as z.ZodType | undefined;
  return { problem: 'parameter-wrong', detail: words.wrongValue(wrong, described?.description ?? '') };
}
