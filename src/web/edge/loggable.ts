/**
 * An error as the log may have it. PostgreSQL quotes the values of the row it refused, which may be anyone's, so of
 * its errors only the rule that was broken and the place in our code are kept.
 */
export function loggable(error: Error): Record<string, unknown> {
  const { name, message, stack } = error;
  if (!('severity' in error && 'code' in error)) return { name, message, stack, cause: causeOf(error) };
  const { code, constraint, table, column } = error as Error & Record<string, unknown>;
  const frames = stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');
  return { name, code, constraint, table, column, stack: frames };
}

function causeOf({ cause }: Error): Record<string, unknown> | undefined {
  return cause instanceof Error ? loggable(cause) : undefined;
}
