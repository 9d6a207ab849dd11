import { anyone } from '../../web/edge/access.rules.ts';
import { seeOther } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import type { Site } from '../../web/edge/visit.ts';
import { HomePage } from './home.page.tsx';
import { homeData } from './home-data.rules.ts';
import { createKept } from './kept-facts.ts';
import { loadHome } from './load-home.ts';
import { districtOf, nearHref } from './place-ask.rules.ts';
import { readPlace } from './read-place.ts';
import { words } from './words.en.ts';

const keptFacts = createKept(async ({ db, clock }: Site, districtSlug: string) =>
  loadHome(db, await clock.now(db), districtSlug || undefined),
);

/** The front page. A postcode that says one district leads on to the district's own address, which holds no postcode. */
export const homeRoute = route({
  path: '/',
  who: anyone,
  async object({ db, site, query }) {
    const place = await readPlace(db, query);
    return { place, facts: await keptFacts(site, districtOf(place)?.slug ?? '') };
  },
  page: (at, { place, facts }) => {
    if (place.kind === 'chosen' && at.query.has('postcode')) return seeOther(nearHref(place.district));
    const isWrong = place.kind === 'malformed' || place.kind === 'outside';
    return {
      title: words.title,
      wide: true,
      body: <HomePage facts={facts} place={place} />,
      data: homeData(facts),
      ...(isWrong ? { status: 422 as const } : {}),
    };
  },
});
