import type pg from 'pg';
import { recordEntry } from '../../src/accountability/record/record-entry.ts';
import type { SequencerPlace } from '../../src/accountability/record/sequencing/sequencer-place.ts';
import { nobody } from '../../src/acts/nobody.ts';
import { transact } from '../../src/acts/transact.ts';

const ACTS = 1000;

/** What an act's transaction takes with its entry in line for the log, and with the entry alone, in turns. */
export async function measureActs(place: SequencerPlace, owner: pg.Client): Promise<string> {
  const times = { enabled: [] as number[], disabled: [] as number[] };
  for (let turn = 0; turn < 6; turn += 1) {
    const state = turn % 2 === 0 ? 'enabled' : 'disabled';
    await owner.query(
      `alter table record_entry ${state === 'enabled' ? 'enable' : 'disable'} trigger record_entry_waits`,
    );
    for (let act = 0; act < ACTS; act += 1) {
      const startedAt = performance.now();
      await transact(place.db, nobody, (tx) =>
        recordEntry(tx, { ...place, actor: nobody }, { type: 'role-granted', subject: {}, facts: { act } }),
      );
      times[state].push(performance.now() - startedAt);
    }
  }
  const [waiting, alone] = [middle(times.enabled), middle(times.disabled)];
  return `record-sequence: an act of nothing but its entry takes ${waiting.toFixed(2)} ms, without the log ${alone.toFixed(2)} ms`;
}

function middle(times: number[]): number {
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
