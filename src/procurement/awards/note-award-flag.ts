import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { noteFlag } from '../red-flags/note-flag.ts';
import type { FlagName } from '../red-flags/red-flags.rules.ts';
import type { ProcurementKey } from '../stations/stations.queries.ts';
import { getProcurementForUpdate } from '../tenders/tenders.queries.ts';
import { findAward } from './awards.queries.ts';

/** Notes an explanation beside a red flag, as long as the award is not decided; the decision keeps it. */
export async function noteAwardFlag(
  tx: Transaction,
  by: By,
  input: ProcurementKey & { readonly flag: FlagName; readonly note: string },
): Promise<{ noted: true } | Refusal<'already-decided'>> {
  await getProcurementForUpdate(tx, input);
  if (await findAward(tx, input)) return { refused: 'already-decided' };
  await noteFlag(tx, by, input);
  return { noted: true };
}
