import type { Command } from '../../../terminal/command.ts';
import { makeKey } from './age-file.ts';
import { openerKeyWords as words } from './command-words.en.ts';
import { writeOpenerKeyFile } from './key-file.rules.ts';
import { SECRET, writeNewFile } from './write-new-file.ts';

/** `pp opener-key`: the key of an opener, made where it stays. Without `--out` it is printed, as age-keygen does. */
export const openerKeyCommand: Command = {
  name: 'opener-key',
  summary: words.summary,
  usage: 'opener-key [--out <file>] [--json]',
  example: 'opener-key --out opener-key.txt',
  options: { out: { type: 'string' } },
  async run({ options }) {
    const { identity, recipient } = await makeKey();
    const key = writeOpenerKeyFile(identity, recipient, new Date().toISOString());
    const path = options['out'];
    if (typeof path !== 'string') return { json: { recipient, keyFile: null, key }, text: key.trimEnd() };
    await writeNewFile(path, key, SECRET);
    return { json: { recipient, keyFile: path }, text: words.made(path, recipient) };
  },
};
