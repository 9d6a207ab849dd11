import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { transact } from '../../../acts/transact.ts';
import { NotFound } from '../../../db/errors.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { refuse, type Screen, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { theActor, type Visit } from '../../../web/edge/visit.ts';
import { listOpenedBids } from '../../bids/opened-bids.queries.ts';
import { findThreadPlace } from '../../stations/stations.queries.ts';
import { keyOf } from '../../tenders/find-procurement.ts';
import { moderationHref } from '../hrefs.ts';
import { comparesBids } from '../scoring/compares-bids.rules.ts';
import { AgreePage, type AgreePageProps } from './agree.page.tsx';
import { type AgreeRefusal, agreeScore } from './agree-score.ts';
import { listPanelScores } from './individual-scores.queries.ts';
import { visitModeration } from './visit-moderation.ts';
import { words } from './words.en.ts';

const fields: Readonly<Record<AgreeRefusal, string>> = {
  blank: 'reason',
  'too-short': 'reason',
  filler: 'reason',
  repeated: 'reason',
  'rests-on-nothing': 'reason',
  'conflicting-hats': '',
  'fewer-than-three': '',
  'scores-missing': '',
  'already-agreed': '',
  'not-whole': 'score',
  'out-of-range': 'score',
  'names-a-scorer': 'reason',
};

type Slot = Awaited<ReturnType<typeof findSlot>>;

/** The moderator writes the one score that the panel agrees for one answer. */
export const agreeRoute = route({
  path: '/work/:body/moderation/:procurement/:criterion/:bid',
  who: bodyRole('moderator'),
  object: findSlot,
  page(at, slot, form) {
    const { state } = slot.moderated;
    const isOpen =
      state === 'to-agree' || slot.moderated.agreed.some(({ bidId }) => bidId === slot.bid.bidId);
    // Until everyone is done nobody reads anyone’s score, the moderator neither.
    if (!isOpen) return seeOther(moderationHref(slot.moderation.procurement));
    return agreeScreen(at, slot, form);
  },
  form: z.object({
    score: z
      .string({ error: words.noScore })
      .regex(/^\d{1,2}$/, words.noScore)
      .transform(Number),
    reason: z.string().default(''),
  }),
  async post({ at, tx, by, object, input }) {
    const { moderation, moderated, bid } = object;
    const key = keyOf(moderation.procurement);
    const slot = { criterionId: moderated.question.id, bidId: bid.bidId };
    const agreed = await agreeScore(tx, by, { ...key, ...slot, ...input });
    if (isRefused<AgreeRefusal>(agreed)) {
      return refuse({ [fields[agreed.refused]]: words.refusals[agreed.refused] });
    }
    return seeOther(at.path);
  },
});

async function findSlot(at: Visit) {
  const moderation = await visitModeration(at);
  const moderated = moderation.questions.find(({ question }) => question.code === at.params['criterion']);
  const bid = moderation.bids.find(({ label }) => label === at.params['bid']);
  if (!moderated || !bid) throw new NotFound();
  return { moderation, moderated, bid };
}

async function agreeScreen(at: Visit, slot: Slot, form: AgreePageProps['form']): Promise<Screen> {
  const { moderation, moderated, bid } = slot;
  const { question, agreed } = moderated;
  const key = keyOf(moderation.procurement);
  const panel = await transact(at.db, theActor(at), (tx) => listPanelScores(tx, key, question.id));
  const opened = (await listOpenedBids(at.db, key)).find(({ id }) => id === bid.bidId);
  const reason = agreed.find(({ bidId }) => bidId === bid.bidId)?.reason ?? '';
  const others = moderation.bidders.filter(({ bidId }) => bidId !== bid.bidId);
  return {
    title: words.agreeTitle(question.code, words.bid(bid.label)),
    desk: true,
    thread: await findThreadPlace(at.db, key, 'scores'),
    body: (
      <AgreePage
        {...slot}
        panel={panel.filter(({ bidId }) => bidId === bid.bidId)}
        answer={opened?.answers.find(({ criterionId }) => criterionId === question.id)?.answer ?? ''}
        commitments={opened?.commitments.filter(({ criterionId }) => criterionId === question.id) ?? []}
        compares={comparesBids(
          reason,
          others.flatMap(({ label, supplierName }) => [words.bid(label), supplierName]),
        )}
        form={form}
        action={at.path}
      />
    ),
  };
}
