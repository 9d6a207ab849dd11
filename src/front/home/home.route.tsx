import { anyone } from '../../web/edge/access.rules.ts';
import { type Screen, seeOther } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import type { Site } from '../../web/edge/visit.ts';
import { words as shellWords } from '../../web/words.en.ts';
import { HomePage } from './home.page.tsx';
import { homeData } from './home-data.rules.ts';
import type { HomeFacts } from './home-facts.rules.ts';
import { createKept } from './keep.ts';
import { loadHome } from './load-home.ts';
import { districtOf, nearHref, type PlaceAsk } from './place-ask.rules.ts';
import { readPlace } from './read-place.ts';
import { words } from './words.en.ts';

/** What everyone sees who looks in the same place: the facts, and the page that is rendered once from them. */
const keptHome = createKept(
  async ({ db, clock }: Site, place: PlaceAsk) => {
    const facts = await loadHome(db, await clock.now(db), districtOf(place)?.slug);
    return { facts, screen: { ...homeScreen(facts, place), isForEveryone: true } };
  },
  (place) => districtOf(place)?.slug ?? '',
);

/** The front page. A postcode that says one district leads on to the district's own address, which holds no postcode. */
export const homeRoute = route({
  path: '/',
  who: anyone,
  async object({ db, site, query }) {
    const place = await readPlace(db, query);
    const kept = await keptHome(site, districtOf(place) ? place : { kind: 'anywhere' });
    return { place, ...kept };
  },
  page: (at, { place, facts, screen }) => {
    if (place.kind === 'anywhere') return screen;
    if (place.kind !== 'chosen') return homeScreen(facts, place);
    return at.query.has('postcode') ? seeOther(nearHref(place.district)) : screen;
  },
});

function homeScreen(facts: HomeFacts, place: PlaceAsk): Screen {
  const isWrong = place.kind === 'malformed' || place.kind === 'outside';
  return {
    title: isWrong ? shellWords.errorTitle(words.title) : words.title,
    wide: true,
    body: <HomePage facts={facts} place={place} />,
    data: homeData(facts),
    ...(isWrong ? { status: 422 } : {}),
  };
}
