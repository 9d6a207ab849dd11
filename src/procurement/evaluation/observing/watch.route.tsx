import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import type { Clock } from '../../../acts/clock.ts';
import { transact } from '../../../acts/transact.ts';
import type { Transaction } from '../../../db/connect.ts';
import { NotFound } from '../../../db/errors.ts';
import { signedIn } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { theActor, type Visit } from '../../../web/edge/visit.ts';
import { representsBidder } from '../../barred/barred.queries.ts';
import { checkPublicWords } from '../../clarifying/public-words/check-public-words.ts';
import { findThreadPlace, type ProcurementKey } from '../../stations/stations.queries.ts';
import { keyOf, theProcurement } from '../../tenders/find-procurement.ts';
import { type ModeratedPanel, readModeration } from '../moderating/read-moderation.queries.ts';
import { showQuestion } from '../moderating/show-question.ts';
import { fileTestimony, type TestimonyRefusal } from './file-testimony.ts';
import { fairness } from './observer.rules.ts';
import { findObserver } from './observers.queries.ts';
import { listTestimony } from './testimony.queries.ts';
import { type WatchedQuestion, WatchPage } from './watch.page.tsx';
import { watchScores } from './watched.rules.ts';
import { words } from './words.en.ts';

/** An observer watches, and says what they saw. */
export const watchRoute = route({
  path: '/work/:body/observing/:procurement',
  who: signedIn,
  object: findWatched,
  async page(at, { procurement, personId }, form) {
    const key = keyOf(procurement);
    const { panel, questions } = await transact(at.db, theActor(at), (tx) =>
      readWatched(tx, at.site.clock, key),
    );
    const testimony = await listTestimony(at.db, key);
    const states = panel.questions.map(({ state }) => state);
    return {
      title: words.watch.title(procurement.title),
      thread: await findThreadPlace(at.db, key, 'scores'),
      body: (
        <WatchPage
          procurement={procurement}
          isOpen={procurement.bidsOpenedAt !== null}
          questions={questions}
          allAgreed={states.length > 0 && states.every((state) => state === 'agreed')}
          own={testimony.find((one) => one.personId === personId)}
          form={form}
          action={at.path}
        />
      ),
    };
  },
  form: z.object({
    fair: z.enum(fairness, { error: words.watch.fairBlank }),
    words: z.string().default(''),
  }),
  async post({ at, tx, by, object: { procurement }, input }) {
    const found = await checkPublicWords(tx, by, keyOf(procurement), { words: input.words });
    if (found) return refuse(found);
    const filed = await fileTestimony(tx, by, { ...keyOf(procurement), ...input });
    if (isRefused<TestimonyRefusal>(filed)) return refuse({ words: words.watch.refusals[filed.refused] });
    return seeOther(at.path);
  },
});

/** The purchase for somebody named to watch it, who acts for no bidder; nothing for anybody else. */
async function findWatched(at: Visit) {
  const procurement = await theProcurement(at);
  const actor = theActor(at);
  const key = keyOf(procurement);
  if (!(await findObserver(at.db, key, actor.personId))) throw new NotFound();
  const bids = await transact(at.db, actor, (tx) => representsBidder(tx, key, actor.personId));
  if (bids) throw new NotFound();
  return { procurement, personId: actor.personId };
}

/** Question by question what the panel sees: no score of anyone until all are in. */
async function readWatched(tx: Transaction, clock: Clock, key: ProcurementKey) {
  const panel = await readModeration(tx, key);
  const questions: WatchedQuestion[] = [];
  for (const moderated of panel.questions)
    questions.push(await watchQuestion(tx, clock, { key, bids: panel.bids, moderated }));
  return { panel, questions };
}

type Watched = {
  readonly key: ProcurementKey;
  readonly bids: ModeratedPanel['bids'];
  readonly moderated: ModeratedPanel['questions'][number];
};

async function watchQuestion(
  tx: Transaction,
  clock: Clock,
  { key, bids, moderated }: Watched,
): Promise<WatchedQuestion> {
  const { question, state, agreed } = moderated;
  const { code, title, bandMax } = question;
  const isIn = state === 'to-agree' || state === 'agreed';
  const scores = isIn
    ? await showQuestion(tx, clock, { ...key, criterionId: question.id, to: 'observers' })
    : undefined;
  return { code, title, bandMax, bids: scores && watchScores(bids, scores, agreed) };
}
