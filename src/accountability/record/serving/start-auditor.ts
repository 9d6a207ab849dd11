import { setTimeout as delay } from 'node:timers/promises';
import type { Clock } from '../../../acts/clock.ts';
import { auditRecord } from './audit-record.ts';
import type { RecordPlace } from './check-published.ts';
import { clearHalfWritten } from './published-files.ts';

export type Auditor = { readonly stop: () => Promise<void> };

/** After each 256 entries: a long record is looked through without anybody waiting for it. */
const REST_MS = 20;
/** A look that took long is followed by a longer pause: at most one part in six of the time is spent looking. */
const LEAST_PAUSE_MS = 30_000;
const PAUSES_PER_LOOK = 5;

/** Looks through the whole record again and again, for as long as this process serves. */
export function startAuditor(
  place: RecordPlace & { readonly clock: Clock },
  onFault: (error: unknown) => void,
): Auditor {
  const stopping = new AbortController();
  const { signal } = stopping;
  const pause = (milliseconds: number) => delay(milliseconds, undefined, { signal, ref: false });
  const look = async () => {
    for (let pauseMs = LEAST_PAUSE_MS; !signal.aborted; ) {
      await pause(pauseMs);
      const startedAt = performance.now();
      await clearHalfWritten(place.recordFolder, Date.now());
      await auditRecord(place, () => pause(REST_MS)).catch(onFaultUnless(signal, onFault));
      pauseMs = Math.max(LEAST_PAUSE_MS, (performance.now() - startedAt) * PAUSES_PER_LOOK);
    }
  };
  const looking = look().catch(() => {});
  return {
    async stop() {
      stopping.abort();
      await looking;
    },
  };
}

function onFaultUnless(signal: AbortSignal, onFault: (error: unknown) => void) {
  return (error: unknown) => {
    if (!signal.aborted) onFault(error);
  };
}
