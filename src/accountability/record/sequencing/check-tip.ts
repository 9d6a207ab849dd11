import type { Transaction } from '../../../db/connect.ts';
import { openCheckpoint } from '../log/checkpoint.rules.ts';
import { emptyFrontier, equalHashes, type Frontier, rootOf } from '../log/tree.rules.ts';
import { RecordFault } from '../record-fault.rules.ts';
import { latestCheckpoint } from '../recorded.queries.ts';
import { readFrontier } from './frontier.rules.ts';
import { countLeaves } from './record-log.queries.ts';

/**
 * What the next entry is added to: the log as it was last signed. Throws where the database does not hold that any more,
 * since whatever were signed next would then be another history.
 */
export async function checkTip(
  tx: Transaction,
  { origin, vkeys }: { readonly origin: string; readonly vkeys: readonly string[] },
): Promise<Frontier> {
  const [last, leaves] = [await latestCheckpoint(tx), await countLeaves(tx)];
  const size = last?.size ?? 0;
  if (leaves > size) throw new RecordFault('added', size);
  if (leaves < size) throw new RecordFault('missing', leaves);
  if (last === undefined) return emptyFrontier();
  const opened = openCheckpoint(last.note, { vkeys, origin });
  if ('refused' in opened || opened.checkpoint.size !== size) throw new RecordFault('signature', null);
  const frontier = readFrontier(size, last.frontier);
  if (!frontier || !equalHashes(rootOf(frontier), opened.checkpoint.root))
    throw new RecordFault('root', null);
  return frontier;
}
