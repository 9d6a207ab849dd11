import { basename } from 'node:path';
import { isRefused } from '../../acts/by.ts';
import { nobody } from '../../acts/nobody.ts';
import { transact } from '../../acts/transact.ts';
import { migrate } from '../../db/migrate.ts';
import { type Command, Refused, WrongUse } from '../../terminal/command.ts';
import { readInput } from '../../terminal/read-input.ts';
import { type AreaKind, readAreas } from './geojson.rules.ts';
import { importAreas } from './import-areas.ts';
import { geoJsonSentence, words } from './words.en.ts';

/** Loads the boundaries of districts or of wards. */
export const importAreasCommand: Command = {
  name: 'import areas',
  summary: 'Load the boundaries of districts or wards for the maps',
  usage: 'import areas <geojson> --kind <ward|district>',
  example: 'import areas wards.geojson --kind ward',
  options: { kind: { type: 'string' } },
  async run(call) {
    const { kind } = call.options;
    if (kind !== 'ward' && kind !== 'district') throw new WrongUse(words.kindMissing);
    const [word, another] = call.words;
    if (word === undefined || another !== undefined) throw new WrongUse(words.oneFile);
    const { name, text } = await readInput(word, call.terminal);
    const source = basename(name);
    const areas = readAreas(text, kind satisfies AreaKind);
    if ('reason' in areas) throw new Refused(geoJsonSentence(source, areas));
    const installation = await call.open();
    await migrate(installation.ownerUrl);
    const imported = await transact(installation.db, nobody, (tx) =>
      importAreas(tx, { kind, areas, source }),
    );
    if (isRefused(imported)) throw new Refused(words.noneHere(source));
    const { kept, added, changed, removed, elsewhere } = imported;
    const lines = [words.areas(kept, added, changed, removed)];
    if (elsewhere.length > 0) lines.push(words.elsewhere(elsewhere.length));
    return { json: { file: source, kind, ...imported }, text: lines.join('\n') };
  },
};
