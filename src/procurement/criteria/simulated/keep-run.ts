import { type By, isRefused, type Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { listCriteria } from '../criteria.queries.ts';
import type { Criterion } from '../criterion.rules.ts';
import { openForChange } from '../open-for-change.ts';
import { fingerprintOf } from './fingerprint.rules.ts';
import type { RunFindings } from './run-findings.rules.ts';
import { saveRun } from './simulated.queries.ts';

/**
 * Runs the simulator on the draft as it stands under its lock, and keeps what it found with the criteria. How it runs
 * is given: scoring knows criteria, and criteria know no scoring.
 */
export async function keepRun<Word extends string>(
  tx: Transaction,
  by: By,
  input: ProcurementKey & {
    readonly run: (criteria: readonly Criterion[]) => RunFindings | Refusal<Word>;
  },
): Promise<RunFindings | Refusal<Word | 'criteria-locked'>> {
  const held = await openForChange(tx, by, input, { attempt: 'simulate', code: null });
  if (isRefused<'criteria-locked'>(held)) return held;
  const criteria = await listCriteria(tx, input);
  const found = input.run(criteria);
  if ('refused' in found) return found;
  await saveRun(tx, input, {
    ...found,
    criteriaSha256: fingerprintOf(criteria),
    runAt: await by.clock.now(tx),
    runBy: by.actor.personId,
  });
  return found;
}
