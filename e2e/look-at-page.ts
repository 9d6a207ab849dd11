import type { Request } from 'playwright-core';
import { axeFaultsInPlace } from '../test/browser.ts';
import { narrowFaults } from './sideways.ts';
import { openTab, type Way } from './tab.ts';
import type { Visitor } from './visitor.ts';

/** The most that a first visit may bring over the wire, fonts included (TRUST 13). */
export const MOST_BYTES = 100 * 1024;

export type Looked = { readonly faults: readonly string[]; readonly bytes: number };

/** A first visit with an empty cache: what it weighs, what axe finds, what the browser complains of, how it fits. */
export async function lookAtPage(
  visitor: Visitor,
  path: string,
  way: Way,
  mostBytes = MOST_BYTES,
): Promise<Looked> {
  const { page, complaints } = await openTab(visitor.address, way);
  try {
    await page.context().addCookies(visitor.cookies());
    const requests: Request[] = [];
    page.on('requestfinished', (request) => requests.push(request));
    await page.goto(path, { waitUntil: 'load' });
    const bytes = await weigh(requests);
    const tooHeavy = bytes > mostBytes ? [`weighs ${bytes} bytes`] : [];
    const faults = [
      ...tooHeavy,
      ...complaints,
      ...(await axeFaultsInPlace(page)),
      ...(await narrowFaults(page)),
    ];
    return { bytes, faults };
  } finally {
    await page.context().close();
  }
}

async function weigh(requests: readonly Request[]): Promise<number> {
  const sizes = await Promise.all(requests.map((request) => request.sizes()));
  return sizes.reduce((sum, size) => sum + size.responseHeadersSize + size.responseBodySize, 0);
}
