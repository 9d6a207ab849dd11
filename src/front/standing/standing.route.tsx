import { anyone } from '../../web/edge/access.rules.ts';
import { noObject, type Route, route } from '../../web/edge/route.ts';
import { ContactLine, StandingText } from './standing.page.tsx';
import type { StandingPage } from './standing-page.ts';
import { standingPages } from './words.en.ts';

/** How it works, about, privacy, cookies, accessibility and contact. */
export const standingRoutes: readonly Route[] = Object.entries(standingPages).map(([path, page]) =>
  standingRoute(path, page),
);

function standingRoute(path: string, page: StandingPage): Route {
  return route({
    path,
    who: anyone,
    object: noObject,
    page: ({ site }) => ({
      title: page.title,
      body: (
        <StandingText page={page}>
          {path === '/contact' ? <ContactLine contact={site.contact} /> : null}
        </StandingText>
      ),
      data: page,
    }),
  });
}
