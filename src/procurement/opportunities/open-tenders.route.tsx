import { handOverTable } from '../../web/downloads/hand-over-table.ts';
import { tableFormat } from '../../web/downloads/table.rules.ts';
import { anyone } from '../../web/edge/access.rules.ts';
import { route } from '../../web/edge/route.ts';
import type { Visit } from '../../web/edge/visit.ts';
import { handOverFeed } from '../../web/feeds/hand-over-feed.ts';
import type { Procurement } from '../tenders/procurement.rules.ts';
import { toData } from '../tenders/procurement-data.rules.ts';
import { threadHref } from '../tenders/procurement-hrefs.rules.ts';
import { listDistricts } from '../tenders/tenders.queries.ts';
import { OpenTendersPage } from './open-tenders.page.tsx';
import { findOpenTenders } from './open-tenders.queries.ts';
import { readTendersQuery, tendersHref } from './tenders-query.rules.ts';
import { words } from './words.en.ts';

async function theTenders(at: Visit) {
  const asked = readTendersQuery(at.query);
  return { asked, tenders: await findOpenTenders(at.db, await at.site.clock.now(at.db), asked) };
}

export const openTendersRoute = route({
  path: '/tenders',
  who: anyone,
  object: theTenders,
  async page(at, { asked, tenders }) {
    const format = tableFormat(at.query);
    if (format)
      return handOverTable(format, {
        name: words.csvName,
        head: words.csvHead,
        rows: tenders.map(toCells),
      });
    return {
      title: words.title,
      feeds: [{ href: tendersHref(asked, '/tenders/feed'), type: 'application/atom+xml', title: words.feed }],
      body: <OpenTendersPage asked={asked} tenders={tenders} districts={await listDistricts(at.db)} />,
      data: { tenders: tenders.map(toData) },
    };
  },
});

/** The same list for feed readers, whatever it was narrowed to: words too. */
export const tendersFeedRoute = route({
  path: '/tenders/feed',
  who: anyone,
  object: theTenders,
  page(at, { asked, tenders }) {
    const newest = tenders.toSorted((a, b) =>
      Number(publishedAt(b).epochNanoseconds - publishedAt(a).epochNanoseconds),
    );
    const feed = {
      site: at.site.publicUrl,
      title: words.title,
      author: words.author,
      selfPath: tendersHref(asked, '/tenders/feed'),
      jsonPath: tendersHref(asked, '/tenders/feed', 'json'),
      pagePath: tendersHref(asked),
      entries: newest.map((tender) => ({
        id: tender.id,
        title: tender.title,
        path: `${threadHref(tender)}/tender`,
        at: publishedAt(tender),
        category: tender.category,
        summary: `${tender.bodyName}: ${tender.summary}`,
      })),
    };
    return handOverFeed(feed, at.query, 'tenders');
  },
});

function publishedAt({ noticePublishedAt, createdAt }: Procurement) {
  return noticePublishedAt ?? createdAt;
}

function toCells(tender: Procurement) {
  return [
    tender.bodyName,
    tender.title,
    tender.summary,
    tender.category,
    tender.procedure,
    tender.valuePence,
    tender.districtName ?? '',
    tender.reservedArea,
    tender.reservedKind,
    tender.bidsDueAt?.toString() ?? '',
    threadHref(tender),
  ];
}
