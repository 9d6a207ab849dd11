import { anyone } from '../../../web/edge/access.rules.ts';
import { noObject, route } from '../../../web/edge/route.ts';
import { feedLinks } from '../feed/feed-links.ts';
import { loadRecord } from './load-record.ts';
import { RecordPage } from './record.page.tsx';
import { words } from './words.en.ts';

/** The public record: what it is, and how it stands. */
export const recordRoute = route({
  path: '/record',
  who: anyone,
  object: noObject,
  async page({ db, site }) {
    const record = await loadRecord(db, await site.clock.now(db));
    const { size, signedAt, waiting, audit, keys } = record;
    return {
      title: words.title,
      body: <RecordPage record={record} site={site.publicUrl} />,
      feeds: feedLinks({}),
      data: {
        entries: size,
        signedAt: signedAt?.toString() ?? null,
        waiting: waiting.waiting,
        audit: audit
          ? { ...audit, checkedAt: audit.checkedAt.toString(), asRecorded: audit.fault === null }
          : null,
        keys: keys.map(({ vkey, because, announcedAt, position }) => ({
          vkey,
          because,
          announcedAt: announcedAt.toString(),
          entry: position,
        })),
        log: `${site.publicUrl}/record/log`,
      },
    };
  },
});
