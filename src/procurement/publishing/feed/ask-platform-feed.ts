import { nobody } from '../../../acts/nobody.ts';
import { transact } from '../../../acts/transact.ts';
import type { Site } from '../../../web/edge/visit.ts';
import { recordTenderNotice } from '../record-tender-notice.ts';
import { listAwaited } from './awaited.queries.ts';
import { feedAddress, findPublished } from './platform-feed.rules.ts';

const PATIENCE_MILLISECONDS = 20_000;
const MOST_CHARACTERS = 10_000_000;

/** Asks the configured feed for the time of each notice whose number alone is known, and records what it finds. */
export async function askPlatformFeed(
  site: Pick<Site, 'db' | 'clock' | 'random' | 'noticeFeedUrl'>,
): Promise<void> {
  const { noticeFeedUrl } = site;
  if (!noticeFeedUrl) return;
  for (const { shared, identifier } of await listAwaited(site.db)) {
    const publishedAt = findPublished(await read(feedAddress(noticeFeedUrl, identifier)), identifier);
    if (!publishedAt) continue;
    await transact(site.db, nobody, (tx) =>
      recordTenderNotice(tx, { ...site, actor: nobody }, { shared, identifier, publishedAt }),
    );
  }
}

/** What stands at the address; empty where it says that there is nothing. */
async function read(address: string): Promise<string> {
  const answer = await fetch(address, {
    headers: { accept: 'application/json' },
    // The operator named one host; it does not send us on to another.
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE_MILLISECONDS),
  });
  if (!answer.ok) return '';
  const text = await answer.text();
  return text.length > MOST_CHARACTERS ? '' : text;
}
