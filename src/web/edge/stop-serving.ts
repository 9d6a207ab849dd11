import type { Server } from 'node:http';

/**
 * Stops serving. A connection is cut as soon as it is idle. Requests under way get `patience`, in milliseconds; so do
 * sockets that a browser opened in advance and never asked anything on, which Node would wait a minute for.
 */
export function stopServing(server: Server, patience = 5000): Promise<void> {
  const drained = new Promise<void>((resolve) => server.close(() => resolve()));
  const tidy = setInterval(() => server.closeIdleConnections(), 50);
  const cut = setTimeout(() => server.closeAllConnections(), patience);
  return drained.finally(() => {
    clearInterval(tidy);
    clearTimeout(cut);
  });
}
