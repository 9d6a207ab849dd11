import { basename } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { nobody } from '../../../acts/nobody.ts';
import { transact } from '../../../acts/transact.ts';
import { migrate } from '../../../db/migrate.ts';
import { type Command, Refused, WrongUse } from '../../../terminal/command.ts';
import { readInput } from '../../../terminal/read-input.ts';
import { systemRandom } from '../../../values/random.ts';
import { readDebarmentFile } from './debarment-file.rules.ts';
import { loadDebarment } from './load-debarment.ts';
import { words } from './words.en.ts';

/** `pp import debarment`: the list as its publisher has it now. */
export const importDebarment: Command = {
  name: 'import debarment',
  summary: words.commandSummary,
  usage: 'import debarment <csv>',
  example: 'import debarment debarment-list.csv',
  options: {},
  async run(call) {
    const [word, another] = call.words;
    if (word === undefined || another !== undefined) throw new WrongUse(words.oneFile);
    const { name, text } = await readInput(word, call.terminal);
    const list = readDebarmentFile(text);
    if ('reason' in list) throw new Refused(list.reason);
    const installation = await call.open();
    await migrate(installation.ownerUrl);
    const source = basename(name);
    const at = Temporal.Now.instant();
    const loaded = await transact(installation.db, nobody, (tx) =>
      loadDebarment(tx, { list, source, at, random: systemRandom() }),
    );
    return { json: { file: source, ...loaded }, text: words.loaded(loaded.suppliers) };
  },
};
