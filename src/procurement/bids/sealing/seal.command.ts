import { resolve } from 'node:path';
import { type Call, type Command, Refused, WrongUse } from '../../../terminal/command.ts';
import { readInput } from '../../../terminal/read-input.ts';
import { writeBundleFiles } from './bundle-files.rules.ts';
import { sealWords as words } from './command-words.en.ts';
import { sealFaults } from './fault-words.en.ts';
import { gatherFolder } from './gather-folder.ts';
import { listDocuments } from './list-documents.ts';
import { readOpeners } from './openers.rules.ts';
import { sealBundle } from './seal-bundle.ts';
import { writeSealedBid } from './sealed-bid-file.ts';
import { writeBoth } from './write-new-file.ts';

/** `pp seal`: a bid sealed where its supplier sits; nothing is sent anywhere. */
export const sealCommand: Command = {
  name: 'seal',
  summary: words.summary,
  usage: 'seal <folder> --to <openers.json> --out <file> [--key <file>] [--json]',
  example: 'seal our-bid --to openers.json --out our-bid.sealed',
  options: { to: { type: 'string' }, out: { type: 'string' }, key: { type: 'string' } },
  async run(call) {
    const { folder, to, out, key } = readCall(call);
    const openers = readOpeners((await readInput(to, call.terminal)).text);
    if ('refused' in openers) throw new Refused(sealFaults[openers.refused]);
    const { leftOut, ...gathered } = await gatherFolder(folder);
    const { warning, ...files } = await listDocuments(gathered);
    const bundle = writeBundleFiles(files);
    call.terminal.progress(words.sealing(Math.ceil(bundle.length / 1e6)));
    const madeAt = new Date().toISOString();
    const sealed = await sealBundle(bundle, openers, openers.tender, { madeAt });
    if ('refused' in sealed) throw new Refused(sealFaults[sealed.refused]);
    const file = writeSealedBid(sealed);
    await writeBoth({ path: key, content: sealed.keyFile }, { path: out, content: file });
    const inside = [
      ...(files.bid === null
        ? []
        : [{ name: 'bid.json', bytes: new TextEncoder().encode(files.bid).length }]),
      ...files.attachments.map(({ name, bytes }) => ({ name: `attachments/${name}`, bytes: bytes.length })),
    ];
    const { tender, threshold } = openers;
    const json = {
      commitment: sealed.commitment,
      keyFile: key,
      sealedBid: out,
      bytes: file.length,
      tender: { body: tender.body, procurement: tender.procurement },
      threshold,
      openers: openers.openers,
      files: inside,
      leftOut,
      warning,
    };
    return { json, text: tell(json, tender.url) };
  },
};

type Told = {
  readonly commitment: string;
  readonly keyFile: string;
  readonly sealedBid: string;
  readonly bytes: number;
  readonly threshold: number;
  readonly openers: readonly { readonly name: string }[];
  readonly files: readonly { readonly name: string; readonly bytes: number }[];
  readonly leftOut: readonly string[];
  readonly warning: string | null;
};

function tell(told: Told, url: string | null): string {
  const names = told.openers.map(({ name }) => name);
  return [
    words.sealed(told.sealedBid, told.bytes),
    words.holds(told.files.length),
    ...told.files.map(({ name, bytes }) => words.file(name, bytes)),
    ...(told.leftOut.length > 0 ? [words.leftOut(told.leftOut)] : []),
    ...(told.warning === null ? [] : [told.warning]),
    words.opensFor(told.threshold, names),
    words.commitment(told.commitment),
    words.keyKept(told.keyFile),
    words.handIn(url),
  ].join('\n');
}

function readCall({ words: typed, options }: Call) {
  const [folder, ...more] = typed;
  const { to, out, key } = options;
  if (folder === undefined || more.length > 0) throw new WrongUse(words.wantsFolder);
  if (typeof to !== 'string') throw new WrongUse(words.wantsTo);
  if (typeof out !== 'string') throw new WrongUse(words.wantsOut);
  const keyFile = typeof key === 'string' ? key : `${out}.key`;
  if (resolve(keyFile) === resolve(out)) throw new Refused(words.sameFile);
  return { folder, to, out, key: keyFile };
}
