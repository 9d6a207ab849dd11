import { transact } from '../../../acts/transact.ts';
import { NotFound } from '../../../db/errors.ts';
import type { Screen } from '../../../web/edge/outcomes.ts';
import { theActor, type Visit } from '../../../web/edge/visit.ts';
import { listOpenedBids } from '../../bids/opened-bids.queries.ts';
import { findThreadPlace, type ProcurementKey } from '../../stations/stations.queries.ts';
import { keyOf } from '../../tenders/find-procurement.ts';
import { bidName } from '../naming/bid-name.en.ts';
import { comparesBids } from '../scoring/compares-bids.rules.ts';
import { AgreePage, type AgreePageProps } from './agree.page.tsx';
import { measureAgreement } from './agreement.rules.ts';
import { listDissents } from './dissents.queries.ts';
import { showQuestion } from './show-question.ts';
import { findNeighbours } from './slots.rules.ts';
import { nameBid, visitModeration } from './visit-moderation.ts';
import { words } from './words.en.ts';

type Slot = Awaited<ReturnType<typeof findSlot>>;

/** The answer that the path names, with where its question stands. */
export async function findSlot(at: Visit) {
  const moderation = await visitModeration(at);
  const moderated = moderation.questions.find(({ question }) => question.code === at.params['criterion']);
  const bid = moderation.bids.find(({ label }) => label === at.params['bid']);
  if (!moderated || !bid) throw new NotFound();
  return { moderation, moderated, bid };
}

/** The panel’s screen at one answer. With `?large` it is for the wall of a committee room. */
export async function agreeScreen(at: Visit, slot: Slot, form: AgreePageProps['form']): Promise<Screen> {
  const { moderation, moderated, bid } = slot;
  const { question, agreed } = moderated;
  const key = keyOf(moderation.procurement);
  const panel = await lookAtScores(at, { ...key, criterionId: question.id });
  const opened = (await listOpenedBids(at.db, key)).find(({ id }) => id === bid.bidId);
  const reason = agreed.find(({ bidId }) => bidId === bid.bidId)?.reason ?? '';
  const dissents = (await listDissents(at.db, key)).filter(
    ({ criterionId, bidId }) => criterionId === question.id && bidId === bid.bidId,
  );
  const isLarge = at.query.has('large');
  const others = moderation.bidders.filter(({ bidId }) => bidId !== bid.bidId);
  return {
    title: words.agreeTitle(question.code, nameBid(moderation, question, bid.bidId)),
    desk: !isLarge,
    thread: await findThreadPlace(at.db, key, 'scores'),
    body: (
      <AgreePage
        {...slot}
        agreement={measureAgreement(panel)}
        dissents={dissents}
        isLarge={isLarge}
        {...findNeighbours(
          moderation.questions.filter(isOpen).map((one) => one.question.code),
          moderation.bids.map(({ label }) => label),
          { code: question.code, label: bid.label },
        )}
        panel={panel.filter(({ bidId }) => bidId === bid.bidId)}
        answer={opened?.answers.find(({ criterionId }) => criterionId === question.id)?.answer ?? ''}
        commitments={opened?.commitments.filter(({ criterionId }) => criterionId === question.id) ?? []}
        compares={comparesBids(
          reason,
          others.flatMap(({ label, supplierName }) => [bidName({ label, supplierName: null }), supplierName]),
        )}
        form={form}
        action={at.path}
      />
    ),
  };
}

function lookAtScores(at: Visit, question: ProcurementKey & { readonly criterionId: string }) {
  return transact(at.db, theActor(at), (tx) => showQuestion(tx, at.site.clock, { ...question, to: 'panel' }));
}

/** Whether the panel may look at a question’s scores. */
function isOpen({ state, agreed }: Slot['moderated']): boolean {
  return state === 'to-agree' || agreed.length > 0;
}
