import type { Hono } from 'hono';
import type { Assets } from '../assets/assets.ts';

/** Styles, fonts and scripts, by content-hashed names that never change. */
export function serveAssets(app: Hono, assets: Assets): void {
  const serve = (path: string, accepts: string | undefined) => assets.serve(path, accepts ?? '');
  app.get('/assets/*', (c) => {
    const found = serve(c.req.path, c.req.header('accept-encoding'));
    return found ? new Response(found.body, { headers: found.headers }) : c.notFound();
  });
  app.get('/favicon.ico', (c) => c.redirect(assets.href('favicon.svg')));
}
