import { anyone } from '../../../web/edge/access.rules.ts';
import { route } from '../../../web/edge/route.ts';
import { panelState } from '../panel.rules.ts';
import { listPublicPanels } from '../panels.queries.ts';
import { panelData } from './panel-data.ts';
import { PanelsPage } from './panels.page.tsx';
import { words } from './words.en.ts';

/** Every announced panel. */
export const panelsRoute = route({
  path: '/panels',
  who: anyone,
  object: (at) => listPublicPanels(at.db),
  async page(at, listed) {
    const now = await at.site.clock.now(at.db);
    const panels = listed.map((panel) => ({ panel, state: panelState(panel, now) }));
    return {
      title: words.listTitle,
      body: <PanelsPage panels={panels} />,
      data: { panels: panels.map(({ panel, state }) => panelData(panel, state)) },
    };
  },
});
