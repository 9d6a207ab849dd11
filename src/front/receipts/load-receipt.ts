import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../db/connect.ts';
import { listPublishedMandates, type Mandate } from '../../participation/mandates/mandates.queries.ts';
import { proveCopy } from '../../participation/results/prove-copy.ts';
import { findRoundById, type Round, type RoundOutcome } from '../../participation/rounds/rounds.queries.ts';
import { listStatements, type Statement } from '../../participation/statements/statements.queries.ts';
import type { OpenedCopy } from '../../participation/voice/open-answer-copy.ts';
import type { OwnAnswer } from '../../participation/voice/own-answer.rules.ts';
import { listMarksOfRound, type MarkedProcurement } from '../../procurement/criteria/lineage.queries.ts';
import { getProcurementById } from '../../procurement/tenders/tenders.queries.ts';
import { londonDate } from '../../values/dates.ts';
import { loadThread } from '../thread/load-thread.ts';
import { loadVoice } from '../thread/load-voice.ts';
import { findStationEntries } from '../thread/station-entries.ts';
import type { BodyAnswer, MarkedContract, OwnCopy, OwnVoice, ReceiptFacts } from './receipt-facts.rules.ts';

/** Everything public that became of a round, beside the one resident's own answer that their secret opened. */
export async function loadReceipt(
  db: Database,
  { roundId, outcomes, own, sealed }: OpenedCopy,
  now: Temporal.Instant,
): Promise<ReceiptFacts> {
  const round = await findRoundById(db, roundId);
  const { bodyId, procurementId } = round;
  const [{ voice }, mandates, thread, marked, statements, entries, copy] = await Promise.all([
    loadVoice(db, round, round.bodyId, now),
    listPublishedMandates(db, roundId),
    loadOwnThread(db, round, now),
    round.scope === 'procurement' ? [] : listMarksOfRound(db, roundId),
    own.some(({ way }) => way === 'statements') ? listStatements(db, roundId, ['shown', 'merged']) : [],
    findStationEntries(db, { bodyId, procurementId, roundId }),
    loadOwnCopy(db, roundId, sealed),
  ]);
  return {
    today: londonDate(now),
    title: round.procurementTitle ?? round.title,
    bodyName: round.bodyName,
    voice,
    own: ownVoice(outcomes, own, statements),
    answers: mandates.flatMap(bodyAnswer),
    thread,
    contracts: contractsOf(marked),
    entries,
    copy,
  };
}

async function loadOwnThread(db: Database, { bodyId, procurementId }: Round, now: Temporal.Instant) {
  if (procurementId === null) return null;
  return loadThread(db, await getProcurementById(db, { bodyId, procurementId }), now);
}

/** All copies that one code opens together: one that was changed is enough to say so. */
async function loadOwnCopy(
  db: Database,
  roundId: string,
  sealed: readonly Buffer[],
): Promise<OwnCopy | null> {
  const proven = await Promise.all(sealed.map((each) => proveCopy(db, roundId, each)));
  const [first] = proven;
  if (!first) return null;
  return { isAsItWas: proven.every((each) => each?.state === 'as-it-was'), closedIn: first };
}

/** What a copy holds, with the words that its places and numbers stand for. */
function ownVoice(
  outcomes: readonly RoundOutcome[],
  own: readonly OwnAnswer[],
  statements: readonly Statement[],
): OwnVoice {
  const priorities = outcomes.map(({ id, slug, plainName }) => ({ outcomeId: id, slug, name: plainName }));
  const given = own.find((each) => each.way === 'points');
  const compared = own.find((each) => each.way === 'comparisons');
  const voted = own.find((each) => each.way === 'statements');
  const points = given && 'points' in given ? given.points : [];
  return {
    points: points.flatMap((value, at) =>
      priorities[at] ? [{ priority: priorities[at], points: value }] : [],
    ),
    instead: given && 'instead' in given ? given.instead : null,
    ranking: (compared?.ranking ?? []).map((level) => level.flatMap((at) => priorities[at - 1] ?? [])),
    compared: compared?.compared ?? 0,
    votes: (voted?.votes ?? []).flatMap(([number, vote]) => {
      const statement = statements.find((each) => each.number === number);
      return statement ? [{ statementId: statement.id, text: statement.text, vote }] : [];
    }),
  };
}

function bodyAnswer(mandate: Mandate): BodyAnswer[] {
  const { bodyName, decidedByName, publishedAt, dueOn, lines, statementLines } = mandate;
  if (!publishedAt) return [];
  return [{ bodyName, decidedByName, publishedOn: londonDate(publishedAt), dueOn, lines, statementLines }];
}

/** One line a purchase, with the marks of each priority there. */
function contractsOf(marked: readonly MarkedProcurement[]): MarkedContract[] {
  const contracts = new Map<string, MarkedContract>();
  for (const { bodySlug, bodyName, slug, title, outcomeId, marks } of marked) {
    const href = `/contracts/${bodySlug}/${slug}`;
    const before = contracts.get(href)?.marks ?? {};
    contracts.set(href, { href, title, bodyName, marks: { ...before, [outcomeId]: marks } });
  }
  return [...contracts.values()];
}
