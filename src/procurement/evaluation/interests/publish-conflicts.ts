import { recordEntry } from '../../../accountability/record/record-entry.ts';
import type { By } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { readConflictsRegister } from './read-register.ts';

/** With the award the record tells of links and advantages in counts: over all stages, and nobody by name or part. */
export async function publishConflicts(tx: Transaction, by: By, key: ProcurementKey): Promise<void> {
  const { told } = await readConflictsRegister(tx, key);
  const all = [...told.byStage, told.scorers];
  const sum = (of: (counts: (typeof all)[number]) => number) =>
    all.reduce((total, one) => total + of(one), 0);
  await recordEntry(tx, by, {
    type: 'conflicts-told',
    subject: { bodyId: key.bodyId, procurementId: key.procurementId },
    facts: {
      answers: sum(({ answers }) => answers),
      perceived: sum(({ perceived }) => perceived),
      real: sum(({ real }) => real),
      wentOn: sum(({ wentOn }) => wentOn),
      stoodAside: sum(({ stoodAside }) => stoodAside),
      advantagesAsked: told.advantages.asked,
      advantagesRemoved: told.advantages.removed,
      advantagesExcluded: told.advantages.excluded,
    },
  });
}
