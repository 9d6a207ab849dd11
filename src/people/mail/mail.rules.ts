/** After this many tries a message stays where it is, with its last error, for someone to look at. */
export const mostAttempts = 10;

/** How long a message waits after its nth failed try (from 1): 30 seconds, doubling, an hour at most. */
export function waitAfterAttempt(attempt: number): { readonly seconds: number } {
  return { seconds: Math.min(3600, 30 * 2 ** (attempt - 1)) };
}
