import { anyone } from '../../../web/edge/access.rules.ts';
import { route } from '../../../web/edge/route.ts';
import { findThreadPlace } from '../../stations/stations.queries.ts';
import { keyOf, theProcurement } from '../../tenders/find-procurement.ts';
import { threadHref } from '../../tenders/procurement-hrefs.rules.ts';
import { isAwardPublished } from './award-published.queries.ts';
import { listObservers } from './observers.queries.ts';
import { PublicObserversPage } from './public-observers.page.tsx';
import { listTestimony } from './testimony.queries.ts';
import { words } from './words.en.ts';

/** Who watched, and after the award what they saw and what the authority answered, for everyone. */
export const publicObserversRoute = route({
  path: '/contracts/:body/:procurement/observers',
  who: anyone,
  object: theProcurement,
  async page(at, procurement) {
    const key = keyOf(procurement);
    const isPublished = await isAwardPublished(at.db, key);
    const [observers, testimony, thread] = await Promise.all([
      // Named in the notice, so not before it.
      procurement.noticePublishedAt ? listObservers(at.db, key) : [],
      isPublished ? listTestimony(at.db, key) : [],
      findThreadPlace(at.db, key, 'scores'),
    ]);
    const { bodyName } = procurement;
    return {
      title: words.open.title(procurement.title),
      thread,
      body: (
        <PublicObserversPage
          bodyName={bodyName}
          threadHref={threadHref(procurement)}
          observers={observers}
          testimony={testimony}
          isPublished={isPublished}
        />
      ),
      data: {
        observers: observers.map(({ shownName, comesFrom }) => ({ name: shownName, comesFrom })),
        testimony: testimony.map(({ shownName, fair, words: said, filedAt, answer, answeredAt }) => ({
          name: shownName,
          fair,
          words: said,
          filedAt,
          answer,
          answeredAt,
        })),
      },
    };
  },
});
