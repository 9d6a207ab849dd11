import { basename } from 'node:path';
import { nobody } from '../../../acts/nobody.ts';
import { transact } from '../../../acts/transact.ts';
import { migrate } from '../../../db/migrate.ts';
import { deprivationColumns } from '../../../people/areas/code-file.rules.ts';
import { replaceDeprivation } from '../../../people/areas/postcodes.queries.ts';
import { readCodeFile } from '../../../people/areas/read-code-file.ts';
import { codeFileSentence, words } from '../../../people/areas/words.en.ts';
import { type Command, Refused, WrongUse } from '../../../terminal/command.ts';
import { readInput } from '../../../terminal/read-input.ts';
import { placePayees } from './place-payees.ts';

/** Loads how deprived each small area is, for the page that says where the money goes. */
export const importDeprivation: Command = {
  name: 'import deprivation',
  summary: 'Load how deprived each small area is (Index of Multiple Deprivation)',
  usage: 'import deprivation <csv>',
  example: 'import deprivation imd2019.csv',
  options: {},
  async run(call) {
    const [word, another] = call.words;
    if (word === undefined || another !== undefined) throw new WrongUse(words.oneDeprivationFile);
    const { name, text } = await readInput(word, call.terminal);
    const file = basename(name);
    const rows = readCodeFile(text, deprivationColumns);
    if ('reason' in rows) throw new Refused(codeFileSentence(file, rows));
    const deciles = new Map(rows.map(({ lsoa, decile }) => [lsoa, Number(decile)]));
    const installation = await call.open();
    await migrate(installation.ownerUrl);
    const placed = await transact(installation.db, nobody, async (tx) => {
      await replaceDeprivation(
        tx,
        file,
        [...deciles].map(([lsoa, decile]) => ({ lsoa, decile })),
      );
      return placePayees(tx);
    });
    return {
      json: { file, areas: deciles.size, placed },
      text: [words.deprivation(deciles.size), words.placed(placed)].join('\n'),
    };
  },
};
