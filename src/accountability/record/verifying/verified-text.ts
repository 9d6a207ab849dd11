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
  {
    receipts,
    kept,
    isSite,
  }: {
    readonly receipts: readonly ReceiptClaim[];
    readonly kept: KeptLog | undefined;
    /** It was read from a site, which can say what it shows now. */
    readonly isSite: boolean;
  },
): string {
  const { origin, size, root, valid, firstBad, faults, faultCount, logKey } = verified;
  const told = faults
    .slice(0, MOST_TOLD)
    .map(({ kind, within, path }) => `  ${faultWords[kind]({ within, path })}`);
  const more = faultCount > told.length ? [`  ${words.more(faultCount - told.length)}`] : [];
  const tell = (receipt: ReceiptClaim) =>
    verified.failedReceipts.has(receipt)
      ? words.receiptRefused(receipt.index)
      : words.receiptHolds(receipt.index);
  return [
    words.heading(origin, size, toBase64(root)),
    '',
    valid ? words.valid : words.notValid(firstBad),
    ...told,
    ...more,
    ...(verified.readTo < size ? [words.readingEnded(verified.readTo)] : []),
    ...receipts.map(tell),
    ...(kept && valid ? [words.beginsAs(kept.checkpoint.size)] : []),
    ...(verified.isSignatureChecked ? [] : [words.signatureOpen]),
    ...(verified.isShownChecked && valid ? [words.showsTheSame] : []),
    ...(verified.isShownChecked || !isSite ? [] : [words.notCompared]),
    ...(verified.keysFrom === 'log-itself' && logKey !== null ? [words.vouchesForItself(logKey)] : []),
  ].join('\n');
}
