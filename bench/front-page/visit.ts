import { get } from 'node:http';

/** One answer as it came over the wire, still compressed. */
export type Visit = { readonly headers: Record<string, string>; readonly body: Buffer };

export function visit(address: string): Promise<Visit> {
  return new Promise((resolve, reject) => {
    get(address, { headers: { 'accept-encoding': 'br' } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const headers = Object.fromEntries(
          Object.entries(response.headers).map(([name, value]) => [name, String(value)]),
        );
        resolve({ headers, body: Buffer.concat(chunks) });
      });
    }).on('error', reject);
  });
}

/** What a browser fetches on a first visit: the page, and the assets it names; bytes over the wire. */
export async function weighFirstVisit(address: string, html: string): Promise<Record<string, number>> {
  const paths = [...html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map((match) => match[1] ?? '');
  const weights: Record<string, number> = {};
  for (const path of ['/', ...new Set(paths)]) {
    weights[path] = (await visit(address + path)).body.length;
  }
  return { ...weights, total: Object.values(weights).reduce((sum, bytes) => sum + bytes, 0) };
}
