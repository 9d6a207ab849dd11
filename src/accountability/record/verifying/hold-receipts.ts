import { type Checkpoint, openCheckpoint } from '../log/checkpoint.rules.ts';
import { equalHashes, hashLeaf } from '../log/tree.rules.ts';
import { checkReceipt, type ReceiptClaim } from './check-receipt.rules.ts';
import type { FaultKind, FaultList, Stretch } from './faults.rules.ts';
import type { HeldList } from './held.ts';

/** Receipts that a log is held against while it is read. */
export type HeldReceipts = {
  /** Holds those of a stretch against the hashes of its entries. */
  readonly check: (from: number, hashes: readonly Uint8Array[]) => void;
  /**
   * Which of them do not belong to the log, once its keys are known. One that a key of the log signed, and that does not
   * fit, shows that two histories were signed: that is the log’s fault. Anybody can make one that none signed.
   */
  readonly conclude: (vkeys: readonly string[]) => ReadonlySet<ReceiptClaim>;
};

type Finding = { readonly kind: FaultKind; readonly within: Stretch };

/** Begins to hold receipts against the log that this checkpoint is of. */
export function holdReceipts(
  receipts: readonly ReceiptClaim[],
  {
    checkpoint,
    held,
    faults,
  }: { readonly checkpoint: Checkpoint; readonly held: HeldList; readonly faults: FaultList },
): HeldReceipts {
  const holding = new Set<ReceiptClaim>();
  const against = new Map<ReceiptClaim, Finding[]>();
  for (const receipt of receipts) {
    const { origin, size, root } = receipt.checkpoint;
    if (origin !== checkpoint.origin || !checkReceipt(receipt)) continue;
    const findings: Finding[] = [];
    against.set(receipt, findings);
    if (size > checkpoint.size)
      findings.push({ kind: 'shorter', within: { from: checkpoint.size, to: size } });
    else
      held.add({
        size,
        root,
        kind: null,
        holds: () => void holding.add(receipt),
        fails: (within) => void findings.push({ kind: 'receipt-fails', within }),
      });
  }
  return {
    check(from, hashes) {
      for (const [receipt, findings] of against) findings.push(...findOther(receipt, from, hashes));
    },
    conclude(vkeys) {
      const signed = new Set(receipts.filter(({ note }) => !('refused' in openCheckpoint(note, { vkeys }))));
      for (const [receipt, findings] of against)
        for (const { kind, within } of signed.has(receipt) ? findings : []) faults.add(kind, within);
      // A log that announces no key is held to what it holds alone.
      const isOpen = vkeys.length === 0;
      return new Set(receipts.filter((one) => !(holding.has(one) && (isOpen || signed.has(one)))));
    },
  };
}

/** Where in the log another entry stands than a receipt says. */
function findOther({ index, leaf }: ReceiptClaim, from: number, hashes: readonly Uint8Array[]): Finding[] {
  const own = hashes[index - from];
  if (!own || equalHashes(own, hashLeaf(leaf))) return [];
  return [{ kind: 'receipt-fails', within: { from: index, to: index + 1 } }];
}
