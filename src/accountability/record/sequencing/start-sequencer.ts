import { publishLog } from '../serving/publish-log.ts';
import { sequenceEntries } from './sequence-entries.ts';
import type { SequencerPlace } from './sequencer-place.ts';

export type Sequencer = { readonly stop: () => Promise<void> };

const LOOK_EVERY_MS = 2000;

/**
 * Gives entries their places and publishes them, for as long as this process serves. Any number of processes may: each
 * batch is one process’s, and each keeps its own files up to date. Stopping lets the batch under way finish.
 */
export function startSequencer(place: SequencerPlace, onFault: (error: unknown) => void): Sequencer {
  const stopping = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let lastFault: string | undefined;
  let working = Promise.resolve();
  const turn = async () => {
    try {
      await sequenceAndPublish(place);
      lastFault = undefined;
    } catch (error) {
      // Every two seconds the same line would drown the log.
      if (String(error) !== lastFault) onFault(error);
      lastFault = String(error);
    }
  };
  const look = () => {
    working = turn().finally(() => {
      if (!stopping.signal.aborted) timer = setTimeout(look, LOOK_EVERY_MS);
    });
  };
  timer = setTimeout(look, 0);
  return {
    async stop() {
      stopping.abort();
      clearTimeout(timer);
      await working;
    },
  };
}

/**
 * One turn. Each batch is published while the next is signed. What was signed is published also where nothing more can be
 * signed; then the fault is told. How many entries found their place.
 */
export async function sequenceAndPublish(place: SequencerPlace): Promise<number> {
  let publishing: Promise<unknown> = Promise.resolve();
  const publish = () => {
    publishing = publishing.then(() => publishLog(place));
    // Told below, once the batch under way is signed.
    publishing.catch(() => {});
  };
  const [sequenced] = await Promise.allSettled([sequenceEntries(place, publish)]);
  publish();
  await publishing;
  if (sequenced.status === 'rejected') throw sequenced.reason;
  return sequenced.value;
}
