import { listDistricts } from '../../../people/places/places.queries.ts';
import { theActor, type Visit } from '../../../web/edge/visit.ts';
import { keyOf } from '../find-public-panel.ts';
import type { PanelState } from '../panel.rules.ts';
import type { Panel } from '../panels.queries.ts';
import { countPool } from '../recruiting/pool.queries.ts';
import { forecastLot } from './forecast.ts';
import type { PoolNowProps } from './pool-now.tsx';
import { findFixedPool } from './pools.queries.ts';

/** What the desk shows of an announced panel’s pool. */
export async function findPoolNow(at: Visit, panel: Panel, state: PanelState): Promise<PoolNowProps> {
  const { hat } = theActor(at);
  const isOpen = state === 'recruiting' || state === 'closing';
  const [people, pool, districts, forecast] = await Promise.all([
    countPool(at.db, keyOf(panel)),
    findFixedPool(at.db, keyOf(panel)),
    listDistricts(at.db),
    isOpen ? forecastLot(at.db, panel) : undefined,
  ]);
  return {
    panel,
    state,
    role: hat.kind === 'body' ? hat.role : '',
    people,
    forecast,
    pool,
    districts: new Map(districts.map(({ slug, name }) => [slug, name])),
  };
}
