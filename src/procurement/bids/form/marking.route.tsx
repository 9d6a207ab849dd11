import { NotFound } from '../../../db/errors.ts';
import { toExact } from '../../../values/fraction-text.ts';
import { anyone } from '../../../web/edge/access.rules.ts';
import { route } from '../../../web/edge/route.ts';
import { listCriteria } from '../../criteria/criteria.queries.ts';
import { findThreadPlace } from '../../stations/stations.queries.ts';
import { keyOf, theProcurement } from '../../tenders/find-procurement.ts';
import { MarkingPage } from './marking.page.tsx';
import { markingWords } from './marks.words.en.ts';
import { examplesOf } from './marks-worked-out.rules.ts';

export const markingRoute = route({
  path: '/tenders/:body/:procurement/marking',
  who: anyone,
  async object(at) {
    const procurement = await theProcurement(at);
    if (!procurement.noticePublishedAt) throw new NotFound();
    return procurement;
  },
  async page(at, procurement) {
    const key = keyOf(procurement);
    const [criteria, thread] = await Promise.all([
      listCriteria(at.db, key),
      findThreadPlace(at.db, key, 'criteria'),
    ]);
    const examples = criteria.map((criterion) => ({
      code: criterion.code,
      weight: criterion.weight,
      method: criterion.method,
      examples: examplesOf(criterion).map(({ marks, ...example }) => ({ ...example, marks: toExact(marks) })),
    }));
    return {
      title: markingWords.pageTitle(procurement.title),
      thread,
      body: <MarkingPage procurement={procurement} criteria={criteria} />,
      data: { criteria: examples },
    };
  },
});
