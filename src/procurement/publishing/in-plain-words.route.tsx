import { anyone } from '../../web/edge/access.rules.ts';
import { route } from '../../web/edge/route.ts';
import { thePublished } from '../clarifying/find-published.ts';
import { listCriteria } from '../criteria/criteria.queries.ts';
import { listCriterionLineage } from '../criteria/lineage.queries.ts';
import { findThreadPlace } from '../stations/stations.queries.ts';
import { keyOf } from '../tenders/find-procurement.ts';
import { toData } from '../tenders/procurement-data.rules.ts';
import { InPlainWordsPage } from './in-plain-words.page.tsx';
import { words } from './plain-words.en.ts';
import { readTender } from './read-tender.ts';

export const inPlainWordsRoute = route({
  path: '/contracts/:body/:procurement/in-plain-words',
  who: anyone,
  object: thePublished,
  async page(at, procurement) {
    const key = keyOf(procurement);
    const now = await at.site.clock.now(at.db);
    const [criteria, lineage, thread, tender] = await Promise.all([
      listCriteria(at.db, key),
      listCriterionLineage(at.db, key),
      findThreadPlace(at.db, key, 'criteria'),
      readTender(at.db, procurement, now),
    ]);
    const shown = { procurement, criteria, lineage, tender };
    return {
      title: words.pageTitle(procurement.title),
      thread,
      body: <InPlainWordsPage {...shown} />,
      data: {
        procurement: toData(procurement),
        marks: criteria.map(({ title, weight, residentsScore }) => ({ title, weight, residentsScore })),
        wishes: lineage.map(({ outcomeName, answer }) => ({ outcome: outcomeName, answer })),
      },
    };
  },
});
