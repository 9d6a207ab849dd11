import { NotFound } from '../../../db/errors.ts';
import { anyone } from '../../../web/edge/access.rules.ts';
import { handOver } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { keyOf, theProcurement } from '../../tenders/find-procurement.ts';
import { findBox, listOpeners } from './openers.queries.ts';

/** Who opens the bids of a tender, for sealing: in a browser, by `pp seal`, on a machine without a connection. */
export const openersFileRoute = route({
  path: '/tenders/:body/:procurement/openers.json',
  who: anyone,
  object: theProcurement,
  async page(at, procurement) {
    if (!procurement.noticePublishedAt || procurement.sealing !== 'openers') throw new NotFound();
    const key = keyOf(procurement);
    const [{ threshold, graceMinutes }, openers] = await Promise.all([
      findBox(at.db, key),
      listOpeners(at.db, key),
    ]);
    const { bodySlug, slug, title, bidsDueAt } = procurement;
    const url = new URL(`/tenders/${bodySlug}/${slug}/bid`, at.site.publicUrl).href;
    const file = {
      version: 1,
      tender: {
        body: bodySlug,
        procurement: slug,
        title,
        bidsDueAt: bidsDueAt?.toString(),
        graceMinutes,
        url,
      },
      threshold,
      openers: openers.map(({ office, recipient }) => ({ name: office, recipient })),
    };
    return handOver({
      fileName: `openers-${slug}.json`,
      mediaType: 'application/json; charset=UTF-8',
      content: `${JSON.stringify(file, null, 2)}\n`,
      isShown: true,
    });
  },
});
