import { listKeyChain } from '../keys/key-chain.ts';
import type { RecordPlace } from './check-published.ts';
import { writePublished } from './published-files.ts';

/** Where the first checkpoint over the announcement of a key lies, which the key before it signed too. */
export function handoverPath(position: number): string {
  return `handover/${position}`;
}

/** The log’s keys as a text: the one that signs now on the first line, those before it below, the last before first. */
export function keysText(vkeys: readonly string[]): string {
  return `${[...vkeys].reverse().join('\n')}\n`;
}

/** Publishes what was announced of keys in a stretch of the log; mostly that is nothing. */
export async function publishKeys(place: RecordPlace, from: number, to: number): Promise<void> {
  const chain = (await listKeyChain(place.db)).filter(({ position }) => position < to);
  const fresh = chain.filter(({ position }) => position >= from);
  if (fresh.length === 0) return;
  for (const { position, checkpoint } of fresh)
    await writePublished(place.recordFolder, handoverPath(position), checkpoint);
  await writePublished(place.recordFolder, 'key', keysText(chain.map(({ vkey }) => vkey)));
}
