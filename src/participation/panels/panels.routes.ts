import { panelDeskRoute } from './desk/panel-desk.route.tsx';
import { panelsDeskRoute } from './desk/panels-desk.route.tsx';
import { beginPanelRoute } from './desk/steps/begin-panel.route.tsx';
import { stepRoutes } from './desk/steps/steps.routes.ts';
import { abandonRoute } from './drawing/abandon.route.tsx';
import { panelAuditFileRoute } from './drawing/audit-file.route.tsx';
import { changeQuotasRoute } from './drawing/change-quotas.route.tsx';
import { closePoolRoute } from './drawing/close.route.tsx';
import { extendRoute } from './drawing/extend.route.tsx';
import { seedRoute } from './drawing/seed.route.tsx';
import { panelQuotasRoute, panelRoute } from './publishing/panel.route.tsx';
import { panelsRoute } from './publishing/panels.route.tsx';
import { panelDrawRoute, panelResultRoute } from './publishing/result.route.tsx';
import { quotasRoute } from './quotas/quotas.route.tsx';
import { panelAboutRoute } from './recruiting/about.route.tsx';
import { panelConsentRoute, panelPlaceRoute } from './recruiting/consent.route.tsx';
import { panelDoneRoute, panelOutRoute } from './recruiting/done.route.tsx';
import { panelHelpRoute } from './recruiting/help.route.tsx';
import { panelHomeRoute } from './recruiting/home.route.tsx';
import { joinPanelRoute, joinPanelWithCodeRoute } from './recruiting/join.route.tsx';
import { panelLettersRoute } from './recruiting/letters.route.tsx';
import { panelPeopleRoute } from './recruiting/people.route.tsx';

/** Panels by lot: set up and drawn at the desk, joined and read by everyone. */
export const panelsRoutes = [
  panelsRoute,
  panelRoute,
  panelQuotasRoute,
  panelDrawRoute,
  panelResultRoute,
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
  panelLettersRoute,
  panelPeopleRoute,
  closePoolRoute,
  seedRoute,
  extendRoute,
  changeQuotasRoute,
  abandonRoute,
  panelAuditFileRoute,
];
