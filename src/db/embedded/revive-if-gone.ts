import type pg from 'pg';

/** No server behind the socket, or one that went away under us. */
const gone = new Set(['ECONNREFUSED', 'ENOENT', 'ECONNRESET', 'EPIPE']);

/**
 * Asks whether the database is there, and starts it again where it is not: an embedded server that was killed, for
 * want of memory say, must not leave a site that answers 503 until somebody notices. Answers whether it was started.
 */
export async function reviveIfGone(pool: pg.Pool, revive: () => Promise<void>): Promise<boolean> {
  try {
    await pool.query('select');
    return false;
  } catch (error) {
    if (!gone.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
  await revive();
  return true;
}
