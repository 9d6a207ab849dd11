import type { z } from 'zod';
import type { FormErrors } from './outcomes.ts';
import { words } from './words.en.ts';

export type Parsed<F> =
  | { readonly ok: true; readonly input: F }
  | { readonly ok: false; readonly errors: FormErrors };

/**
 * The first fault of each field, in the words its schema gives; of what is too long, in ours where it gives none. Fields
 * are named by their path: `points.3`.
 */
export function parseForm<F>(schema: z.ZodType<F>, values: unknown): Parsed<F> {
  const result = schema.safeParse(values, {
    error: (issue) =>
      issue.code === 'too_big' && issue.origin === 'string'
        ? words.tooLong(Number(issue.maximum))
        : undefined,
  });
  if (result.success) return { ok: true, input: result.data };
  const errors: Record<string, string> = {};
  for (const issue of result.error.issues) errors[issue.path.join('.')] ??= issue.message;
  return { ok: false, errors };
}
