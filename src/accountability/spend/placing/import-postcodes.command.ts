import { basename } from 'node:path';
import { isRefused } from '../../../acts/by.ts';
import { nobody } from '../../../acts/nobody.ts';
import { transact } from '../../../acts/transact.ts';
import { migrate } from '../../../db/migrate.ts';
import { postcodeColumns } from '../../../people/areas/code-file.rules.ts';
import { importPostcodes } from '../../../people/areas/import-postcodes.ts';
import { readCodeFile } from '../../../people/areas/read-code-file.ts';
import { codeFileSentence, words } from '../../../people/areas/words.en.ts';
import { type Command, Refused, WrongUse } from '../../../terminal/command.ts';
import { readInput } from '../../../terminal/read-input.ts';
import { placePayees } from './place-payees.ts';

/** Loads the region’s postcodes, and puts every payee where its postcode says. */
export const importPostcodesCommand: Command = {
  name: 'import postcodes',
  summary: 'Load the region’s postcodes with their district, ward and small area',
  usage: 'import postcodes <csv>',
  example: 'import postcodes postcodes.csv',
  options: {},
  async run(call) {
    const [word, another] = call.words;
    if (word === undefined || another !== undefined) throw new WrongUse(words.onePostcodeFile);
    const { name, text } = await readInput(word, call.terminal);
    const file = basename(name);
    const rows = readCodeFile(text, postcodeColumns);
    if ('reason' in rows) throw new Refused(codeFileSentence(file, rows));
    const installation = await call.open();
    await migrate(installation.ownerUrl);
    const imported = await transact(installation.db, nobody, async (tx) => {
      const done = await importPostcodes(tx, rows);
      return isRefused(done) ? done : { ...done, placed: await placePayees(tx) };
    });
    if (isRefused(imported)) throw new Refused(words.noPostcodeHere(file));
    const { kept, elsewhere, placed } = imported;
    return {
      json: { file, rows: rows.length, kept, elsewhere, placed },
      text: [words.postcodes(kept, elsewhere), words.placed(placed)].join('\n'),
    };
  },
};
