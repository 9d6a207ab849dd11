import { randomBytes } from 'node:crypto';
import type { Hono } from 'hono';
import type pino from 'pino';
import { loggable } from './loggable.ts';
import type { Site } from './visit.ts';
import { words } from './words.en.ts';

/** A bug or an outage: logged once with a reference that the page quotes. Asks nothing of the database. */
export function showFaults(app: Hono, site: Pick<Site, 'assets'>, log: pino.Logger): void {
  app.onError((error, c) => {
    const reference = randomBytes(4).toString('hex');
    log.error({ reference, method: c.req.method, err: loggable(error) });
    return c.html(
      <html lang="en-GB">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{words.errorTitle}</title>
          <link rel="stylesheet" href={site.assets.href('site.css')} />
        </head>
        <body>
          <main class="wrap">
            <h1>{words.errorTitle}</h1>
            <p>{words.errorBody}</p>
            <p>{words.errorReference(reference)}</p>
          </main>
        </body>
      </html>,
      500,
    );
  });
}
