import { panelDeskRoute } from './desk/panel-desk.route.tsx';
import { panelsDeskRoute } from './desk/panels-desk.route.tsx';
import { beginPanelRoute } from './desk/steps/begin-panel.route.tsx';
import { stepRoutes } from './desk/steps/steps.routes.ts';
import { quotasRoute } from './quotas/quotas.route.tsx';
import { panelAboutRoute } from './recruiting/about.route.tsx';
import { panelConsentRoute, panelPlaceRoute } from './recruiting/consent.route.tsx';
import { panelDoneRoute, panelOutRoute } from './recruiting/done.route.tsx';
import { panelHelpRoute } from './recruiting/help.route.tsx';
import { panelHomeRoute } from './recruiting/home.route.tsx';
import { joinPanelRoute, joinPanelWithCodeRoute } from './recruiting/join.route.tsx';

/** Panels by lot: set up and drawn at the desk, joined and read by everyone. */
export const panelsRoutes = [
  joinPanelRoute,
  joinPanelWithCodeRoute,
  panelPlaceRoute,
  panelConsentRoute,
  panelAboutRoute,
  panelHelpRoute,
  panelHomeRoute,
  panelDoneRoute,
  panelOutRoute,
  panelsDeskRoute,
  beginPanelRoute,
  ...stepRoutes,
  quotasRoute,
  panelDeskRoute,
];
