import type { By } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import type { ProcurementKey } from '../stations/stations.queries.ts';
import { saveFlagNote } from './red-flags.queries.ts';
import type { FlagName } from './red-flags.rules.ts';

/** The authority notes what explains a flag; whoever calls has made sure that the award is not decided. */
export async function noteFlag(
  tx: Transaction,
  by: By,
  input: ProcurementKey & { readonly flag: FlagName; readonly note: string },
): Promise<void> {
  const at = await by.clock.now(tx);
  const { flag, note } = input;
  await saveFlagNote(tx, input, { flag, note: note.trim(), at, by: by.actor.personId });
}
