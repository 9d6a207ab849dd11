import { join } from 'node:path';
import { type Answer, type Call, type Command, Refused, WrongUse } from '../../../terminal/command.ts';
import { readInput } from '../../../terminal/read-input.ts';
import { toBase64 } from '../log/base64.rules.ts';
import { type ReceiptClaim, readReceipts } from './check-receipt.rules.ts';
import { type KeptLog, readKeptLog } from './kept-log.ts';
import { type LogSource, openFolder } from './log-source.ts';
import { readKeys } from './read-keys.ts';
import { sayProgress } from './say-progress.ts';
import { isWebAddress, openUrl } from './url-source.ts';
import { verifiedText } from './verified-text.ts';
import { type Verified, type VerifyAsk, verifyLog } from './verify-log.ts';
import { verifyOwnLog } from './verify-own-log.ts';
import { words } from './words.en.ts';

/** `pp record verify`: a whole log, from a folder, from the web, or this installation’s own. */
export const verifyCommand: Command = {
  name: 'record verify',
  summary: words.verify,
  usage: 'record verify [<folder|url>] [--receipt <file>] [--from <checkpoint>] [--key <vkey>] [--json]',
  example: 'record verify https://procurement.example.org --from checkpoint-of-march --json',
  options: {
    receipt: { type: 'string' },
    from: { type: 'string' },
    key: { type: 'string', multiple: true },
  },
  async run(call) {
    const [place, ...more] = call.words;
    if (more.length > 0) throw new WrongUse(words.wantsOneLog);
    const keys = readKeys(call, 'key');
    const kept = await readFrom(call);
    const receipts = await readReceiptFile(call);
    const ask = { keys, receipts, from: kept?.checkpoint, fromNote: kept?.note, keptHashes: kept?.hashes };
    const verified = await verifyAt(call, place, { ...ask, onProgress: sayProgress(call.terminal) });
    if (!verified) throw new Refused(place === undefined ? words.noOwnLog : words.noLog(place));
    return answer(verified, { receipts, kept, isSite: place !== undefined && isWebAddress(place) });
  },
};

async function verifyAt(
  call: Call,
  place: string | undefined,
  ask: VerifyAsk,
): Promise<Verified | undefined> {
  if (place === undefined) {
    const { db, dataFolder } = await call.open();
    return verifyOwnLog({ db, recordFolder: join(dataFolder, 'record') }, ask);
  }
  const source = isWebAddress(place) ? await openUrl(place) : await findFolder(place);
  return source && verifyLog(source, ask);
}

/** A log’s folder, or the data folder of an installation, which has one in it. */
async function findFolder(place: string): Promise<LogSource | undefined> {
  for (const folder of [place, join(place, 'record')]) {
    const source = openFolder(folder);
    if (await source.read('checkpoint')) return source;
  }
  return undefined;
}

async function readFrom({ options }: Call): Promise<KeptLog | undefined> {
  const { from } = options;
  if (typeof from !== 'string') return undefined;
  const kept = await readKeptLog(from);
  if (!kept) throw new Refused(words.notACheckpoint(from));
  return kept;
}

async function readReceiptFile({ options, terminal }: Call): Promise<readonly ReceiptClaim[]> {
  const { receipt } = options;
  if (typeof receipt !== 'string') return [];
  const claims = readReceipts((await readInput(receipt, terminal)).text);
  if (!claims) throw new Refused(words.notAReceipt(receipt));
  return claims;
}

type Kept = {
  readonly receipts: readonly ReceiptClaim[];
  readonly kept: KeptLog | undefined;
  readonly isSite: boolean;
};

function answer(verified: Verified, about: Kept): Answer {
  const { receipts, kept } = about;
  const { origin, size, root, valid, firstBad, faults, faultCount, failedReceipts } = verified;
  const checked = receipts.map((receipt) => ({
    index: receipt.index,
    accepted: !failedReceipts.has(receipt),
  }));
  const json = {
    origin,
    size,
    root: toBase64(root),
    valid,
    firstBad: firstBad?.from ?? null,
    firstBadWithin: firstBad,
    faults,
    faultCount,
    readTo: verified.readTo,
    signatureChecked: verified.isSignatureChecked,
    keysFrom: verified.keysFrom,
    logKey: verified.logKey,
    shownChecked: verified.isShownChecked,
    ...(kept ? { from: { size: kept.checkpoint.size, root: toBase64(kept.checkpoint.root) } } : {}),
    ...(checked.length > 0 ? { receipt: checked[0], receipts: checked } : {}),
  };
  const holds = valid && failedReceipts.size === 0;
  return { json, text: verifiedText(verified, about), exitCode: holds ? 0 : 1 };
}
