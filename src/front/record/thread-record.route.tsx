import { listEntriesOfThread } from '../../accountability/record/record-entries.queries.ts';
import { getProcurement } from '../../procurement/tenders/tenders.queries.ts';
import { anyone } from '../../web/edge/access.rules.ts';
import { route } from '../../web/edge/route.ts';
import { theBody } from '../../web/edge/visit.ts';
import { findSpeakingRound } from '../thread/load-thread.ts';
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
    return {
      procurement,
      entries: await listEntriesOfThread(at.db, { ...key, roundId: round?.id ?? null }),
    };
  },
  page: (_, { procurement, entries }) => ({
    title: words.title(procurement.title),
    body: (
      <ThreadRecordPage
        entries={entries}
        bodyName={procurement.bodyName}
        href={`/contracts/${procurement.bodySlug}/${procurement.slug}`}
      />
    ),
    data: {
      entries: entries.map(({ facts, ...entry }) => ({
        ...entry,
        facts: JSON.parse(facts) as unknown,
        text: facts,
      })),
    },
  }),
});
