import { anyone } from '../../../web/edge/access.rules.ts';
import { route } from '../../../web/edge/route.ts';
import { findThreadPlace } from '../../stations/stations.queries.ts';
import { keyOf } from '../../tenders/find-procurement.ts';
import { threadHref } from '../../tenders/procurement-hrefs.rules.ts';
import { thePublished } from '../find-published.ts';
import { sharedKeyOf } from '../shared-key.ts';
import { findAskFault } from './clarification.rules.ts';
import { listAnswered } from './clarifications.queries.ts';
import { QuestionsPage } from './questions.page.tsx';
import { words } from './words.en.ts';

export const questionsRoute = route({
  path: '/contracts/:body/:procurement/questions',
  who: anyone,
  object: thePublished,
  async page(at, procurement) {
    const [answered, thread, now] = await Promise.all([
      listAnswered(at.db, sharedKeyOf(procurement)),
      findThreadPlace(at.db, keyOf(procurement), 'criteria'),
      at.site.clock.now(at.db),
    ]);
    const mayAsk = findAskFault(procurement, now) === null;
    return {
      title: words.public.pageTitle(procurement.title),
      thread,
      body: <QuestionsPage procurement={procurement} answered={answered} mayAsk={mayAsk} />,
      data: {
        tender: `${threadHref(procurement)}/tender`,
        questionsUntil: procurement.questionsUntil?.toString() ?? null,
        questions: answered.map((each) => ({ ...each, answeredAt: each.answeredAt.toString() })),
      },
    };
  },
});
