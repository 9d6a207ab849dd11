import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { tellPurchase } from '../../participation/following/tell-purchase.ts';
import { findContract } from '../../procurement/contracts/contracts.queries.ts';
import { getProcurementForUpdate } from '../../procurement/tenders/tenders.queries.ts';
import { canonicalJson } from '../../values/canonical-json.ts';
import { londonDate } from '../../values/dates.ts';
import { sha256Hex } from '../files/sha256.rules.ts';
import { recordEntry } from '../record/record-entry.ts';
import { isOpen } from './moments/moments.rules.ts';
import type { Pack } from './pack/pack.rules.ts';
import { readTable, type Table } from './read-table.ts';
import { insertVerdict } from './verdicts.queries.ts';
import { type Decision, findVerdictFault, type VerdictFault } from './verdicts.rules.ts';
import { words } from './words.en.ts';

export type VerdictInput = {
  readonly bodyId: string;
  readonly procurementId: string;
  readonly decision: Decision;
  readonly reason: string;
  /** What changes; only where the contract is varied. */
  readonly conditions?: string | undefined;
};
type Given = { readonly forOn: string };
type Said = Pick<VerdictInput, 'decision' | 'reason'> & {
  readonly conditions: string;
  readonly wrotePart: boolean;
};

/**
 * The authority decides what becomes of a contract: renew, vary or stop, for the next day that it is judged for. What lay
 * side by side and the review pack are kept with the verdict as they were. Whoever wrote part of the pack is refused.
 */
export async function giveVerdict(
  tx: Transaction,
  by: By,
  input: VerdictInput,
): Promise<Given | Refusal<VerdictFault>> {
  const { bodyId, procurementId, decision } = input;
  const key = { bodyId, procurementId };
  await getProcurementForUpdate(tx, key);
  const contract = await findContract(tx, key);
  if (!contract) return { refused: 'no-contract' };
  const now = await by.clock.now(tx);
  const table = await readTable(tx, key, contract, londonDate(now));
  const conditions = decision === 'vary' ? (input.conditions ?? '').trim() : '';
  const wrotePart = table.writers.includes(by.actor.personId);
  const fault = faultOf(table, { ...input, conditions, wrotePart }, contract.supplierName);
  if (fault) return { refused: fault };
  if (!table.next || !table.pack) return { refused: 'already-given' };
  const { sides, pack } = table;
  const reason = input.reason.trim();
  await insertVerdict(tx, {
    body_id: bodyId,
    procurement_id: procurementId,
    for_on: table.next.forOn,
    decision,
    reason,
    conditions: conditions || null,
    decided_by: by.actor.personId,
    decided_at: now,
    side_by_side: JSON.stringify(sides),
    pack: JSON.stringify(pack),
  });
  await recordEntry(tx, by, {
    type: 'verdict-given',
    subject: key,
    facts: factsOf(sides, pack, { decision, reason, conditions }),
  });
  await tellPurchase(tx, by, { ...key, moment: 'verdict-given' });
  return { forOn: pack.forOn };
}

/** What the record holds: the decision and what lay side by side; words and the pack as fingerprints. */
function factsOf(
  sideBySide: Table['sides'],
  pack: Pack,
  { decision, reason, conditions }: { decision: Decision; reason: string; conditions: string },
) {
  return {
    decision,
    forOn: pack.forOn,
    reasonSha256: sha256Hex(reason),
    conditionsSha256: conditions ? sha256Hex(conditions) : null,
    packSha256: sha256Hex(canonicalJson(pack)),
    sideBySide,
  };
}

function faultOf({ next, today, pack, sides }: Table, { wrotePart, ...said }: Said, supplierName: string) {
  if (!next || !pack) return 'already-given';
  const about = [words.restsOn, supplierName, ...sides.promises.map(({ title }) => title)];
  const stands = isOpen(next, today) ? 'open' : 'to-come';
  return findVerdictFault({ stands, parts: pack.parts, wrotePart }, said, about);
}
