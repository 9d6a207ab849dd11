import type { Child } from 'hono/jsx';
import { formatDate } from '../../values/dates.ts';
import { formatPounds } from '../../values/money.ts';
import { SummaryList } from '../../web/govuk/summary-list.tsx';
import type { CriteriaView } from '../criteria/view-criteria.ts';
import type { TimelineRow } from '../planning/periods/timeline.rules.ts';
import type { Procurement } from '../tenders/procurement.rules.ts';
import { deskHref } from '../tenders/procurement-hrefs.rules.ts';
import { reservedSentence } from '../tenders/reserved.words.en.ts';
import { type BoxFacts, canBeOpened } from './box.rules.ts';
import { words } from './publish-words.en.ts';

/** What is known of a tender beside its criteria just before it is published. */
export type Fixing = {
  readonly documents: number;
  readonly conditions: number;
  readonly box: BoxFacts;
  readonly observers: readonly string[];
  readonly time: TimelineRow;
};

const { fixes } = words;

type Props = { readonly procurement: Procurement; readonly view: CriteriaView; readonly fixing: Fixing };

/** Everything that publishing fixes, each with how far. */
export function WhatIsFixed({ procurement, view, fixing }: Props) {
  const { box, documents, conditions, observers, time } = fixing;
  const rows: readonly (readonly [string, Child])[] = [
    [fixes.criteria, fixes.criteriaAs(view.criteria.length)],
    [
      fixes.conditions,
      <>
        {fixes.conditionsAs(conditions)}{' '}
        <a href={`${deskHref(procurement)}/conditions`}>{fixes.conditionsLink}</a>
      </>,
    ],
    [fixes.reserved, reservedSentence(procurement) ?? fixes.reservedNone],
    [fixes.value, formatPounds(procurement.valuePence)],
    [fixes.deadline, fixes.deadlineAs],
    [fixes.time, timeSentence(time)],
    [
      fixes.documents,
      <>
        {fixes.documentsAs(documents)}{' '}
        <a href={`${deskHref(procurement)}/documents`}>{fixes.documentsLink}</a>
      </>,
    ],
    [fixes.sealing, sealingSentence(procurement, box)],
    [fixes.grace, box.graceMinutes === null ? fixes.graceNone : fixes.graceAs(box.graceMinutes)],
    [fixes.observers, observers.length === 0 ? fixes.observersNone : observers.join('; ')],
  ];
  return (
    <>
      <h2>{fixes.title}</h2>
      <SummaryList rows={rows.map(([key, value]) => ({ key, value }))} />
    </>
  );
}

function timeSentence({ earliest, because }: TimelineRow): string {
  if (because.word !== 'period') return words.time.none;
  return words.time.period(formatDate(earliest), because.period.source);
}

function sealingSentence({ sealing }: Procurement, box: BoxFacts): string {
  if (sealing !== 'openers') return fixes.accessRule;
  const offices = box.openers.map(({ office }) => office);
  return canBeOpened(sealing, box) ? fixes.openers(box.threshold ?? 0, offices) : fixes.openersMissing;
}
