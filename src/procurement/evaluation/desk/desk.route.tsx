import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { NotFound } from '../../../db/errors.ts';
import { listAdoptedShares } from '../../../participation/results/published-results.queries.ts';
import { signedIn } from '../../../web/edge/access.rules.ts';
import { wrongHatScreen } from '../../../web/edge/edge.page.tsx';
import { refuse, type Screen, seeOther, showScreen } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import type { Visit } from '../../../web/edge/visit.ts';
import { listOpenedBids } from '../../bids/opened-bids.queries.ts';
import { listCriterionLineage } from '../../criteria/lineage.queries.ts';
import { findThreadPlace } from '../../stations/stations.queries.ts';
import { keyOf } from '../../tenders/find-procurement.ts';
import type { Question } from '../appointing/panel.rules.ts';
import { scoringHref, slotHref } from '../hrefs.ts';
import { comparesBids } from '../scoring/compares-bids.rules.ts';
import { type Asked, DeskPage } from './desk.page.tsx';
import { findNextSlot } from './desk.rules.ts';
import { giveScore, type ScoreRefusal } from './give-score.ts';
import {
  findOwnDesk,
  type LaidDesk,
  layOwnDesk,
  type OwnDesk,
  scorersHat,
  visitOwnDesk,
  wearsWrongHat,
} from './visit-desk.ts';
import { words } from './words.en.ts';

const fields: Readonly<Record<ScoreRefusal, string>> = {
  blank: 'reason',
  'too-short': 'reason',
  filler: 'reason',
  repeated: 'reason',
  'rests-on-nothing': 'reason',
  'out-of-range': 'score',
  'score-agreed': '',
  'stood-aside': '',
  'not-trained': '',
  'declaration-missing': '',
  'conflict-undecided': '',
  'not-appointed': '',
  'not-your-question': '',
};

/** An evaluator scores one bid’s answer to one question. */
export const deskRoute = route({
  path: '/work/:body/scoring/:procurement/questions/:criterion/:bid',
  who: signedIn,
  object: findOwnDesk,
  async page(at, own, form) {
    if (wearsWrongHat(at, own)) return wrongHatScreen(scorersHat, at);
    const laid = await visitOwnDesk(at, own);
    if (laid.standing !== 'may-score') return seeOther(scoringHref(own.procurement));
    return deskScreen(at, own, laid, form);
  },
  form: z.object({
    score: z
      .string({ error: words.noScore })
      .regex(/^\d{1,2}$/, words.noScore)
      .transform(Number),
    reason: z.string().default(''),
    gaps: z.string().default(''),
  }),
  async post({ at, tx, by, object, input }) {
    if (wearsWrongHat(at, object)) return showScreen(wrongHatScreen(scorersHat, at));
    const { procurement } = object;
    const laid = await layOwnDesk(tx, object);
    const { question, bid } = theSlot(at, laid);
    const { criterionId, bidId } = { criterionId: question.id, bidId: bid.bidId };
    const given = await giveScore(tx, by, { ...keyOf(procurement), criterionId, bidId, ...input });
    if (isRefused<ScoreRefusal>(given))
      return refuse({ [fields[given.refused]]: words.refusals[given.refused] });
    const before = laid.own.find((score) => score.criterionId === criterionId && score.bidId === bidId);
    const isWarned =
      before?.reason !== input.reason.trim() && findComparisons(laid, bidId, input.reason).length > 0;
    // Saved either way. A note that compares bids is shown again once, so that its writer can mend it.
    if (isWarned) return seeOther(at.path);
    const next = findNextSlot(laid.desk, { code: question.code, label: bid.label });
    return seeOther(next ? slotHref(procurement, next) : scoringHref(procurement));
  },
});

async function deskScreen(
  at: Visit,
  own: OwnDesk,
  laid: LaidDesk,
  form: Parameters<typeof DeskPage>[0]['form'],
): Promise<Screen> {
  const { question, bid } = theSlot(at, laid);
  const key = keyOf(own.procurement);
  const bids = await listOpenedBids(at.db, key);
  const opened = bids.find(({ id }) => id === bid.bidId);
  const given = laid.own.find((score) => score.criterionId === question.id && score.bidId === bid.bidId);
  const saved = laid.own
    .map(({ scoredAt }) => scoredAt)
    .sort((a, b) => (a.epochNanoseconds < b.epochNanoseconds ? 1 : -1));
  return {
    title: words.title(question.code, words.bid(bid.label)),
    desk: true,
    thread: await findThreadPlace(at.db, key, 'scores'),
    body: (
      <DeskPage
        procurement={own.procurement}
        question={question}
        bid={bid}
        desk={laid.desk}
        answer={opened?.answers.find(({ criterionId }) => criterionId === question.id)?.answer ?? ''}
        commitments={opened?.commitments.filter(({ criterionId }) => criterionId === question.id) ?? []}
        asked={await listAsked(at, own, question)}
        own={given}
        savedAt={saved[0]}
        now={await at.site.clock.now(at.db)}
        compares={given ? findComparisons(laid, bid.bidId, given.reason) : []}
        next={findNextSlot(laid.desk, { code: question.code, label: bid.label })}
        form={form}
        action={at.path}
      />
    ),
  };
}

/** The question and the bid that the path names, among those on this person’s own desk. */
function theSlot(at: Visit, laid: LaidDesk) {
  const question = laid.questions.find(({ code }) => code === at.params['criterion']);
  const bid = laid.desk
    .find(({ id }) => id === question?.id)
    ?.bids.find(({ label }) => label === at.params['bid']);
  if (!question || !bid) throw new NotFound();
  return { question, bid };
}

/** Where a note compares this bid with another: by a phrase, a label or a bidder’s name. */
function findComparisons({ bidders }: LaidDesk, bidId: string, reason: string): string[] {
  const others = bidders.filter((bidder) => bidder.bidId !== bidId);
  return comparesBids(reason, [
    ...others.map(({ label }) => words.bid(label)),
    ...others.map(({ supplierName }) => supplierName),
  ]);
}

async function listAsked(at: Visit, { procurement }: OwnDesk, question: Question): Promise<Asked[]> {
  const lineage = await listCriterionLineage(at.db, keyOf(procurement));
  const lines = lineage.filter(({ criterionId }) => criterionId === question.id);
  return Promise.all(
    lines.map(async ({ roundId, outcomeId, outcomeName, answer }) => {
      const shares = await listAdoptedShares(at.db, roundId);
      const points = shares.find((share) => share.outcomeId === outcomeId)?.whole ?? null;
      return { outcome: outcomeName, answer, points };
    }),
  );
}
