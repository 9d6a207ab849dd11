import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../db/connect.ts';
import { type Abandonment, findAbandonment } from '../clarifying/abandoning/abandonments.queries.ts';
import { type Amendment, listAmendments } from '../clarifying/amending/amendments.queries.ts';
import { type DeadlineChange, listDeadlineChanges } from '../clarifying/amending/deadline-changes.queries.ts';
import { listDocuments } from '../clarifying/documents/documents.queries.ts';
import type { TenderDocument } from '../clarifying/documents/documents.rules.ts';
import { findAskFault } from '../clarifying/questions/clarification.rules.ts';
import { type Answered, listAnswered } from '../clarifying/questions/clarifications.queries.ts';
import { sharedKeyOf } from '../clarifying/shared-key.ts';
import type { Condition } from '../conditions/setting/condition.rules.ts';
import { listConditions } from '../conditions/setting/conditions.queries.ts';
import { type Beside, readBeside } from '../criteria/beside/read-beside.ts';
import type { Notice } from '../notices/notice.rules.ts';
import { listNotices } from '../notices/notices.queries.ts';
import { listLots } from '../planning/lots/lots.queries.ts';
import { type GivenAnswer, listAnswers, standing } from '../planning/questions/answers.queries.ts';
import { keyOf } from '../tenders/find-procurement.ts';
import type { Procurement } from '../tenders/procurement.rules.ts';
import { reservedSentence } from '../tenders/reserved.words.en.ts';
import type { BoxFacts } from './box.rules.ts';
import { listObserverNames, readBoxFacts } from './box-facts.queries.ts';

/** Everything around the criteria of a published tender that anyone may read. */
export type Tender = {
  readonly conditions: readonly Condition[];
  /** Why the market was not asked first, and why there are no lots, where that is so. */
  readonly noneBecause: NoneBecause;
  /** For whom it is kept, with the reasons; null where all may bid. */
  readonly keptFor: KeptFor | null;
  /** Every lot of its notice, the first one first; none where it is bought as one. */
  readonly lots: readonly Procurement[];
  readonly documents: readonly TenderDocument[];
  readonly answered: readonly Answered[];
  readonly amendments: readonly Amendment[];
  readonly deadlineChanges: readonly DeadlineChange[];
  readonly notices: readonly Notice[];
  readonly box: BoxFacts;
  readonly observers: readonly string[];
  readonly beside: Beside;
  readonly abandonment: Abandonment | undefined;
  readonly isOpen: boolean;
  readonly mayAsk: boolean;
};

/** The reasons that a tender notice gives for what there is not (Procurement Act 2023 ss.17 and 18). */
export type NoneBecause = { readonly engagement: string | null; readonly lots: string | null };

/** What the notice says of a purchase that is kept for some suppliers (Local Government Act 1988 s.17, as changed). */
export type KeptFor = { readonly whom: string; readonly reasons: readonly string[] };

/** Reads a published tender for its pages, at an instant. */
export async function readTender(
  db: Database,
  procurement: Procurement,
  now: Temporal.Instant,
): Promise<Tender> {
  const [around, decided] = await Promise.all([readAround(db, procurement), readDecided(db, procurement)]);
  const { bidsDueAt, abandonedAt } = procurement;
  const isOpen = !abandonedAt && bidsDueAt !== null && Temporal.Instant.compare(now, bidsDueAt) <= 0;
  return { ...around, ...decided, isOpen, mayAsk: findAskFault(procurement, now) === null };
}

/** What bidders were given, asked and told since. */
async function readAround(db: Database, procurement: Procurement) {
  const key = keyOf(procurement);
  const shared = sharedKeyOf(procurement);
  const [documents, answered, amendments, deadlineChanges, notices, abandonment] = await Promise.all([
    listDocuments(db, shared),
    listAnswered(db, shared),
    listAmendments(db, shared),
    listDeadlineChanges(db, key),
    listNotices(db, key),
    findAbandonment(db, key),
  ]);
  return { documents, answered, amendments, deadlineChanges, notices, abandonment };
}

/** What was decided before the notice: the conditions, how bids are sealed, who watches, the reasons it gives. */
async function readDecided(db: Database, procurement: Procurement) {
  const key = keyOf(procurement);
  const [conditions, box, observers, beside, answers, lots] = await Promise.all([
    listConditions(db, key),
    readBoxFacts(db, key),
    listObserverNames(db, key),
    readBeside(db, procurement),
    listAnswers(db, sharedKeyOf(procurement)),
    listLots(db, sharedKeyOf(procurement)),
  ]);
  const keptFor = keptForOf(procurement, answers);
  return { conditions, box, observers, beside, lots, keptFor, noneBecause: reasonsOf(answers) };
}

function keptForOf(procurement: Procurement, answers: readonly GivenAnswer[]): KeptFor | null {
  const whom = reservedSentence(procurement);
  if (!whom) return null;
  const last = standing(answers);
  const reasons = (['reserved-area', 'reserved-kind'] as const).flatMap((question) => {
    const answer = last.get(question);
    return answer && answer.choice !== 'none' && answer.reason !== '' ? [answer.reason] : [];
  });
  return { whom, reasons };
}

function reasonsOf(answers: readonly GivenAnswer[]): NoneBecause {
  const last = standing(answers);
  const reasonFor = (question: 'engagement' | 'lots', choice: string) => {
    const answer = last.get(question);
    return answer?.choice === choice && answer.reason !== '' ? answer.reason : null;
  };
  return { engagement: reasonFor('engagement', 'no'), lots: reasonFor('lots', 'one') };
}
