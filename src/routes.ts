import { searchRoute } from './front/search/search.route.tsx';
import { waitingRoute } from './front/waiting/waiting.route.tsx';
import { demonstrationMailRoute } from './people/demonstration/mail.route.tsx';
import { demonstrationPeopleRoute } from './people/demonstration/people.route.tsx';
import { bodyPeopleRoute } from './people/roles/body-people.route.tsx';
import { endRoleRoute } from './people/roles/end-role.route.tsx';
import { rolesRoute } from './people/roles/roles.route.tsx';
import { openLinkRoute } from './people/sign-in/open-link.route.tsx';
import { linkSentRoute, signInRoute } from './people/sign-in/sign-in.route.tsx';
import { signOutRoute } from './people/sign-in/sign-out.route.tsx';
import type { Route } from './web/edge/route.ts';

/** Every page and form of the site: people decide, the authority buys, everyone checks. */
export const routes: readonly Route[] = [
  searchRoute,
  waitingRoute,
  signInRoute,
  linkSentRoute,
  openLinkRoute,
  signOutRoute,
  rolesRoute,
  bodyPeopleRoute,
  endRoleRoute,
  demonstrationPeopleRoute,
  demonstrationMailRoute,
];
