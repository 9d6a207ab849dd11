import { nobody } from '../../acts/nobody.ts';
import type { Site } from '../../web/edge/visit.ts';
import { confirmDays } from '../following/follow.rules.ts';
import { forgetUnconfirmed } from '../following/follows.queries.ts';
import { sendNotices } from '../following/send-notices.ts';
import { forgetBookings } from './events/bookings.queries.ts';
import { keepBookingsDays } from './events/event.rules.ts';
import { tellWhatTimeBrought } from './tell-what-time-brought.ts';

export type Chore = { readonly everyMilliseconds: number; readonly work: () => Promise<unknown> };

const HOUR = 3_600_000;

/** What has to be done from time to time for those who follow, and for those who come to events. */
export function networkChores(site: Site): readonly Chore[] {
  return [
    { everyMilliseconds: 2000, work: () => sendNotices(site.db, site) },
    { everyMilliseconds: 60_000, work: () => tellWhatTimeBrought(site.db, { ...site, actor: nobody }) },
    { everyMilliseconds: HOUR, work: () => forgetBookings(site.db, keepBookingsDays) },
    { everyMilliseconds: HOUR, work: () => forgetUnconfirmed(site.db, confirmDays) },
  ];
}
