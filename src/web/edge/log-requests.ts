import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type pino from 'pino';

/** One line a request: the route and not the path, since paths can carry what is nobody's business. */
export function logRequests(log: pino.Logger): MiddlewareHandler {
  return async (c, next) => {
    const startedAt = performance.now();
    await next();
    const milliseconds = Math.round(performance.now() - startedAt);
    log.info({ method: c.req.method, route: routePath(c, -1), status: c.res.status, milliseconds });
  };
}
