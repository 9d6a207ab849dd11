import { bodyRole } from '../../../web/edge/access.rules.ts';
import { seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { theActor } from '../../../web/edge/visit.ts';
import { roundState } from '../round.rules.ts';
import { listSeedStatements } from '../seed-statements.queries.ts';
import { findPreparing } from './find-preparing.ts';
import { PreviewPage } from './preview.page.tsx';
import { words } from './words.en.ts';

/** The round exactly as residents will see it, for the officers who prepare it. */
export const previewRoute = route({
  path: '/work/:body/rounds/:round/preview',
  who: bodyRole('commissioner', 'procurement-officer', 'elected-member'),
  object: findPreparing,
  async page(at, preparing) {
    if (preparing.round.announcedAt) return seeOther(`/say/${preparing.round.slug}`);
    const [now, seeds] = await Promise.all([
      at.site.clock.now(at.db),
      listSeedStatements(at.db, preparing.round.id),
    ]);
    const { hat } = theActor(at);
    const isCommissioner = hat.kind === 'body' && hat.role === 'commissioner';
    const state = roundState(preparing.round, now);
    return {
      title: words.previewTitle(preparing.round.title),
      body: <PreviewPage {...{ preparing, state, seeds, isCommissioner }} />,
    };
  },
});
