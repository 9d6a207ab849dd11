import { listEntriesOfThread } from '../../accountability/record/record-entries.queries.ts';
import { findAudit } from '../../accountability/record/serving/audits.queries.ts';
import { getProcurement } from '../../procurement/tenders/tenders.queries.ts';
import { anyone } from '../../web/edge/access.rules.ts';
import { route } from '../../web/edge/route.ts';
import { theBody } from '../../web/edge/visit.ts';
import { findSpeakingRound } from '../thread/load-thread.ts';
import { feedLinks } from './feed/feed-links.ts';
import { findChanged } from './find-changed.ts';
import { readFacts } from './read-facts.rules.ts';
import { words } from './thread-record.en.ts';
import { ThreadRecordPage } from './thread-record.page.tsx';

/** What must not be rewritten about one purchase, entry by entry. */
export const threadRecordRoute = route({
  path: '/contracts/:body/:procurement/record',
  who: anyone,
  async object(at) {
    const bodyId = theBody(at).id;
    const procurement = await getProcurement(at.db, { bodyId, slug: at.params['procurement'] ?? '' });
    const key = { bodyId, procurementId: procurement.id };
    const round = await findSpeakingRound(at.db, procurement);
    const entries = await listEntriesOfThread(at.db, { ...key, roundId: round?.id ?? null });
    const [changed, audit] = await Promise.all([findChanged(at.site, entries), findAudit(at.db)]);
    return { procurement, entries, changed, isWhole: !audit || audit.fault === null };
  },
  page: (_, { procurement, entries, changed, isWhole }) => ({
    title: words.title(procurement.title),
    body: (
      <ThreadRecordPage
        entries={entries}
        bodyName={procurement.bodyName}
        changed={changed}
        isWhole={isWhole}
        href={`/contracts/${procurement.bodySlug}/${procurement.slug}`}
      />
    ),
    feeds: feedLinks({ contract: `${procurement.bodySlug}/${procurement.slug}` }, procurement.title),
    data: {
      changed,
      entries: entries.map(({ facts, ...entry }) => ({ ...entry, facts: readFacts(facts), text: facts })),
    },
  }),
});
