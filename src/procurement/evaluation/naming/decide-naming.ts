import { recordEntry } from '../../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../../acts/by.ts';
import { decideReason, type ReasonRefusal } from '../../../acts/reasons.rules.ts';
import type { Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { getProcurementForUpdate } from '../../tenders/tenders.queries.ts';
import { saveNaming } from './naming.queries.ts';
import { findNamingFault, type Hiding, type NamingFault } from './naming.rules.ts';

export type DecideNaming = ProcurementKey & { readonly hidden: Hiding; readonly reason: string };
export type NamingRefusal = NamingFault | ReasonRefusal;

/**
 * The authority decides for which answers scorers see a letter in place of a name. It can be changed until the bids are
 * opened, and not after: then it could be taken for somebody’s sake.
 */
export async function decideNaming(
  tx: Transaction,
  by: By,
  input: DecideNaming,
): Promise<{ hidden: Hiding } | Refusal<NamingRefusal>> {
  const procurement = await getProcurementForUpdate(tx, input);
  const fault = findNamingFault(procurement);
  if (fault) return { refused: fault };
  const about = [
    procurement.title,
    procurement.summary,
    'names hidden shown letters bidders suppliers answers',
  ];
  const reason = decideReason({ text: input.reason, others: [], about });
  if ('refused' in reason) return reason;
  const at = await by.clock.now(tx);
  const { hidden } = input;
  await saveNaming(tx, input, { hidden, reason: reason.reason, by: by.actor.personId, at });
  await recordEntry(tx, by, {
    type: 'naming-decided',
    subject: { bodyId: input.bodyId, procurementId: input.procurementId },
    facts: { hidden, reason: reason.reason },
  });
  return { hidden };
}
