import { transact } from '../../../acts/transact.ts';
import { NotFound } from '../../../db/errors.ts';
import { listAdoptedShares } from '../../../participation/results/published-results.queries.ts';
import type { Screen } from '../../../web/edge/outcomes.ts';
import { theActor, type Visit } from '../../../web/edge/visit.ts';
import { listOpenedBids } from '../../bids/opened-bids.queries.ts';
import { listCriterionLineage } from '../../criteria/lineage.queries.ts';
import { findThreadPlace } from '../../stations/stations.queries.ts';
import { keyOf } from '../../tenders/find-procurement.ts';
import type { Question } from '../appointing/panel.rules.ts';
import { draftHref } from '../hrefs.ts';
import { listDissents } from '../moderating/dissents.queries.ts';
import { bidName } from '../naming/bid-name.en.ts';
import { readBesideAnswer } from '../papers/read-papers.ts';
import { findSummary } from '../papers/summaries.queries.ts';
import { comparesBids } from '../scoring/compares-bids.rules.ts';
import { type Asked, DeskPage } from './desk.page.tsx';
import { findNextSlot } from './desk.rules.ts';
import { findDraft, type ScoreDraft } from './drafts.queries.ts';
import type { ScoreKey } from './own-scores.queries.ts';
import type { LaidDesk, OwnDesk } from './visit-desk.ts';
import { words } from './words.en.ts';

/** The desk at one answer, with what was given, or typed and not given. */
export async function deskScreen(
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
  const slot = { code: question.code, label: bid.label };
  const slotKey = { ...key, criterionId: question.id, bidId: bid.bidId, personId: own.evaluator.personId };
  return {
    title: words.title(question.code, bidName(bid)),
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
        {...(await readBesideAnswer(at.db, key, question, bid.bidId))}
        asked={await listAsked(at, own, question)}
        own={given}
        {...(await readBeside(at, own, slotKey))}
        draftAction={draftHref(own.procurement, slot)}
        savedAt={lastSaved(laid)}
        now={await at.site.clock.now(at.db)}
        compares={given ? findComparisons(laid, bid.bidId, notesOf(given)) : []}
        next={findNextSlot(laid.desk, slot)}
        form={form}
        action={at.path}
      />
    ),
  };
}

/** When this person last gave a score. */
function lastSaved({ own }: LaidDesk) {
  return own
    .map(({ scoredAt }) => scoredAt)
    .sort((a, b) => (a.epochNanoseconds < b.epochNanoseconds ? 1 : -1))[0];
}

/** The question and the bid that the path names, among those on this person’s own desk. */
export function theSlot(at: Visit, laid: LaidDesk) {
  const question = laid.questions.find(({ code }) => code === at.params['criterion']);
  const bid = laid.desk
    .find(({ id }) => id === question?.id)
    ?.bids.find(({ label }) => label === at.params['bid']);
  if (!question || !bid) throw new NotFound();
  return { question, bid };
}

/** Where a note compares this bid with another: by a phrase, a letter or a bidder’s name. */
export function findComparisons({ bidders }: LaidDesk, bidId: string, reason: string): string[] {
  const others = bidders.filter((bidder) => bidder.bidId !== bidId);
  return comparesBids(reason, [
    ...others.map(({ label }) => bidName({ label, supplierName: null })),
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

/** Everything somebody wrote about one answer. */
export function notesOf(given: Pick<ScoreDraft, 'reason' | 'strengths' | 'gaps'>): string {
  return [given.reason, given.strengths, given.gaps].map((note) => note.trim()).join('\n');
}

/** What stands beside an answer: its plain summary, one’s own draft, one’s own dissent. */
async function readBeside(at: Visit, { evaluator }: OwnDesk, key: ScoreKey) {
  const draft = await transact(at.db, theActor(at), (tx) => findDraft(tx, key));
  const isOwn = (one: { personId: string; criterionId: string; bidId: string }) =>
    one.personId === evaluator.personId && one.criterionId === key.criterionId && one.bidId === key.bidId;
  const dissents = (await listDissents(at.db, key)).filter(isOwn);
  return { draft, dissents, summary: await findSummary(at.db, key) };
}
