import { nobody } from '../../acts/nobody.ts';
import type { Site } from '../../web/edge/visit.ts';
import { keepBoxes, TURN_SECONDS } from './box/keep-boxes.ts';
import { forgetPastDeadlines } from './drafts/drafts.queries.ts';
import { clearBytes } from './keeping/clear-bytes.ts';
import { remindOpeners } from './openers/remind-openers.ts';
import { openReady } from './opening/open-ready.ts';
import { askSecondPerson } from './recovering/ask-second-person.ts';
import { tellClaimed } from './subcontractors/tell-claimed.ts';

export type Chore = { readonly everyMilliseconds: number; readonly work: () => Promise<unknown> };

/** What has to be done from time to time around sealed bids. */
export function bidChores(site: Site, ending: AbortSignal): readonly Chore[] {
  const by = { ...site, actor: nobody };
  return [
    { everyMilliseconds: TURN_SECONDS * 1000, work: () => keepBoxes(site.db, by, ending) },
    { everyMilliseconds: 3_600_000, work: () => clearBytes(site.db, by, site.objects) },
    { everyMilliseconds: 60_000, work: () => remindOpeners(site.db, by, site.publicUrl) },
    { everyMilliseconds: 60_000, work: () => askSecondPerson(site.db, by, site.publicUrl) },
    { everyMilliseconds: 600_000, work: () => tellClaimed(site.db, by, site.publicUrl) },
    { everyMilliseconds: 5000, work: () => openReady(site.db, by, site) },
    {
      everyMilliseconds: 600_000,
      work: async () => forgetPastDeadlines(site.db, await site.clock.now(site.db)),
    },
  ];
}
