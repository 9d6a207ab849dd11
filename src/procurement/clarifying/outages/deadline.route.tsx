import { Temporal } from 'temporal-polyfill';
import { isRefused } from '../../../acts/by.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { type FormErrors, refuse, seeOther } from '../../../web/edge/outcomes.ts';
import type { Visit } from '../../../web/edge/visit.ts';
import type { Barred } from '../../barred/barred.rules.ts';
import { heldBack } from '../../barred/hold-back.tsx';
import { findThreadPlace } from '../../stations/stations.queries.ts';
import { keyOf } from '../../tenders/find-procurement.ts';
import { formOf, readText } from '../../tenders/form-fields.ts';
import type { Procurement } from '../../tenders/procurement.rules.ts';
import { threadHref } from '../../tenders/procurement-hrefs.rules.ts';
import { readLondonTime } from '../../tenders/read-london-time.ts';
import type { DeadlineFault } from '../amending/deadline-change.rules.ts';
import { dueWords } from '../amending/due-words.en.ts';
import { words as amendWords } from '../amending/words.en.ts';
import { thePublished } from '../find-published.ts';
import { checkPublicWords } from '../public-words/check-public-words.ts';
import { sharedKeyOf } from '../shared-key.ts';
import { DeadlinePage } from './deadline.page.tsx';
import { extendDeadline } from './extend-deadline.ts';
import { findOutages, HOURS_LOOKED_BACK, minutesOut, proposeDeadline } from './outage.rules.ts';
import { listServedMinutes } from './served-minutes.queries.ts';
import { words } from './words.en.ts';

const never = Temporal.Instant.fromEpochMilliseconds(0);

export const deadlineRoute = heldBack(
  { of: (procurement) => procurement, joinsNames: false },
  {
    path: '/work/:body/procurements/:procurement/deadline',
    who: bodyRole('procurement-officer'),
    object: thePublished,
    async page(at, procurement, form) {
      const [measured, thread] = await Promise.all([
        measure(at, procurement),
        findThreadPlace(at.db, keyOf(procurement), 'bids'),
      ]);
      return {
        title: words.title,
        desk: true,
        thread,
        body: <DeadlinePage procurement={procurement} {...measured} form={form} />,
      };
    },
    form: formOf((form) => ({
      reason: readText(form, 'reason', { blank: words.reasonBlank, max: 600, long: words.long }),
      toDueAt: readLondonTime(form, { day: 'due', time: 'time' }, dueWords) ?? never,
    })),
    async post({ at, tx, by, object: procurement, input }) {
      const { outages } = await measure(at, procurement);
      const measuredMinutes = minutesOut(outages) || null;
      const shared = sharedKeyOf(procurement);
      const found = await checkPublicWords(tx, by, shared, { reason: input.reason });
      if (found) return refuse(found);
      const { publicUrl } = at.site;
      const moved = await extendDeadline(tx, by, { ...input, shared, measuredMinutes, publicUrl });
      if (isRefused<DeadlineFault | Barred>(moved)) return refuse(faultOf(moved.refused));
      return seeOther(`${threadHref(procurement)}/tender#changes`);
    },
  },
);

/** What is missing of the site’s own minutes in the hours before the deadline, up to now. */
async function measure(at: Visit, { bidsDueAt }: Procurement) {
  const now = await at.site.clock.now(at.db);
  const dueAt = bidsDueAt ?? now;
  const from = dueAt.subtract({ hours: HOURS_LOOKED_BACK });
  const isNear = Temporal.Instant.compare(from, now) < 0;
  const to = Temporal.Instant.compare(now, dueAt) < 0 ? now : dueAt;
  const between = { from, to };
  const outages = isNear ? findOutages(await listServedMinutes(at.db, between), between) : [];
  return { outages, isNear, proposed: proposeDeadline(dueAt, outages, now) };
}

function faultOf(refused: DeadlineFault | Barred): FormErrors {
  if (refused === 'not-later' || refused === 'too-little-time') return { due: amendWords.refused[refused] };
  if (refused === 'reason-blank') return { reason: words.reasonBlank };
  if (refused === 'reason-short') return { reason: amendWords.refused['reason-short'] };
  return { '': amendWords.refused[refused] };
}
