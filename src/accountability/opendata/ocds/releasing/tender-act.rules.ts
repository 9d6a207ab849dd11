import { Temporal } from 'temporal-polyfill';
import { methodOf } from '../../../../procurement/tenders/method.rules.ts';
import { type Act, lotRef, type Publisher } from './act.rules.ts';
import { days, money } from './amounts.rules.ts';
import type { Life, Lot } from './facts/life.rules.ts';
import { awardCriteriaOf, mandateLinesOf } from './lineage.rules.ts';
import { noticeDocument, noticesWith } from './notice-documents.rules.ts';
import { reservedFor, sustainabilityOf } from './reserved.rules.ts';
import { tenderFiles } from './tender-files.rules.ts';
import { criteriaDetails, legalBasis, procedureDetails } from './words.en.ts';

/**
 * The tender notice: what is bought, how it is judged, by when, and which priorities of residents the criteria came from.
 * Amounts are without VAT, as the standard’s `value/amount` is here; weights are percentages of all marks, exact.
 */
export function tenderAct(publisher: Publisher, life: Life): Act[] {
  const [first] = life.lots;
  const at = first.noticePublishedAt;
  if (!at) return [];
  const tender = {
    id: first.id,
    legalBasis,
    title: first.title,
    description: first.summary,
    status: 'active',
    value: money(life.lots.reduce((sum, lot) => sum + lot.valuePence, 0)),
    procurementMethod: methodOf(first),
    procurementMethodDetails: procedureDetails[first.procedure],
    mainProcurementCategory: first.category === 'light-touch' ? 'services' : first.category,
    ...(first.category === 'light-touch' ? { specialRegime: ['lightTouch'] } : {}),
    ...(life.isAboveThreshold === null ? {} : { aboveThreshold: life.isAboveThreshold }),
    awardCriteria: 'ratedCriteria',
    awardCriteriaDetails: criteriaDetails,
    submissionMethod: ['electronicSubmission'],
    ...periodsOf(life, at),
    lots: life.lots.map((lot) => lotOf(life, lot)),
    ...mandateLinesOf(publisher, life),
    ...sustainabilityOf(life, first),
    documents: [
      ...noticesWith(life, 'UK4', first.id, at).map(noticeDocument),
      ...tenderFiles(publisher, life, ({ addedAt }) => Temporal.Instant.compare(addedAt, at) <= 0),
    ],
  };
  const { documents, ...rest } = tender;
  const says = { tender: { ...rest, ...(documents.length === 0 ? {} : { documents }) } };
  return [{ id: 'tender', at, tags: ['tender'], says }];
}

/** As the notice said; a deadline that moved since has releases of its own. */
function periodsOf({ lots: [first], facts }: Life, at: Temporal.Instant) {
  const entry = facts.entries.find(
    ({ type, lotId }) => type === 'tender-notice-published' && lotId === first.id,
  );
  const { bidsDueAt, questionsUntil } = (entry?.facts ?? {}) as {
    readonly bidsDueAt?: string;
    readonly questionsUntil?: string;
  };
  const until = bidsDueAt ?? facts.deadlineChanges[0]?.fromDueAt.toString() ?? first.bidsDueAt?.toString();
  const startDate = at.toString();
  return {
    ...(until ? { tenderPeriod: { startDate, endDate: until } } : {}),
    ...(questionsUntil ? { enquiryPeriod: { startDate, endDate: questionsUntil } } : {}),
  };
}

function lotOf(life: Life, lot: Lot) {
  return {
    id: lotRef(life, lot.id),
    title: lot.title,
    description: lot.summary,
    status: 'active',
    value: money(lot.valuePence),
    contractPeriod: days(lot.startsOn, lot.endsOn),
    ...awardCriteriaOf(life, lot),
    ...reservedFor(lot),
    ...sustainabilityOf(life, lot),
  };
}
