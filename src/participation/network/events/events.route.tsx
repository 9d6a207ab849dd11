import { listDistricts } from '../../../people/places/places.queries.ts';
import { handOverTable } from '../../../web/downloads/hand-over-table.ts';
import { tableFormat } from '../../../web/downloads/table.rules.ts';
import { anyone } from '../../../web/edge/access.rules.ts';
import { route } from '../../../web/edge/route.ts';
import { eventData, eventsTable } from './event-data.ts';
import { EventsPage } from './events.page.tsx';
import { listComingEvents, listPastEvents } from './events.queries.ts';
import { words } from './words.en.ts';

const MOST_COMING = 200;
const MOST_PAST = 30;
/** A file has them all. */
const ALL = 10_000;

export const eventsRoute = route({
  path: '/network/events',
  who: anyone,
  async object({ db, site, query }) {
    const districts = await listDistricts(db);
    const district = districts.find(({ slug }) => slug === query.get('district'))?.slug;
    const isFile = query.has('as');
    const now = await site.clock.now(db);
    const [coming, past] = await Promise.all([
      listComingEvents(db, now, { districtSlug: district, limit: isFile ? ALL : MOST_COMING }),
      listPastEvents(db, now, { districtSlug: district, limit: isFile ? ALL : MOST_PAST }),
    ]);
    return { districts, district, coming, past };
  },
  page({ query }, events) {
    const data = { coming: events.coming.map(eventData), past: events.past.map(eventData) };
    const format = tableFormat(query);
    if (format)
      return handOverTable(format, { name: words.csvName, ...eventsTable([...data.coming, ...data.past]) });
    return { title: words.title, body: <EventsPage {...events} />, data };
  },
});
