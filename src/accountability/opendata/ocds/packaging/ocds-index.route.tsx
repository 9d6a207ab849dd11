import { londonDate } from '../../../../values/dates.ts';
import { anyone } from '../../../../web/edge/access.rules.ts';
import { route } from '../../../../web/edge/route.ts';
import { findCopiedFrom } from '../../lists/taken-in.queries.ts';
import { OcdsIndexPage } from './ocds-index.page.tsx';
import { listPublishingBodies } from './publishers.queries.ts';
import { words } from './words.en.ts';

/** What there is in the Open Contracting Data Standard, and how to take it away, merge it and check it. */
export const ocdsIndexRoute = route({
  path: '/data/ocds',
  who: anyone,
  async object(at) {
    const [bodies, now, copiedFrom] = await Promise.all([
      listPublishingBodies(at.db),
      at.site.clock.now(at.db),
      findCopiedFrom(at.db),
    ]);
    const lastYear = londonDate(now).year;
    const firstYear = Math.min(lastYear, ...bodies.map((body) => body.firstYear));
    const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => lastYear - index);
    return {
      bodies,
      isCopy: copiedFrom !== undefined,
      years: bodies.length > 0 ? years : [],
      prefix: at.site.ocidPrefix,
    };
  },
  page: (at, { bodies, isCopy, years, prefix }) => ({
    title: words.title,
    body: <OcdsIndexPage bodies={bodies} isCopy={isCopy} years={years} prefix={prefix} />,
    data: {
      prefix,
      extension: `${at.site.publicUrl}/data/ocds/extension/extension.json`,
      all: { releases: '/data/ocds/releases', records: '/data/ocds/records' },
      years: years.map((year) => ({ year, releases: `/data/ocds/releases?year=${year}` })),
      bodies: bodies.map(({ slug, name, purchases }) => ({
        body: slug,
        name,
        purchases,
        releases: `/data/ocds/releases?body=${slug}`,
        records: `/data/ocds/records?body=${slug}`,
      })),
    },
  }),
});
