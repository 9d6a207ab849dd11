import { bodyRole } from '../../web/edge/access.rules.ts';
import { route } from '../../web/edge/route.ts';
import { theActor } from '../../web/edge/visit.ts';
import { visitStation } from '../promises/visit-station.ts';
import { listClaims } from './claims.queries.ts';
import { pagesFor } from './contract-pages.rules.ts';
import { filterClaims, readClaimFilter } from './filter-claims.rules.ts';
import { QueuePage } from './queue.page.tsx';
import { words } from './words.en.ts';

/** A contract manager’s queue for one contract; officers and members read it too. */
export const queueRoute = route({
  path: '/work/:body/contracts/:procurement',
  who: bodyRole('contract-manager', 'procurement-officer', 'commissioner', 'elected-member'),
  async object(at) {
    const station = await visitStation(at, 'evidence');
    const claims = await listClaims(at.db, station);
    return { ...station, waiting: claims.filter(({ checked }) => checked === null).reverse() };
  },
  page: (at, { body, procurement, promises, thread, today, waiting }) => {
    const { hat } = theActor(at);
    const role = hat.kind === 'body' ? hat.role : undefined;
    const decides = role === 'commissioner' || role === 'elected-member';
    return {
      title: words.queue.title(procurement.title),
      desk: true,
      thread,
      body: (
        <QueuePage
          bodySlug={body.slug}
          title={procurement.title}
          href={thread.href}
          waiting={filterClaims(waiting, readClaimFilter(at.query))}
          all={waiting.length}
          filter={readClaimFilter(at.query)}
          checked={at.query.has('checked')}
          promises={promises}
          today={today}
          mayCheck={role === 'contract-manager'}
          deskHref={at.path}
          pages={role ? pagesFor(role, promises, procurement.tenderedElsewhere) : []}
          verdictHref={decides ? `${at.path}/verdict` : undefined}
        />
      ),
    };
  },
});
