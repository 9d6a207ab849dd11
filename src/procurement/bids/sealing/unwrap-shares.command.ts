import { type Call, type Command, Refused, type Terminal, WrongUse } from '../../../terminal/command.ts';
import { readInput, readInputBytes } from '../../../terminal/read-input.ts';
import { writeSharesFile } from '../opening/shares-file.rules.ts';
import { findIdentity } from './age-keys.rules.ts';
import { readUtf8 } from './bytes.rules.ts';
import { openWords, unwrapWords as words } from './command-words.en.ts';
import { readEnvelopesToOpen } from './envelopes-file.rules.ts';
import type { SealedFor } from './openers.rules.ts';
import { readSealedBid } from './sealed-bid-file.ts';
import { unwrapAll } from './unwrap-all.ts';
import { SECRET, writeNewFile } from './write-new-file.ts';

/** `pp unwrap-shares`: what the opening page does in a browser, for an opener without one. The key goes nowhere. */
export const unwrapSharesCommand: Command = {
  name: 'unwrap-shares',
  summary: words.summary,
  usage: 'unwrap-shares <envelopes.json|sealed bid> --key <opener key> --out <file> [--json]',
  example: 'unwrap-shares envelopes.json --key opener-key.txt --out shares.json',
  options: { key: { type: 'string' }, out: { type: 'string' } },
  async run(call) {
    const { file, key, out } = readCall(call);
    const identity = findIdentity((await readInput(key, call.terminal)).text);
    if (!identity) throw new Refused(openWords.notKey(key));
    const { name, ...toOpen } = await readToOpen(file, call.terminal);
    const unwrapped = await unwrapAll(toOpen, identity);
    if ('refused' in unwrapped)
      throw new Refused(unwrapped.refused === 'not-a-key' ? openWords.notKey(key) : words.noShare(name));
    // Whoever has enough of these can open the bids: only the opener may read them.
    await writeNewFile(out, writeSharesFile(unwrapped), SECRET);
    const { tender, recipient, shares, bad } = unwrapped;
    const done = words.done(shares.length, out);
    return {
      json: { tender, recipient, shares: shares.length, bad, out },
      text: bad.length > 0 ? `${done}\n${words.bad(bad)}` : done,
    };
  },
};

type ToOpen = { readonly name: string; readonly tender: SealedFor; readonly envelopes: readonly string[] };

async function readToOpen(file: string, terminal: Terminal): Promise<ToOpen> {
  const { name, bytes } = await readInputBytes(file, terminal);
  const sealed = await readSealedBid(bytes);
  if (!('refused' in sealed))
    return { name, tender: sealed.envelope.tender, envelopes: [sealed.envelopeText] };
  const fetched = readEnvelopesToOpen(readUtf8(bytes) ?? '');
  if ('refused' in fetched) throw new Refused(words.notEnvelopes(name));
  return { name, ...fetched };
}

function readCall({ words: typed, options }: Call) {
  const [file, ...more] = typed;
  const { key, out } = options;
  if (file === undefined || more.length > 0) throw new WrongUse(words.wantsFile);
  if (typeof key !== 'string') throw new WrongUse(words.wantsKey);
  if (typeof out !== 'string') throw new WrongUse(words.wantsOut);
  return { file, key, out };
}
