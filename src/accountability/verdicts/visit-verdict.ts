import { findContract } from '../../procurement/contracts/contracts.queries.ts';
import type { Visit } from '../../web/edge/visit.ts';
import { visitStation } from '../promises/visit-station.ts';
import { listSteps } from './leaving/leaving.queries.ts';
import { readTable } from './read-table.ts';

/**
 * A contract’s verdicts, what lay side by side for the last one (before there is one, what lies there today), and what
 * happens to people where it was stopped.
 */
export async function visitVerdict(at: Visit) {
  const station = await visitStation(at, 'verdict');
  const [contract, steps] = await Promise.all([findContract(at.db, station), listSteps(at.db, station)]);
  const table =
    contract &&
    (await readTable(
      at.db,
      { bodyId: station.bodyId, procurementId: station.procurementId },
      contract,
      station.today,
    ));
  const verdict = table?.verdicts[0];
  const sides = verdict?.sideBySide ?? table?.sides;
  return { ...station, contract, table, verdict, sides, steps };
}
