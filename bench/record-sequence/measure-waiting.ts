import { setTimeout as delay } from 'node:timers/promises';
import { recordEntry } from '../../src/accountability/record/record-entry.ts';
import type { SequencerPlace } from '../../src/accountability/record/sequencing/sequencer-place.ts';
import { startSequencer } from '../../src/accountability/record/sequencing/start-sequencer.ts';
import { readPublishedCheckpoint } from '../../src/accountability/record/serving/published-files.ts';
import { nobody } from '../../src/acts/nobody.ts';
import { transact } from '../../src/acts/transact.ts';

const SECONDS = 15;
const WRITERS = 8;

/** How long an act, as fast as eight people can act one after the other, waits for the published checkpoint over it. */
export async function measureWaiting(place: SequencerPlace): Promise<string> {
  const sequencer = startSequencer(place, (error) => {
    throw error;
  });
  const done: number[] = [];
  const until = performance.now() + SECONDS * 1000;
  const write = async () => {
    while (performance.now() < until) {
      await transact(place.db, nobody, (tx) =>
        recordEntry(tx, { ...place, actor: nobody }, { type: 'role-granted', subject: {}, facts: {} }),
      );
      done.push(performance.now());
    }
  };
  const longest = await Promise.all([watch(place, done), ...Array.from({ length: WRITERS }, write)]);
  await sequencer.stop();
  return `record-sequence: ${Math.round(done.length / SECONDS)} acts a second, the longest wait for a checkpoint ${((longest[0] ?? 0) / 1000).toFixed(1)} s (60 allowed)`;
}

/** Acts are done in about the order in which they are sequenced: the first that is not yet covered waits longest. */
async function watch(place: SequencerPlace, done: readonly number[]): Promise<number> {
  let longest = 0;
  for (let covered = 0; covered < done.length || done.length === 0 || longest === 0; ) {
    await delay(50);
    covered = (await readPublishedCheckpoint(place.recordFolder))?.size ?? 0;
    const first = done[Math.min(covered, done.length - 1)];
    if (first !== undefined && covered < done.length) longest = Math.max(longest, performance.now() - first);
  }
  return longest;
}
