import { searchRoute } from './front/search/search.route.tsx';
import { standingRoutes } from './front/standing/standing.route.tsx';
import { recordRoute } from './front/thread/record.route.tsx';
import { threadRoute } from './front/thread/thread.route.tsx';
import { waitingRoute } from './front/waiting/waiting.route.tsx';
import { auditFileRoute } from './participation/results/audit-file.route.tsx';
import { publishResultsRoute } from './participation/results/publish-results.route.tsx';
import { resultsRoute } from './participation/results/results.route.tsx';
import { roundRoute } from './participation/rounds/round.route.tsx';
import { roundsRoute } from './participation/rounds/rounds.route.tsx';
import { answerRoute } from './participation/voice/answer.route.tsx';
import { doneRoute } from './participation/voice/done.route.tsx';
import { joinRoute, joinWithCodeRoute } from './participation/voice/join.route.tsx';
import { districtRoute, placeRoute } from './participation/voice/place.route.tsx';
import { demonstrationMailRoute } from './people/demonstration/mail.route.tsx';
import { demonstrationPeopleRoute } from './people/demonstration/people.route.tsx';
import { bodyPeopleRoute } from './people/roles/body-people.route.tsx';
import { endRoleRoute } from './people/roles/end-role.route.tsx';
import { chooseHatRoute } from './people/sign-in/choose-hat.route.tsx';
import { openLinkRoute } from './people/sign-in/open-link.route.tsx';
import { linkSentRoute, signInRoute } from './people/sign-in/sign-in.route.tsx';
import { signOutRoute } from './people/sign-in/sign-out.route.tsx';
import type { Route } from './web/edge/route.ts';

/** Every page and form of the site: people decide, the authority buys, everyone checks. */
export const routes: readonly Route[] = [
  ...standingRoutes,
  searchRoute,
  waitingRoute,
  threadRoute,
  recordRoute,
  roundsRoute,
  roundRoute,
  joinRoute,
  joinWithCodeRoute,
  placeRoute,
  districtRoute,
  answerRoute,
  doneRoute,
  resultsRoute,
  publishResultsRoute,
  auditFileRoute,
  signInRoute,
  linkSentRoute,
  openLinkRoute,
  signOutRoute,
  chooseHatRoute,
  bodyPeopleRoute,
  endRoleRoute,
  demonstrationPeopleRoute,
  demonstrationMailRoute,
];
