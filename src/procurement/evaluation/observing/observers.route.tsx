import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { NotFound } from '../../../db/errors.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import type { Visit } from '../../../web/edge/visit.ts';
import { heldBack } from '../../barred/hold-back.tsx';
import { checkPublicWords } from '../../clarifying/public-words/check-public-words.ts';
import { findThreadPlace } from '../../stations/stations.queries.ts';
import { keyOf, theProcurement } from '../../tenders/find-procurement.ts';
import { observersHref, watchHref } from '../hrefs.ts';
import { AnswerPage } from './answer.page.tsx';
import { type AnswerTestimonyRefusal, answerTestimony } from './answer-testimony.ts';
import { appointObserver } from './appoint-observer.ts';
import { findObserverFault } from './observer.rules.ts';
import { ObserversPage } from './observers.page.tsx';
import { listObservers } from './observers.queries.ts';
import type { AppointObserverRefusal } from './refusals.rules.ts';
import { listTestimony } from './testimony.queries.ts';
import { words } from './words.en.ts';

const fields: Readonly<Record<AppointObserverRefusal, string>> = {
  'rung-too-low': '',
  'notice-published': '',
  'name-missing': 'shownName',
  'email-malformed': 'email',
  'conflicting-hats': 'email',
  'named-already': 'email',
};

/** The procurement officer names who watches, before the notice. */
export const observersRoute = route({
  path: '/work/:body/procurements/:procurement/observers',
  who: bodyRole('procurement-officer'),
  object: theProcurement,
  async page(at, procurement, form) {
    const key = keyOf(procurement);
    const [observers, testimony, thread] = await Promise.all([
      listObservers(at.db, key),
      listTestimony(at.db, key),
      findThreadPlace(at.db, key, procurement.noticePublishedAt ? 'scores' : 'criteria'),
    ]);
    const shut = findObserverFault(procurement);
    const shown = { procurement, observers, testimony, shut, form, action: at.path };
    return { title: words.title(procurement.title), desk: true, thread, body: <ObserversPage {...shown} /> };
  },
  form: z.object({
    shownName: z.string().default(''),
    comesFrom: z.string().default(''),
    email: z.string().default(''),
  }),
  async post({ at, tx, by, object: procurement, input }) {
    const link = new URL(watchHref(procurement), at.site.publicUrl).href;
    const named = await appointObserver(tx, by, { ...keyOf(procurement), ...input, link });
    if (isRefused<AppointObserverRefusal>(named))
      return refuse({ [fields[named.refused]]: words.refusals[named.refused] });
    return seeOther(at.path);
  },
});

/** The authority answers what an observer said. */
export const answerTestimonyRoute = heldBack(
  { of: ({ procurement }) => procurement, joinsNames: false },
  {
    path: '/work/:body/procurements/:procurement/observers/:person',
    who: bodyRole('procurement-officer'),
    object: findSaid,
    async page(at, { procurement, said }, form) {
      const back = observersHref(procurement);
      return {
        title: words.answering.title(said.shownName),
        desk: true,
        thread: await findThreadPlace(at.db, keyOf(procurement), 'scores'),
        body: <AnswerPage said={said} back={back} form={form} action={at.path} />,
      };
    },
    form: z.object({ answer: z.string().default('') }),
    async post({ tx, by, object: { procurement, said }, input }) {
      const key = { ...keyOf(procurement), personId: said.personId };
      const found = await checkPublicWords(tx, by, key, { answer: input.answer });
      if (found) return refuse(found);
      const answered = await answerTestimony(tx, by, { ...key, ...input });
      if (isRefused<AnswerTestimonyRefusal>(answered)) {
        const field = answered.refused === 'answered-already' ? '' : 'answer';
        return refuse({ [field]: words.answering.refusals[answered.refused] });
      }
      return seeOther(observersHref(procurement));
    },
  },
);

async function findSaid(at: Visit) {
  const procurement = await theProcurement(at);
  const said = (await listTestimony(at.db, keyOf(procurement))).find(
    ({ personId }) => personId === at.params['person'],
  );
  if (!said) throw new NotFound();
  return { procurement, said };
}
