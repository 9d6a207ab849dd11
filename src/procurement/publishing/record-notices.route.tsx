import { Temporal } from 'temporal-polyfill';
import { isRefused } from '../../acts/by.ts';
import { londonDate } from '../../values/dates.ts';
import { type FormErrors, refuse, seeOther } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import type { Visit } from '../../web/edge/visit.ts';
import { sharedKeyOf } from '../clarifying/shared-key.ts';
import { whoPublishes } from '../criteria/who.rules.ts';
import { type Notice, tenderCountsFrom } from '../notices/notice.rules.ts';
import { listNotices } from '../notices/notices.queries.ts';
import { readNotice } from '../notices/read-notice.ts';
import { type NoticeRefusal, recordNotice } from '../notices/record-notice.ts';
import { words as noticeWords } from '../notices/words.en.ts';
import { keyOf, theProcurement } from '../tenders/find-procurement.ts';
import { formOf } from '../tenders/form-fields.ts';
import type { Procurement } from '../tenders/procurement.rules.ts';
import { deskHref } from '../tenders/procurement-hrefs.rules.ts';
import { words } from './notices-words.en.ts';
import { RecordNoticesPage } from './record-notices.page.tsx';
import { recordTenderNotice } from './record-tender-notice.ts';
import { readTenderingTime } from './tendering-time.ts';

type Refused = NoticeRefusal['refused'] | 'not-published';

const never = Temporal.Instant.fromEpochMilliseconds(0);

export const recordNoticesRoute = route({
  path: '/work/:body/procurements/:procurement/notices',
  who: whoPublishes,
  object: theProcurement,
  async page(at, procurement, form) {
    const notices = await listNotices(at.db, keyOf(procurement));
    const time = await timeOf(at, procurement, notices);
    const hasTender = notices.some(({ kind }) => kind === 'UK4');
    const isAwaited =
      at.site.noticeFeedUrl !== undefined && procurement.noticeIdentifier !== null && !hasTender;
    const shown = { procurement, notices, time, isAwaited, form };
    return { title: words.title, desk: true, body: <RecordNoticesPage {...shown} /> };
  },
  form: formOf((form) => readNotice(form) ?? { identifier: '', publishedAt: never }),
  async post({ tx, by, object: procurement, input }) {
    const recorded = procurement.abandonedAt
      ? await recordNotice(tx, by, { ...keyOf(procurement), ...input, kind: 'UK12' })
      : await recordTenderNotice(tx, by, { shared: sharedKeyOf(procurement), ...input });
    if (isRefused<Refused>(recorded)) return refuse(faultOf(recorded.refused));
    return seeOther(`${deskHref(procurement)}/notices`);
  },
});

/** Whether the deadline gives the least time, counted from the day of the last tender notice recorded. */
async function timeOf(at: Visit, procurement: Procurement, notices: readonly Notice[]) {
  const last = notices
    .filter(({ kind }) => kind === 'UK4')
    .sort((a, b) => Temporal.Instant.compare(a.recordedAt, b.recordedAt))
    .at(-1);
  const { bidsDueAt, noticePublishedAt } = procurement;
  if (!last || !bidsDueAt || !noticePublishedAt) return null;
  const from = tenderCountsFrom(last, noticePublishedAt, last.recordedBy === null);
  const on = { noticeOn: londonDate(from), bidsDueOn: londonDate(bidsDueAt) };
  return readTenderingTime(at.db, procurement, on);
}

function faultOf(refused: Refused): FormErrors {
  if (refused === 'not-published') return { '': words.notPublished };
  const sentence = noticeWords.refused[refused];
  return { [refused === 'still-to-come' ? 'platform' : 'identifier']: sentence };
}
