/** Not there, or not this person's to know: the edge shows the same page for both. */
export class NotFound extends Error {}

export async function orNotFound<T>(row: Promise<T | undefined>): Promise<T> {
  const found = await row;
  if (found === undefined) throw new NotFound();
  return found;
}

/** Whether the database refused by this constraint: how a lost race becomes a refusal in words. */
export function isViolation(error: unknown, constraint: string): boolean {
  return error instanceof Error && 'constraint' in error && error.constraint === constraint;
}

/** Whether the database could not read a key it was given, such as a word where an identifier belongs. */
export function isMalformedKey(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '22P02';
}

/**
 * Whether the database would not keep a value that it was given, whatever is tried again: a data exception (class 22), a
 * broken constraint (23) or a limit (54). https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
export function isRefusedValue(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    /^(22|23|54)[0-9A-Z]{3}$/.test(error.code)
  );
}
