import { entryHref, type RecordedAt } from '../../../accountability/record/entry-href.rules.ts';
import { anyone } from '../../../web/edge/access.rules.ts';
import { seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { findFirstDraw, findFixedPool } from '../drawing/pools.queries.ts';
import { findDrawEntries } from '../drawing/recorded-draw.ts';
import { readPanelMoney } from '../expenses/read-panel-money.ts';
import { findPublicPanel } from '../find-public-panel.ts';
import { listQuotas } from '../panels.queries.ts';
import { listReplacements } from '../replacing/replacements.queries.ts';
import { auditCommand } from './audit-command.ts';
import { HowPage } from './how.page.tsx';
import { districtNames, threadOf } from './panel.route.tsx';
import { resultData } from './panel-data.ts';
import { ResultPage } from './result.page.tsx';
import { resultWords } from './result.words.en.ts';
import { words } from './words.en.ts';

/** How a draw went, for everybody; before it, how it will go. */
export const panelResultRoute = route({
  path: '/panels/:panel/result',
  who: anyone,
  object: findPublicPanel,
  async page(at, { panel, key }) {
    const [draw, pool] = await Promise.all([findFirstDraw(at.db, key), findFixedPool(at.db, key)]);
    if (!draw || !pool) return seeOther(`/panels/${panel.slug}/draw`);
    const [quotas, districts, replacements, money, entries] = await Promise.all([
      listQuotas(at.db, key),
      districtNames(at),
      listReplacements(at.db, key),
      readPanelMoney(at.db, key),
      findDrawEntries(at.db, panel, pool),
    ]);
    const shown = { panel, draw, pool, quotas, districts, replacements, money, entries };
    return {
      title: resultWords.title(panel.title),
      thread: await threadOf(at, panel),
      body: <ResultPage {...shown} />,
      data: {
        ...resultData(panel, draw, pool, auditCommand(panel, draw.seed)),
        entries: { closing: hrefOf(entries.closing), drawn: hrefOf(entries.drawn) },
        replacements: replacements.map((one) => ({ ...one, drawnAt: one.drawnAt.toString() })),
        paid: money.totals,
      },
    };
  },
});

function hrefOf(entry: RecordedAt | undefined): string | null {
  return entry ? entryHref(entry) : null;
}

/** How the lot works. */
export const panelDrawRoute = route({
  path: '/panels/:panel/draw',
  who: anyone,
  object: findPublicPanel,
  page: (_at, { panel }) => ({ title: words.howTitle, body: <HowPage panel={panel} /> }),
});
