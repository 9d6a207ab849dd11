import type { Visit } from '../../../../web/edge/visit.ts';
import type { Publisher } from './act.rules.ts';

/** Who publishes to whoever visits, up to this moment. */
export async function publisherOf({ site, db }: Visit): Promise<Publisher> {
  const { publicUrl, ocidPrefix, clock } = site;
  return { site: publicUrl, ocidPrefix, now: await clock.now(db) };
}
