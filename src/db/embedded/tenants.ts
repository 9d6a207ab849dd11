import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning, ownIdentity, parseIdentity } from './process-identity.ts';

let count = 0;

/** Notes that this process uses the database. Hands back the way to say that it no longer does. */
export function moveIn(run: string): { readonly moveOut: () => void } {
  const folder = join(run, 'tenants');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  count += 1;
  const card = join(folder, `${process.pid}-${count}.json`);
  writeFileSync(card, JSON.stringify(ownIdentity()));
  return { moveOut: () => rmSync(card, { force: true }) };
}

/** Whether any living process still uses the database; the cards of those who were killed are thrown away. */
export function isInhabited(run: string): boolean {
  const folder = join(run, 'tenants');
  const living = readdirSync(folder).filter((name) => {
    const tenant = parseIdentity(readFileSync(join(folder, name), 'utf8'));
    if (tenant !== null && isRunning(tenant)) return true;
    rmSync(join(folder, name), { force: true });
    return false;
  });
  return living.length > 0;
}
