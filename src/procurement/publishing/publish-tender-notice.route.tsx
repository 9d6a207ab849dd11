import { isRefused } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { formatDate, londonDate } from '../../values/dates.ts';
import { type FormErrors, refuse, seeOther } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import type { Visit } from '../../web/edge/visit.ts';
import { listDocuments } from '../clarifying/documents/documents.queries.ts';
import { listLotKeys } from '../clarifying/shared-notice.queries.ts';
import { listConditions } from '../conditions/setting/conditions.queries.ts';
import { giveReasons } from '../criteria/reasons/give-reasons.ts';
import { listOpenWarnings } from '../criteria/reasons/list-open-warnings.ts';
import { missingReasons } from '../criteria/reasons/reason-form.ts';
import { viewCriteria } from '../criteria/view-criteria.ts';
import { whoPublishes } from '../criteria/who.rules.ts';
import { words as noticeWords } from '../notices/words.en.ts';
import { findThreadPlace, type ProcurementKey } from '../stations/stations.queries.ts';
import { keyOf, theProcurement } from '../tenders/find-procurement.ts';
import { formOf } from '../tenders/form-fields.ts';
import type { Procurement } from '../tenders/procurement.rules.ts';
import { deskHref, threadHref } from '../tenders/procurement-hrefs.rules.ts';
import { getProcurementById } from '../tenders/tenders.queries.ts';
import { listObserverNames, readBoxFacts } from './box-facts.queries.ts';
import { PublishTenderNoticePage } from './publish-tender-notice.page.tsx';
import { type PublishRefusal, publishTenderNotice } from './publish-tender-notice.ts';
import { words } from './publish-words.en.ts';
import { readPublishForm } from './read-publish-form.ts';
import { readTenderingTime } from './tendering-time.ts';
import type { Fixing } from './what-is-fixed.tsx';

export const publishTenderNoticeRoute = route({
  path: '/work/:body/procurements/:procurement/publish',
  who: whoPublishes,
  async object(at) {
    return { procurement: await theProcurement(at), hasFeed: at.site.noticeFeedUrl !== undefined };
  },
  async page(at, { procurement, hasFeed }, form) {
    const isDirect = procurement.procedure === 'direct-award';
    if (procurement.noticePublishedAt || procurement.abandonedAt || procurement.lotsOf || isDirect)
      return seeOther(procurement.lotsOf ? await firstLotHref(at, procurement) : deskHref(procurement));
    const [view, fixing, lots, thread] = await Promise.all([
      viewCriteria(at.db, procurement),
      readFixing(at, procurement),
      listLotTitles(at, procurement),
      findThreadPlace(at.db, keyOf(procurement), 'criteria'),
    ]);
    const shown = { procurement, view, fixing, lots, hasFeed, form };
    return { title: words.title, desk: true, thread, body: <PublishTenderNoticePage {...shown} /> };
  },
  form: ({ hasFeed }) => formOf(readPublishForm(hasFeed)),
  async post({ tx, by, object: { procurement }, input: { reasons, ...input } }) {
    const key = keyOf(procurement);
    const given = await giveReasons(tx, by, { ...key, reasons });
    if (isRefused<'criteria-locked'>(given)) return refuse({ '': words.alreadyPublished });
    const missing = missingReasons(await listOpenWarnings(tx, key));
    if (Object.keys(missing).length > 0) return refuse(missing);
    const silent = await findLotWithoutReasons(tx, key);
    if (silent) return refuse({ '': words.inLot(silent, words.lotReasonsMissing) });
    const published = await publishTenderNotice(tx, by, { ...key, ...input });
    if (isRefused<PublishRefusal['refused']>(published)) return refuse(faultOf(published));
    return seeOther(`${threadHref(procurement)}/tender`);
  },
});

async function firstLotHref(at: Visit, procurement: Procurement): Promise<string> {
  const key = { bodyId: procurement.bodyId, procurementId: procurement.lotsOf ?? procurement.id };
  return `${deskHref(await getProcurementById(at.db, key))}/publish`;
}

async function readFixing(at: Visit, procurement: Procurement): Promise<Fixing> {
  const key = keyOf(procurement);
  const noticeOn = londonDate(await at.site.clock.now(at.db));
  const [documents, conditions, box, observers, time] = await Promise.all([
    listDocuments(at.db, key),
    listConditions(at.db, key),
    readBoxFacts(at.db, key),
    listObserverNames(at.db, key),
    readTenderingTime(at.db, procurement, { noticeOn, bidsDueOn: null }),
  ]);
  return { documents: documents.length, conditions: conditions.length, box, observers, time };
}

async function listLotTitles(at: Visit, procurement: Procurement): Promise<string[]> {
  const keys = await listLotKeys(at.db, keyOf(procurement));
  const others = keys.filter(({ procurementId }) => procurementId !== procurement.id);
  return Promise.all(others.map(async (key) => (await getProcurementById(at.db, key)).title));
}

/** Another lot whose criteria have a warning that nobody has given a reason for: it would go out with this one. */
async function findLotWithoutReasons(tx: Transaction, key: ProcurementKey): Promise<string | null> {
  for (const lotKey of await listLotKeys(tx, key)) {
    const missing = missingReasons(await listOpenWarnings(tx, lotKey));
    if (Object.keys(missing).length > 0) return (await getProcurementById(tx, lotKey)).title;
  }
  return null;
}

function faultOf(refusal: PublishRefusal): FormErrors {
  if (refusal.refused === 'time-too-short')
    return { due: words.time.tooShort(formatDate(refusal.earliest), refusal.source) };
  if (refusal.refused === 'deadline-passed') return { due: words.deadlinePassed };
  if (refusal.refused === 'questions-end-wrong') return { questions: words.questionsEndWrong };
  if (refusal.refused === 'identifier-blank' || refusal.refused === 'identifier-long')
    return { identifier: noticeWords.refused[refusal.refused] };
  if (refusal.refused === 'still-to-come') return { platform: noticeWords.refused['still-to-come'] };
  const sentence = sentenceOf(refusal);
  return { '': 'lot' in refusal && refusal.lot ? words.inLot(refusal.lot, sentence) : sentence };
}

function sentenceOf(refusal: PublishRefusal): string {
  if (refusal.refused === 'weights-not-100') return words.weights(refusal.total);
  if (refusal.refused === 'must-mend') return words.mend;
  if (refusal.refused === 'publish-first-lot') return words.publishFirstLot;
  if (refusal.refused === 'openers-missing') return words.openersMissing;
  if (refusal.refused === 'no-competition') return words.noCompetition;
  return refusal.refused === 'abandoned' ? words.abandoned : words.alreadyPublished;
}
