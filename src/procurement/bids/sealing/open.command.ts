import { type Call, type Command, Refused, WrongUse } from '../../../terminal/command.ts';
import { readInputBytes } from '../../../terminal/read-input.ts';
import { ATTACHMENTS, BID_FILE } from '../bundle.rules.ts';
import { type BundleFiles, readBundleFiles } from './bundle-files.rules.ts';
import { sealWords, openWords as words } from './command-words.en.ts';
import { sealedBidFaults } from './fault-words.en.ts';
import { combineFiles, type FoundKey, readBidKey } from './find-bid-key.ts';
import { sha256Hex } from './hash.ts';
import { openBidFile } from './open-bid-file.ts';
import { parseJson } from './read-shape.rules.ts';
import { readSealedBid, type SealedBid } from './sealed-bid-file.ts';
import { unpackInto } from './write-new-file.ts';
import type { TarFile } from './write-tar.rules.ts';

/** `pp open`: a sealed bid opened by anyone who has enough shares, or its own key; without our site. */
export const openCommand: Command = {
  name: 'open',
  summary: words.summary,
  usage: 'open <file> --share <file> … [--key <file>] [--out <folder>] [--commitment <hash>] [--json]',
  example: 'open our-bid.sealed --share ann.shares --share ben.shares --share cem.shares --out opened',
  options: {
    share: { type: 'string', multiple: true },
    key: { type: 'string' },
    out: { type: 'string' },
    commitment: { type: 'string' },
  },
  async run(call) {
    const { file, shares, key, out, commitment } = readCall(call);
    const { name, bytes } = await readInputBytes(file, call.terminal);
    const sealed = await readSealedBid(bytes);
    if ('refused' in sealed) throw new Refused(sealedBidFaults[sealed.refused](name));
    if (commitment !== null && commitment !== sealed.commitment)
      throw new Refused(words.otherCommitment(sealed.commitment));
    const found =
      key === null
        ? await combineFiles(shares, sealed, call.terminal)
        : await readBidKey(key, sealed, call.terminal);
    const bundle = await openBidFile(sealed.ciphertext, found.identity);
    if ('refused' in bundle) throw new Refused(words.doesNotOpen);
    const opened = readBundleFiles(bundle);
    if ('refused' in opened) throw new Refused(sealedBidFaults[opened.refused](name));
    const files = allOf(opened);
    if (out !== null) await unpackInto(out, files);
    if (found.badShares.length > 0)
      call.terminal.errors.write(`${words.leftAside(words.badShares(found.badShares))}\n`);
    return answer(sealed, found, opened, {
      files,
      out,
      threshold: key === null ? sealed.envelope.threshold : null,
    });
  },
};

type Done = {
  readonly files: readonly TarFile[];
  readonly out: string | null;
  readonly threshold: number | null;
};

async function answer(
  sealed: SealedBid,
  found: FoundKey,
  opened: BundleFiles,
  { files, out, threshold }: Done,
) {
  const { commitment, envelope } = sealed;
  const listed = await Promise.all(
    files.map(async ({ name, bytes }) => ({ name, bytes: bytes.length, sha256: await sha256Hex(bytes) })),
  );
  const json = {
    commitment,
    tender: envelope.tender,
    openedWith: threshold === null ? 'key' : 'shares',
    badShares: found.badShares,
    out,
    bundle: { bid: opened.bid === null ? null : (parseJson(opened.bid) ?? opened.bid), files: listed },
  };
  const text = [
    words.opened(threshold),
    words.of(envelope.tender.body, envelope.tender.procurement),
    sealWords.commitment(commitment),
    sealWords.holds(listed.length),
    ...listed.map((one) => sealWords.file(one.name, one.bytes)),
    ...(out === null ? [] : [words.unpacked(out)]),
  ].join('\n');
  return { json, text };
}

function allOf({ bid, attachments }: BundleFiles): TarFile[] {
  const words = bid === null ? [] : [{ name: BID_FILE, bytes: new TextEncoder().encode(bid) }];
  return [...words, ...attachments.map(({ name, bytes }) => ({ name: ATTACHMENTS + name, bytes }))];
}

function readCall({ words: typed, options }: Call) {
  const [file, ...more] = typed;
  const { share, key, out, commitment } = options;
  const shares = Array.isArray(share) ? share.map(String) : [];
  if (file === undefined || more.length > 0) throw new WrongUse(words.wantsFile);
  if (shares.length === 0 && typeof key !== 'string') throw new WrongUse(words.wantsKey);
  const text = (value: unknown) => (typeof value === 'string' ? value : null);
  return {
    file,
    shares,
    key: text(key),
    out: text(out),
    commitment: text(commitment)?.toLowerCase() ?? null,
  };
}
