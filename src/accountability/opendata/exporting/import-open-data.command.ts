import { isRefused } from '../../../acts/by.ts';
import { nobody } from '../../../acts/nobody.ts';
import { transact } from '../../../acts/transact.ts';
import { migrate } from '../../../db/migrate.ts';
import { loadReference } from '../../../reference/load-reference.ts';
import { type Command, Refused, WrongUse } from '../../../terminal/command.ts';
import { type ImportFault, importOpenData } from './import-open-data.ts';
import { words } from './words.en.ts';

/** The open data of another installation, in an empty one. */
export const importOpenDataCommand: Command = {
  name: 'import open-data',
  summary: words.importSummary,
  usage: words.importUsage,
  example: 'import open-data open-data',
  options: {},
  async run(call) {
    const [folder, another] = call.words;
    if (folder === undefined || another !== undefined) throw new WrongUse(words.oneFolder);
    const { db, ownerUrl } = await call.open();
    await migrate(ownerUrl);
    await loadReference(db);
    const imported = await transact(db, nobody, async (tx) => {
      const done = await importOpenData(tx, folder);
      if (isRefused(done)) throw new Refused(sentence(folder, done.fault));
      return done;
    });
    const { rows } = imported;
    const total = Object.values(rows).reduce((sum, count) => sum + count, 0);
    return { json: { folder, rows }, text: words.imported(total, Object.keys(rows).length) };
  },
};

function sentence(folder: string, fault: ImportFault): string {
  switch (fault.why) {
    case 'holds-already':
      return words.holdsAlready;
    case 'no-export':
      return words.noExport(folder);
    case 'changed':
      return words.changed(fault.file);
    case 'unknown-list':
      return words.unknownList(fault.file);
    case 'bad-line':
      return words.badLine(fault.file, fault.line, fault.fault);
  }
}
