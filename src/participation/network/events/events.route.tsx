import { listDistricts } from '../../../people/places/places.queries.ts';
import { anyone } from '../../../web/edge/access.rules.ts';
import { route } from '../../../web/edge/route.ts';
import { eventData } from './event-data.ts';
import { EventsPage } from './events.page.tsx';
import { listComingEvents, listPastEvents } from './events.queries.ts';
import { words } from './words.en.ts';

const MOST_COMING = 200;
const MOST_PAST = 30;

export const eventsRoute = route({
  path: '/network/events',
  who: anyone,
  async object({ db, site, query }) {
    const districts = await listDistricts(db);
    const district = districts.find(({ slug }) => slug === query.get('district'))?.slug;
    const now = await site.clock.now(db);
    const [coming, past] = await Promise.all([
      listComingEvents(db, now, { districtSlug: district, limit: MOST_COMING }),
      listPastEvents(db, now, { districtSlug: district, limit: MOST_PAST }),
    ]);
    return { districts, district, coming, past };
  },
  page: (_, events) => ({
    title: words.title,
    body: <EventsPage {...events} />,
    data: { coming: events.coming.map(eventData), past: events.past.map(eventData) },
  }),
});
