import type { Site } from '../../web/edge/visit.ts';
import { confirmDays } from '../following/follow.rules.ts';
import { forgetUnconfirmed } from '../following/follows.queries.ts';
import { sendNotices } from '../following/send-notices.ts';

export type Chore = { readonly everyMilliseconds: number; readonly work: () => Promise<unknown> };

const HOUR = 3_600_000;

/** What has to be done from time to time for those who follow. */
export function networkChores(site: Site): readonly Chore[] {
  return [
    { everyMilliseconds: 2000, work: () => sendNotices(site.db, site) },
    { everyMilliseconds: HOUR, work: () => forgetUnconfirmed(site.db, confirmDays) },
  ];
}
