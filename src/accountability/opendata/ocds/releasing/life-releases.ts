import type { Database } from '../../../../db/connect.ts';
import type { Procurement } from '../../../../procurement/tenders/procurement.rules.ts';
import type { Publisher } from './act.rules.ts';
import type { ProcessKey } from './facts/processes.queries.ts';
import { readLives } from './facts/read-lives.ts';
import { type OwnRelease, releasesOf } from './releases.rules.ts';

/**
 * Every release of the purchase that a procurement is, or is a lot of: one for each published act, the earliest first.
 * Empty while nothing of it is published that a release can say.
 */
export async function lifeReleases(
  db: Database,
  publisher: Publisher,
  { bodyId, id, lotsOf }: Pick<Procurement, 'bodyId' | 'id' | 'lotsOf'>,
): Promise<OwnRelease[]> {
  const [releases = []] = await releasesOfMany(db, publisher, [{ bodyId, processId: lotsOf ?? id }]);
  return releases;
}

/** The same for several purchases together, in the order given. */
export async function releasesOfMany(
  db: Database,
  publisher: Publisher,
  keys: readonly ProcessKey[],
): Promise<OwnRelease[][]> {
  const lives = await readLives(db, keys);
  return lives.map((life) => releasesOf(publisher, life));
}
