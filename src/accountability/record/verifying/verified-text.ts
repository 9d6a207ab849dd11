import { toBase64 } from '../log/base64.rules.ts';
import type { ReceiptClaim } from './check-receipt.rules.ts';
import type { KeptLog } from './kept-log.ts';
import type { Verified } from './verify-log.ts';
import { faultWords, words } from './words.en.ts';

/** Faults that are told one by one. */
const MOST_TOLD = 10;

/** What a verification found, for a reader. */
export function verifiedText(
  verified: Verified,
  { receipts, kept }: { readonly receipts: readonly ReceiptClaim[]; readonly kept: KeptLog | undefined },
): string {
  const { origin, size, root, valid, firstBad, faults, faultCount } = verified;
  const told = faults
    .slice(0, MOST_TOLD)
    .map(({ kind, within, path }) => `  ${faultWords[kind]({ within, path })}`);
  const more = faultCount > told.length ? [`  ${words.more(faultCount - told.length)}`] : [];
  const good = receipts.filter((receipt) => !verified.failedReceipts.has(receipt));
  return [
    words.heading(origin, size, toBase64(root)),
    '',
    valid ? words.valid : words.notValid(firstBad),
    ...told,
    ...more,
    ...good.map(({ index }) => words.receiptHolds(index)),
    ...(kept && valid ? [words.beginsAs(kept.checkpoint.size)] : []),
    ...(verified.isSignatureChecked ? [] : [words.signatureOpen]),
    ...(verified.isShownChecked && valid ? [words.showsTheSame] : []),
  ].join('\n');
}
