import { isRefused } from '../../../acts/by.ts';
import { databaseClock } from '../../../acts/clock.ts';
import { migrate } from '../../../db/migrate.ts';
import { findInstallation } from '../../../people/organisations/installation.queries.ts';
import { type Command, Refused, WrongUse } from '../../../terminal/command.ts';
import { exportOpenData } from './export-open-data.ts';
import { words } from './words.en.ts';

/** Everything public, in a folder. */
export const exportOpenDataCommand: Command = {
  name: 'export open-data',
  summary: words.summary,
  usage: words.usage,
  example: 'export open-data --out open-data',
  options: { out: { type: 'string' } },
  async run(call) {
    const { out } = call.options;
    if (typeof out !== 'string' || out === '' || call.words.length > 0) throw new WrongUse(words.outMissing);
    const { db, ownerUrl, settings } = await call.open();
    await migrate(ownerUrl);
    const site = settings.PUBLIC_URL?.replace(/\/$/, '') ?? `http://${settings.HOST}:${settings.PORT}`;
    const publisher = { site, ocidPrefix: settings.OCID_PREFIX, now: await databaseClock.now(db) };
    const region = (await findInstallation(db))?.region ?? '';
    const { progress } = call.terminal;
    const exported = await exportOpenData(db, { out, publisher, region, progress });
    if (isRefused(exported)) throw new Refused(words.notEmpty(out));
    const { rows, files } = exported;
    const total = Object.values(rows).reduce((sum, count) => sum + count, 0);
    return { json: { folder: out, rows, files }, text: words.exported(out, total, files.length) };
  },
};
