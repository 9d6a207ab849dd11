import { findPublishedHref } from '../../accountability/opendata/taking-up/taking-up.queries.ts';
import { listPanelsOf } from '../../participation/panels/panels.queries.ts';
import { findAbandonment } from '../../procurement/clarifying/abandoning/abandonments.queries.ts';
import { currentStation, type Procurement } from '../../procurement/tenders/procurement.rules.ts';
import { getProcurement } from '../../procurement/tenders/tenders.queries.ts';
import { anyone } from '../../web/edge/access.rules.ts';
import type { FeedLink } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import { theBody } from '../../web/edge/visit.ts';
import { loadThread } from './load-thread.ts';
import { entryHrefs, findStationEntries } from './station-entries.ts';
import { tellThread } from './tell-thread.rules.ts';
import { ThreadPage } from './thread.page.tsx';
import { threadData } from './thread-data.rules.ts';
import { words } from './words.en.ts';

/** The feed of a purchase’s entries. */
function feedOf({ bodySlug, slug, title }: Procurement): FeedLink[] {
  const href = `/record/feed?contract=${bodySlug}/${slug}`;
  return [{ href, type: 'application/atom+xml', title: words.foot.feed(title) }];
}

/** The thread's page: the centre of everything about one purchase. */
export const threadRoute = route({
  path: '/contracts/:body/:procurement',
  who: anyone,
  async object(at) {
    const [procurement, now] = await Promise.all([
      getProcurement(at.db, { bodyId: theBody(at).id, slug: at.params['procurement'] ?? '' }),
      at.site.clock.now(at.db),
    ]);
    const facts = await loadThread(at.db, procurement, now);
    const { bodyId, id: procurementId } = procurement;
    const roundId = facts.voice?.roundId ?? null;
    const [entries, panels, abandonment, publishedHref] = await Promise.all([
      findStationEntries(at.db, { bodyId, procurementId, roundId }),
      listPanelsOf(at.db, { bodyId, procurementId }),
      procurement.abandonedAt ? findAbandonment(at.db, { bodyId, procurementId }) : undefined,
      procurement.tenderedElsewhere ? findPublishedHref(at.db, { bodyId, procurementId }) : undefined,
    ]);
    return { facts, entries, panels, abandonment, publishedHref };
  },
  page: (at, { facts, entries, panels, abandonment, publishedHref }) => {
    const told = tellThread(facts, at.query.get('follow'));
    const { title, reached, bodyName, abandonedAt, tenderedElsewhere } = facts.procurement;
    const note = abandonedAt ? words.givenUpNote(abandonedAt) : undefined;
    return {
      title,
      thread: {
        title,
        href: at.path,
        here: currentStation(reached),
        reached: reached ?? undefined,
        note,
        elsewhere: tenderedElsewhere,
      },
      body: (
        <ThreadPage
          told={told}
          bodyName={bodyName}
          abandonment={abandonment}
          publishedHref={publishedHref}
          direction={at.query.get('read') === 'back' ? 'back' : 'forwards'}
          href={at.path}
          entries={entryHrefs(entries)}
          panels={panels}
        />
      ),
      feeds: feedOf(facts.procurement),
      data: { ...threadData(facts, told), entries: entryHrefs(entries) },
    };
  },
});
