import { join } from 'node:path';
import { type Answer, type Call, type Command, Refused, WrongUse } from '../../../terminal/command.ts';
import { readInput } from '../../../terminal/read-input.ts';
import { toBase64 } from '../log/base64.rules.ts';
import { readVkey } from '../log/keys.rules.ts';
import { type ReceiptClaim, readReceipts } from './check-receipt.rules.ts';
import { type KeptLog, readKeptLog } from './kept-log.ts';
import { type LogSource, openFolder } from './log-source.ts';
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
    const keys = readKeys(call);
    const kept = await readFrom(call);
    const receipts = await readReceiptFile(call);
    const ask = { keys, receipts, from: kept?.checkpoint, keptHashes: kept?.hashes };
    const verified = await verifyAt(call, place, { ...ask, onProgress: sayProgress(call.terminal) });
    if (!verified) throw new Refused(place === undefined ? words.noOwnLog : words.noLog(place));
    return answer(verified, { receipts, kept });
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

function readKeys({ options }: Call): string[] {
  const given = options['key'];
  const keys = Array.isArray(given) ? given.map((key) => String(key).trim()) : [];
  const unknown = keys.find((key) => !readVkey(key));
  if (unknown !== undefined) throw new WrongUse(words.notAKey(unknown));
  return keys;
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

type Kept = { readonly receipts: readonly ReceiptClaim[]; readonly kept: KeptLog | undefined };

function answer(verified: Verified, { receipts, kept }: Kept): Answer {
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
    signatureChecked: verified.isSignatureChecked,
    shownChecked: verified.isShownChecked,
    ...(kept ? { from: { size: kept.checkpoint.size, root: toBase64(kept.checkpoint.root) } } : {}),
    ...(checked.length > 0 ? { receipt: checked[0], receipts: checked } : {}),
  };
  return { json, text: verifiedText(verified, { receipts, kept }), exitCode: valid ? 0 : 1 };
}
