import type { MiddlewareHandler } from 'hono';

// Everything comes from this site's own files; nothing inline, nothing framed, nothing elsewhere.
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/** What every answer carries. */
export const safeHeaders = {
  'Content-Security-Policy': POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const;
const OF_OTHER_SITES = 'Cross-Origin-Resource-Policy';

export const sendSafely: MiddlewareHandler = async (c, next) => {
  await next();
  // Set on the answer itself: `c.header` would copy the whole of it for each.
  const { headers } = c.res;
  for (const [name, value] of Object.entries(safeHeaders)) {
    // A badge says for itself that other sites may show it.
    if (name !== OF_OTHER_SITES || !headers.has(name)) headers.set(name, value);
  }
};
