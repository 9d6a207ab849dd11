import { panelDeskRoute } from './desk/panel-desk.route.tsx';
import { panelsDeskRoute } from './desk/panels-desk.route.tsx';
import { beginPanelRoute } from './desk/steps/begin-panel.route.tsx';
import { stepRoutes } from './desk/steps/steps.routes.ts';
import { quotasRoute } from './quotas/quotas.route.tsx';

/** Panels by lot: set up and drawn at the desk, joined and read by everyone. */
export const panelsRoutes = [panelsDeskRoute, beginPanelRoute, ...stepRoutes, quotasRoute, panelDeskRoute];
