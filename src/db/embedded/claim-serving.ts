import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLockFile } from './lock-file.ts';
import { isRunning, ownIdentity, parseIdentity } from './process-identity.ts';

export type ServingClaim =
  | { readonly refused: 'already-running'; readonly address: string }
  | { readonly refused: null; readonly release: () => void };

/**
 * Claims to be the one that serves from this data folder. Refused, with its address, while another does; the claim of
 * a process that was killed counts for nothing, even when its number has been given to another since.
 */
export async function claimServing(dataFolder: string, address: string): Promise<ServingClaim> {
  const run = join(dataFolder, 'run');
  mkdirSync(run, { recursive: true, mode: 0o700 });
  const path = join(run, 'serving.json');
  return withLockFile(`${path}.lock`, async () => {
    const other = readClaim(path);
    if (other !== null) return { refused: 'already-running', address: other };
    writeFileSync(path, JSON.stringify({ ...ownIdentity(), address }));
    return { refused: null, release: () => rmSync(path, { force: true }) };
  });
}

/** The address of the living process that serves, if one does. */
function readClaim(path: string): string | null {
  try {
    const text = readFileSync(path, 'utf8');
    const server = parseIdentity(text);
    if (server === null || !isRunning(server)) return null;
    return (JSON.parse(text) as { address: string }).address;
  } catch {
    return null;
  }
}
