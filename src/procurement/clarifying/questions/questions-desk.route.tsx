import { bodyRole } from '../../../web/edge/access.rules.ts';
import { route } from '../../../web/edge/route.ts';
import { findThreadPlace } from '../../stations/stations.queries.ts';
import { keyOf } from '../../tenders/find-procurement.ts';
import { thePublished } from '../find-published.ts';
import { sharedKeyOf } from '../shared-key.ts';
import { listAsked } from './clarifications.queries.ts';
import { QuestionsDeskPage } from './questions-desk.page.tsx';
import { words } from './words.en.ts';

export const questionsDeskRoute = route({
  path: '/work/:body/procurements/:procurement/questions',
  who: bodyRole('procurement-officer'),
  object: thePublished,
  async page(at, procurement) {
    const [asked, thread] = await Promise.all([
      listAsked(at.db, sharedKeyOf(procurement)),
      findThreadPlace(at.db, keyOf(procurement), 'criteria'),
    ]);
    return {
      title: words.desk.title,
      desk: true,
      thread,
      body: <QuestionsDeskPage procurement={procurement} asked={asked} />,
    };
  },
});
