import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Scripts beside `site.js`, each fetched by the page that needs it once somebody first uses what it does (see
 * `islands/wake.ts`): served name to entry.
 */
export const pageScripts: Readonly<Record<string, string>> = {
  'bid-form.js': join(source, 'procurement/bids/form/browser/bid-form.ts'),
  'bid-draft.js': join(source, 'procurement/bids/form/browser/bid-draft.ts'),
  'seal-bid.js': join(source, 'procurement/bids/sealing/browser/seal-bid.ts'),
  'open-shares.js': join(source, 'procurement/bids/sealing/browser/open-shares.ts'),
  'make-opener-key.js': join(source, 'procurement/bids/sealing/browser/make-opener-key.ts'),
  'offline-sealer.js': join(source, 'procurement/bids/sealing/browser/offline-sealer.ts'),
};

/** What of ours ends up in a script: its file and, from there on, all that is imported for more than its types. */
export async function filesBehind(entries: readonly string[]): Promise<readonly string[]> {
  const found = new Set(entries);
  for (const file of found) {
    const text = await readFile(file, 'utf8');
    const imports = text.matchAll(/^(?:import|export)\s(?!type\b)[^;]*?from\s'(\.[^']+)'/gm);
    for (const [, path = ''] of imports) found.add(join(dirname(file), path));
  }
  return [...found].sort();
}
