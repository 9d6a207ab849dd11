import { type Answer, type Call, type Command, Refused, WrongUse } from '../../../terminal/command.ts';
import { toBase64 } from '../log/base64.rules.ts';
import type { Signer } from '../log/keys.rules.ts';
import { openNote } from '../log/note.rules.ts';
import { type KeptLog, readKeptLog } from '../verifying/kept-log.ts';
import { readKeys } from '../verifying/read-keys.ts';
import { sayProgress } from '../verifying/say-progress.ts';
import { isWebAddress, openUrl, type WebLog } from '../verifying/url-source.ts';
import { verifiedText } from '../verifying/verified-text.ts';
import { type Verified, verifyLog } from '../verifying/verify-log.ts';
import { words as verifyWords } from '../verifying/words.en.ts';
import { type HandedOver, handOver } from './hand-over.ts';
import { keepCheckpoint, openHashFile, openWitnessKey } from './keep-copy.ts';
import { words } from './words.en.ts';

/** `pp record witness`: reads a site’s record, compares it with what was kept, keeps what is new, and says so. */
export const witnessCommand: Command = {
  name: 'record witness',
  summary: words.witness,
  usage: 'record witness <url> --keep <folder> [--key <file>] [--name <name>] [--log-key <vkey>] [--json]',
  example: 'record witness https://procurement.example.org --keep our-copy',
  options: {
    keep: { type: 'string' },
    key: { type: 'string' },
    name: { type: 'string' },
    'log-key': { type: 'string', multiple: true },
  },
  async run(call) {
    const { address, folder } = readCall(call);
    const log = await openUrl(address);
    if (!log) throw new Refused(verifyWords.noLog(address));
    const signer = await openKey(call, folder);
    const kept = await readOwn(folder, signer);
    const verified = await compare(call, { log, folder, kept, keys: readKeys(call, 'log-key') });
    if (verified.keysFrom === null) throw new Refused(words.noLogKey(log.address));
    // What is signed is what holds; a record that does not is answered with what it was.
    const now = Math.floor(Date.now() / 1000);
    const note = verified.valid ? await keepCheckpoint(folder, verified.note, signer, now) : kept?.note;
    const handed = note === undefined ? undefined : await handOver(log.address, note);
    return answer(verified, { signer, kept, handed });
  },
};

function readCall({ words: [address, ...more], options }: Call): {
  readonly address: string;
  readonly folder: string;
} {
  const { keep } = options;
  const isRight = address !== undefined && isWebAddress(address) && more.length === 0;
  if (!isRight || typeof keep !== 'string') throw new WrongUse(words.wantsSite);
  return { address, folder: keep };
}

async function openKey({ options }: Call, folder: string): Promise<Signer> {
  const text = (name: 'key' | 'name') => (typeof options[name] === 'string' ? options[name] : undefined);
  const name = text('name');
  if (name !== undefined && !/^[^\s+]+$/u.test(name)) throw new WrongUse(words.wrongName(name));
  const signer = await openWitnessKey(folder, { file: text('key'), name });
  if (!signer) throw new Refused(words.noKey(text('key') ?? `${folder}/key`));
  return signer;
}

/** What this witness kept before; a copy that it did not sign is none to compare with. */
async function readOwn(folder: string, signer: Signer): Promise<KeptLog | undefined> {
  const kept = await readKeptLog(folder);
  if (kept && 'refused' in openNote(kept.note, [signer.vkey])) throw new Refused(words.notOwn(folder));
  return kept;
}

async function compare(
  call: Call,
  {
    log,
    folder,
    kept,
    keys,
  }: {
    readonly log: WebLog;
    readonly folder: string;
    readonly kept: KeptLog | undefined;
    readonly keys: readonly string[];
  },
): Promise<Verified> {
  const file = await openHashFile(folder, kept?.checkpoint.size ?? 0);
  try {
    const verified = await verifyLog(log, {
      keys,
      from: kept?.checkpoint,
      fromNote: kept?.note,
      keptHashes: kept?.hashes,
      onHashes: file.write,
      onProgress: sayProgress(call.terminal),
    });
    if (!verified) throw new Refused(verifyWords.noLog(log.address));
    return verified;
  } finally {
    await file.close();
  }
}

function answer(
  verified: Verified,
  about: {
    readonly signer: Signer;
    readonly kept: KeptLog | undefined;
    readonly handed: HandedOver | undefined;
  },
): Answer {
  const { signer, kept, handed } = about;
  const { origin, size, root, valid, firstBad, faults, faultCount } = verified;
  const json = {
    origin,
    size,
    root: toBase64(root),
    agrees: valid,
    firstBad: firstBad?.from ?? null,
    firstBadWithin: firstBad,
    faults,
    faultCount,
    keysFrom: verified.keysFrom,
    logKey: verified.logKey,
    key: signer.vkey,
    keptBefore: kept?.checkpoint.size ?? null,
    handedOver: handed ?? null,
  };
  const lines = [
    verifiedText(verified, { receipts: [], kept, isSite: true }),
    '',
    valid ? words.keeps(size) : words.keepsOld(kept?.checkpoint.size ?? 0),
    ...(handed ? [handed.answer] : []),
    words.ownKey(signer.vkey),
  ];
  return { json, text: lines.join('\n'), exitCode: valid ? 0 : 1 };
}
