import { Temporal } from 'temporal-polyfill';
import { decideAward } from '../procurement/awards/decide-award.ts';
import { publishAward } from '../procurement/awards/publish-award.ts';
import { sendSummaries } from '../procurement/awards/send-summaries.ts';
import { listOpenedBids } from '../procurement/bids/opened-bids.queries.ts';
import { listCriteria } from '../procurement/criteria/criteria.queries.ts';
import { appointEvaluator } from '../procurement/evaluation/appointing/appoint-evaluator.ts';
import { calibrate } from '../procurement/evaluation/calibrating/calibrate.ts';
import { sampleOf } from '../procurement/evaluation/calibrating/samples.ts';
import { decidePerceivedConflict } from '../procurement/evaluation/declaring/decide-perceived-conflict.ts';
import { declareConflict } from '../procurement/evaluation/declaring/declare-conflict.ts';
import { giveScore } from '../procurement/evaluation/desk/give-score.ts';
import { agreeScore } from '../procurement/evaluation/moderating/agree-score.ts';
import { act, idOf, staff, type Telling } from './cast.ts';
import type { CriteriaFile, Declaration, Purchase, ScoreSheet } from './purchase-files.ts';
import { daysAfter } from './story-time.ts';
import { tellChallenges } from './tell-contract.ts';
import { tellLessons } from './tell-lessons.ts';
import { type Competition, tellPrices } from './tell-prices.ts';
import type { Asked } from './tell-voice.ts';
import { tellAfterScores } from './tell-watching.ts';

/** Where the story’s messages say the site is: the address `npm start` gives. */
const STORY_ADDRESS = 'http://localhost:3000';

/** Evaluators are appointed, declare, and score alone; the panel agrees; the authority decides and publishes. */
export async function tellScores(telling: Telling, purchase: Purchase, asked: Asked): Promise<void> {
  const { criteria, bids, declarations, scores } = purchase;
  if (!criteria || !bids?.openedAt || declarations.length === 0) return;
  const competition = await readCompetition(telling, purchase, asked);
  await appointAll(telling, purchase, competition, criteria);
  await tellLessons(telling, purchase.summary.team.residentEvaluators, bids.openedAt);
  await tellPrices(telling, purchase, competition);
  for (const declaration of declarations) await declare(telling, purchase, competition, declaration);
  await tellSamples(telling, purchase, competition);
  for (const sheet of scores) await scoreSheet(telling, purchase, competition, sheet);
  await agree(telling, purchase, competition);
  await tellAfterScores(telling, purchase, competition);
  await award(telling, purchase, competition);
}

async function readCompetition(telling: Telling, { bids }: Purchase, asked: Asked): Promise<Competition> {
  const [opened, criteria] = await Promise.all([
    listOpenedBids(telling.db, asked),
    listCriteria(telling.db, asked),
  ]);
  const bidOf = new Map(opened.map(({ supplierId, id }) => [supplierId, id]));
  const bidIds = new Map(
    (bids?.bids ?? []).flatMap(({ label, supplier }) => {
      const id = idOf(bidOf, idOf(telling.cast.suppliers, supplier));
      return [[label, id] as const, [supplier, id] as const];
    }),
  );
  return { ...asked, bidIds, criterionIds: new Map(criteria.map(({ code, id }) => [code, id])) };
}

/** Whoever the story names for no question sits for all that officers mark, and may yet have to stand aside. */
async function appointAll(
  telling: Telling,
  { summary, bids }: Purchase,
  competition: Competition,
  { criteria }: CriteriaFile,
): Promise<void> {
  const { team, body } = summary;
  const officer = staff(telling.cast, team.procurementOfficer, body, 'procurement-officer');
  const questions = criteria.filter(({ method }) => method === 'band');
  const residents = new Set(team.residentEvaluators);
  for (const person of [...team.evaluators, ...team.residentEvaluators]) {
    const own = questions.filter(({ scoredBy = [] }) => scoredBy.includes(person));
    const sits = own.length > 0 ? own : questions;
    await act(telling, { actor: officer, at: bids?.openedAt ?? '' }, (tx, by) =>
      appointEvaluator(tx, by, {
        ...competition,
        personId: idOf(telling.cast.people, person),
        kind: residents.has(person) ? 'resident' : 'officer',
        criterionIds: sits.map(({ code }) => idOf(competition.criterionIds, code)),
      }),
    );
  }
}

/** Everyone who goes on to score marks the sample answer first, about as the panel that agreed its mark did. */
async function tellSamples(telling: Telling, purchase: Purchase, competition: Competition): Promise<void> {
  const { summary, scores } = purchase;
  const [first] = scores;
  if (!first) return;
  const sample = await sampleOf(competition.procurementId);
  const people = [...new Set(scores.flatMap(({ rows }) => rows.map(({ evaluator }) => evaluator)))];
  for (const [place, person] of people.entries()) {
    const actor = staff(telling.cast, person, summary.body, 'evaluator');
    const score = Math.max(0, (sample.agreed['5'] ?? 0) + ((place % 3) - 1));
    const reason = `${sample.strengths[0] ?? ''} ${sample.gaps[place % 2] ?? ''}`;
    await act(telling, { actor, at: daysAfter(first.savedAt, -0.5) }, (tx, by) =>
      calibrate(tx, by, { ...competition, score, reason }),
    );
  }
}

/** One declaration a bidder: none, but for those the story names. A real link ends it at once. */
async function declare(
  telling: Telling,
  { summary, bids }: Purchase,
  competition: Competition,
  told: Declaration,
): Promise<void> {
  const { body } = summary;
  const evaluator = staff(telling.cast, told.evaluator, body, 'evaluator');
  const named = told.bids.map((bid) => idOf(competition.bidIds, bid));
  const all = (bids?.bids ?? []).map(({ supplier }) => idOf(competition.bidIds, supplier));
  const order = told.finding === 'real' ? named : all;
  for (const bidId of order) {
    const finding = named.includes(bidId) ? told.finding : 'none';
    const declaration = { bidId, finding, detail: finding === 'none' ? '' : told.words };
    await act(telling, { actor: evaluator, at: told.declaredAt }, (tx, by) =>
      declareConflict(tx, by, { ...competition, ...declaration }),
    );
    if (finding !== 'perceived') continue;
    const moderator = staff(telling.cast, told.decidedBy, body, 'moderator');
    const decision = { decision: told.decision, reason: told.reason ?? '', personId: evaluator.personId };
    await act(telling, { actor: moderator, at: told.declaredAt }, (tx, by) =>
      decidePerceivedConflict(tx, by, { ...competition, bidId, ...decision }),
    );
  }
}

async function scoreSheet(
  telling: Telling,
  { summary }: Purchase,
  competition: Competition,
  { criterion, savedAt, rows }: ScoreSheet,
): Promise<void> {
  for (const row of rows) {
    const actor = staff(telling.cast, row.evaluator, summary.body, 'evaluator');
    const score = { score: row.score, reason: row.reason, gaps: row.gap ?? '' };
    await act(telling, { actor, at: savedAt }, (tx, by) =>
      giveScore(tx, by, {
        ...competition,
        ...score,
        criterionId: idOf(competition.criterionIds, criterion),
        bidId: idOf(competition.bidIds, row.bid),
      }),
    );
  }
}

async function agree(
  telling: Telling,
  { summary, consensus }: Purchase,
  competition: Competition,
): Promise<void> {
  if (!consensus) return;
  const moderator = staff(telling.cast, consensus.moderator, summary.body, 'moderator');
  for (const agreed of consensus.consensus) {
    const reason = agreed.movement ? `${agreed.reason} ${agreed.movement}` : agreed.reason;
    await act(telling, { actor: moderator, at: consensus.agreedAt }, (tx, by) =>
      agreeScore(tx, by, {
        ...competition,
        criterionId: idOf(competition.criterionIds, agreed.criterion),
        bidId: idOf(competition.bidIds, agreed.bid),
        score: agreed.score,
        reason,
      }),
    );
  }
}

async function award(
  telling: Telling,
  { summary, award: told }: Purchase,
  competition: Competition,
): Promise<void> {
  if (!told) return;
  const actor = staff(telling.cast, told.decidedBy, summary.body, 'elected-member');
  const bidId = idOf(competition.bidIds, told.winner);
  await act(telling, { actor, at: told.decidedAt }, (tx, by) =>
    decideAward(tx, by, { ...competition, bidId, reason: told.reason }),
  );
  const officer = staff(telling.cast, summary.team.procurementOfficer, summary.body, 'procurement-officer');
  await act(telling, { actor: officer, at: told.summariesSentAt }, (tx, by) =>
    sendSummaries(tx, by, { ...competition, publicUrl: STORY_ADDRESS }),
  );
  const { awardNotice, standstill } = told;
  const notice = awardNotice && {
    identifier: awardNotice.identifier,
    publishedAt: Temporal.Instant.from(awardNotice.publishedAt),
  };
  const offeredWorkingDays = standstill.kind === 'voluntary' ? standstill.workingDays : null;
  const at = awardNotice?.publishedAt ?? told.summariesSentAt;
  await act(telling, { actor: officer, at }, (tx, by) =>
    publishAward(tx, by, { ...competition, notice, offeredWorkingDays }),
  );
  await tellChallenges(telling, told, competition);
}
