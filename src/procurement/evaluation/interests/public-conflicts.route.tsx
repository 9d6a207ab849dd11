import { anyone } from '../../../web/edge/access.rules.ts';
import { route } from '../../../web/edge/route.ts';
import { findThreadPlace } from '../../stations/stations.queries.ts';
import { keyOf, theProcurement } from '../../tenders/find-procurement.ts';
import { threadHref } from '../../tenders/procurement-hrefs.rules.ts';
import { listDeclarations } from '../declaring/conflicts.queries.ts';
import { listAdvantages } from './advantage/advantages.queries.ts';
import { listInterests } from './interests.queries.ts';
import { publicWords } from './public.words.en.ts';
import { PublicConflictsPage } from './public-conflicts.page.tsx';
import { tellConflicts } from './tell-conflicts.rules.ts';

/** How conflicts were handled, for everyone. */
export const publicConflictsRoute = route({
  path: '/contracts/:body/:procurement/conflicts',
  who: anyone,
  object: theProcurement,
  async page(at, procurement) {
    const key = keyOf(procurement);
    const [interests, declarations, advantages, thread] = await Promise.all([
      listInterests(at.db, key),
      listDeclarations(at.db, key),
      listAdvantages(at.db, key),
      findThreadPlace(at.db, key, 'scores'),
    ]);
    const told = tellConflicts({ interests, declarations, advantages });
    const { bodyName } = procurement;
    return {
      title: publicWords.title(procurement.title),
      thread,
      body: <PublicConflictsPage bodyName={bodyName} told={told} threadHref={threadHref(procurement)} />,
      data: told,
    };
  },
});
