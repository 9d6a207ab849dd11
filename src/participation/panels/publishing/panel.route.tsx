import { listDistricts } from '../../../people/places/places.queries.ts';
import { findThreadPlace } from '../../../procurement/stations/stations.queries.ts';
import { writeCsv } from '../../../values/write-csv.ts';
import { anyone } from '../../../web/edge/access.rules.ts';
import { handOver } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import type { Visit } from '../../../web/edge/visit.ts';
import { inFullTens } from '../../rounds/answer-counts.queries.ts';
import { findFixedPool } from '../drawing/pools.queries.ts';
import { findPublicPanel } from '../find-public-panel.ts';
import { listQuotas, type Panel } from '../panels.queries.ts';
import { quotasForLot } from '../quotas/quotas.rules.ts';
import { countPool, findMember } from '../recruiting/pool.queries.ts';
import { PanelPage } from './panel.page.tsx';
import { changesData, panelData, quotasData } from './panel-data.ts';
import { listChanges } from './panel-facts.ts';

/** One panel, for everybody. */
export const panelRoute = route({
  path: '/panels/:panel',
  who: anyone,
  object: findPublicPanel,
  async page(at, { panel, key, state }) {
    const personId = at.actor?.personId;
    const [quotas, changes, districts, people, member, thread] = await Promise.all([
      listQuotas(at.db, key),
      listChanges(at.db, key),
      districtNames(at),
      countPool(at.db, key),
      personId ? findMember(at.db, key, personId) : undefined,
      threadOf(at, panel),
    ]);
    const tens = inFullTens(people);
    const page = { panel, state, quotas, changes, districts, tens, isIn: member !== undefined };
    return {
      title: panel.title,
      thread,
      body: <PanelPage {...page} />,
      data: {
        ...panelData(panel, state),
        namesInFullTens: tens,
        quotas: quotasData(quotas),
        changes: changesData(changes),
      },
    };
  },
});

/** The quotas as the lot reads them: once the pool is closed, the very file whose fingerprint is recorded. */
export const panelQuotasRoute = route({
  path: '/panels/:panel/quotas',
  who: anyone,
  object: findPublicPanel,
  async page(at, { panel, key }) {
    const pool = panel.poolClosedAt ? await findFixedPool(at.db, key) : undefined;
    const rows = quotasForLot(await listQuotas(at.db, key), panel.seats ?? 0);
    const content =
      pool?.quotasCsv ??
      writeCsv(
        ['category', 'feature', 'min', 'max'],
        rows.map(({ category, feature, minimum, maximum }) => [category, feature, minimum, maximum]),
      );
    return handOver({
      fileName: `${at.site.demonstration ? 'demonstration-' : ''}${panel.slug}-quotas.csv`,
      mediaType: 'text/csv; charset=UTF-8',
      content,
    });
  },
});

export async function districtNames(at: Visit): Promise<ReadonlyMap<string, string>> {
  return new Map((await listDistricts(at.db)).map(({ slug, name }) => [slug, name]));
}

/** The strip of the purchase: a panel scores, or watches the evidence. */
export function threadOf(at: Visit, { bodyId, procurementId, purpose }: Panel) {
  return findThreadPlace(at.db, { bodyId, procurementId }, purpose === 'score' ? 'scores' : 'evidence');
}
