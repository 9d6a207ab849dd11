import type { Hono } from 'hono';
import { sql } from 'kysely';
import type { Site } from './visit.ts';

/** Lets a second start know that this is us. */
export const SIGNATURE = 'peoples-procurement';

/** `/health`: the process answers. `/ready`: its database does too. */
export function serveHealth(app: Hono, site: Pick<Site, 'db'>): void {
  app.get('/health', (c) => c.json({ product: SIGNATURE, status: 'ok' }));
  app.get('/ready', async (c) => {
    try {
      await sql`select 1`.execute(site.db);
      return c.json({ product: SIGNATURE, status: 'ready' });
    } catch {
      return c.json({ product: SIGNATURE, status: 'database does not answer' }, 503);
    }
  });
}
