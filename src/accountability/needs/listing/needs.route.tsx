import { listDistricts } from '../../../people/places/places.queries.ts';
import { londonDate } from '../../../values/dates.ts';
import { handOverTable } from '../../../web/downloads/hand-over-table.ts';
import { tableFormat } from '../../../web/downloads/table.rules.ts';
import { anyone } from '../../../web/edge/access.rules.ts';
import { route } from '../../../web/edge/route.ts';
import type { Visit } from '../../../web/edge/visit.ts';
import { handOverFeed } from '../../../web/feeds/hand-over-feed.ts';
import { listNeedKinds } from '../kinds.queries.ts';
import { needHref } from '../posting/search-need.ts';
import { countNeeds, countOpenByDistrict, listNeeds } from './listed-needs.queries.ts';
import { needData, needsTable } from './need-data.ts';
import { NeedsPage } from './needs.page.tsx';
import { needsHref, readNeedsQuery } from './needs-query.rules.ts';
import { words } from './words.en.ts';

const PAGE_SIZE = 20;
/** All of them, for a file. */
const ALL = 100_000;
const IN_FEED = 100;

async function today({ db, site }: Visit) {
  return londonDate(await site.clock.now(db));
}

export const needsRoute = route({
  path: '/needs',
  who: anyone,
  async object(at) {
    const on = await today(at);
    const asked = readNeedsQuery(at.query);
    const isFile = at.query.has('as');
    const offset = isFile ? 0 : (asked.page - 1) * PAGE_SIZE;
    const [needs, total, districts, kinds, open] = await Promise.all([
      listNeeds(at.db, asked, on, { limit: isFile ? ALL : PAGE_SIZE, offset }),
      countNeeds(at.db, asked, on),
      listDistricts(at.db),
      listNeedKinds(at.db),
      countOpenByDistrict(at.db, on),
    ]);
    return { asked, needs, total, districts, kinds, open, today: on };
  },
  page({ query, actor }, list) {
    const format = tableFormat(query);
    if (format) return handOverTable(format, needsTable(list.needs, list.today));
    const feedHref = needsHref({ ...list.asked, page: 1 }, undefined, '/needs/feed');
    return {
      title: words.title,
      body: <NeedsPage {...list} pageSize={PAGE_SIZE} mayGive={!actor || actor.hat.kind === 'supplier'} />,
      data: { total: list.total, needs: list.needs.map((need) => needData(need, list.today)) },
      feeds: [{ href: feedHref, type: 'application/atom+xml', title: words.feed }],
    };
  },
});

/** The same list for feed readers, the newest first. */
export const needsFeedRoute = route({
  path: '/needs/feed',
  who: anyone,
  async object(at) {
    const asked = { ...readNeedsQuery(at.query), page: 1 };
    return { asked, needs: await listNeeds(at.db, asked, await today(at), { limit: IN_FEED, offset: 0 }) };
  },
  page(at, { asked, needs }) {
    const feed = {
      site: at.site.publicUrl,
      title: words.title,
      author: words.author,
      selfPath: needsHref(asked, undefined, '/needs/feed'),
      jsonPath: needsHref(asked, 'json', '/needs/feed'),
      pagePath: needsHref(asked),
      entries: needs.flatMap((need) =>
        need.shownAt
          ? [
              {
                id: need.needId,
                title: need.title,
                path: needHref(need.needId),
                at: need.shownAt,
                category: need.measureSlug ?? '',
                summary: [need.groupName, words.card.where(need.place, need.districtName)].join(', '),
              },
            ]
          : [],
      ),
    };
    return handOverFeed(feed, at.query, 'needs');
  },
});
