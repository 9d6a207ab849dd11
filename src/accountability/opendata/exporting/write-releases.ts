import type { Database } from '../../../db/connect.ts';
import { eachTakenIn, envelopeTakenIn, listTakenIn, releasesTakenIn } from '../lists/taken-in.queries.ts';
import { eachPurchase } from '../ocds/packaging/stream-package.ts';
import type { Publisher } from '../ocds/releasing/act.rules.ts';
import { envelopeOf } from '../ocds/releasing/packages.rules.ts';
import { openFile, type WrittenFile } from './folder-writer.ts';

export const releasesPath = 'ocds/releases.json';

export type ReleasesWriting = { readonly publisher: Publisher; readonly region: string };

/**
 * The release package: own releases, or those that were taken in; undefined where there are none. It is dated by the
 * last release in it, so that the same releases are the same bytes.
 */
export async function writeReleases(
  db: Database,
  folder: string,
  { publisher, region }: ReleasesWriting,
): Promise<WrittenFile | undefined> {
  const file = await openFile(folder, releasesPath);
  await file.write('{"releases":[\n');
  let last = '';
  let count = 0;
  const put = async (text: string, date: string) => {
    if (date > last) last = date;
    await file.write(`${count === 0 ? '' : ',\n'}${text}`);
    count += 1;
  };
  for await (const releases of eachPurchase(db, publisher, {})) {
    for (const release of releases) await put(JSON.stringify(release), release.date);
  }
  const ownCount = count;
  for await (const line of eachTakenIn(db, releasesTakenIn)) await put(line, '');
  const [envelope] =
    ownCount > 0 ? [] : (await listTakenIn(db, envelopeTakenIn, null, 1)).map(({ line }) => line);
  const own = JSON.stringify(
    envelopeOf({
      site: publisher.site,
      path: '/data/ocds/releases',
      publisher: { name: region, path: '' },
      publishedDate: last,
    }),
  );
  await file.write(`\n],${(envelope ?? own).slice(1)}\n`);
  const written = await file.end();
  return count === 0 ? undefined : written;
}
