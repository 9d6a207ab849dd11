import { Temporal } from 'temporal-polyfill';
import { isRefused } from '../../acts/by.ts';
import { londonInstant } from '../../values/dates.ts';
import { type FormErrors, refuse, seeOther } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import { findThreadPlace } from '../stations/stations.queries.ts';
import { keyOf, theProcurement } from '../tenders/find-procurement.ts';
import { type FormReader, formOf, readDate, readText } from '../tenders/form-fields.ts';
import { deskHref, threadHref } from '../tenders/procurement-hrefs.rules.ts';
import { PublishTenderNoticePage } from './publish-tender-notice.page.tsx';
import { type PublishRefusal, publishTenderNotice } from './publish-tender-notice.ts';
import { words } from './publish-words.en.ts';
import { viewCriteria } from './view-criteria.ts';
import { whoPublishes } from './who.rules.ts';

export const publishTenderNoticeRoute = route({
  path: '/work/:body/procurements/:procurement/publish',
  who: whoPublishes,
  object: theProcurement,
  async page(at, procurement, form) {
    if (procurement.noticePublishedAt) return seeOther(`${deskHref(procurement)}/criteria`);
    const { findings } = await viewCriteria(at.db, procurement);
    return {
      title: words.title,
      desk: true,
      thread: await findThreadPlace(at.db, keyOf(procurement), 'criteria'),
      body: <PublishTenderNoticePage procurement={procurement} findings={findings} form={form} />,
    };
  },
  form: formOf(readNotice),
  async post({ tx, by, object: procurement, input }) {
    const published = await publishTenderNotice(tx, by, { ...keyOf(procurement), ...input });
    if (isRefused<PublishRefusal['refused']>(published)) return refuse(faultOf(published));
    return seeOther(`${threadHref(procurement)}/tender`);
  },
});

function readNotice(form: FormReader) {
  const date = readDate(form, 'due', words.dateWrong);
  const time = readTime(form);
  const bidsDue = date && time ? londonInstant(date, time) : null;
  if (bidsDue && 'refused' in bidsDue) form.fault('time', words.clocksChange);
  const noticeIdentifier = readText(form, 'identifier', {
    blank: words.identifierBlank,
    max: 80,
    long: words.identifierLong,
  });
  const bidsDueAt =
    bidsDue && 'instant' in bidsDue ? bidsDue.instant : Temporal.Instant.fromEpochMilliseconds(0);
  return { bidsDueAt, noticeIdentifier };
}

function readTime(form: FormReader): Temporal.PlainTime | null {
  const found = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(readText(form, 'time'));
  if (!found) {
    form.fault('time', words.timeWrong);
    return null;
  }
  return Temporal.PlainTime.from({ hour: Number(found[1]), minute: Number(found[2]) });
}

function faultOf(refusal: PublishRefusal): FormErrors {
  if (refusal.refused === 'weights-not-100') return { '': words.weights(refusal.total) };
  if (refusal.refused === 'must-mend') return { '': words.mend };
  return refusal.refused === 'deadline-passed'
    ? { due: words.deadlinePassed }
    : { '': words.alreadyPublished };
}
