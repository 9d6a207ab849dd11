import { findContract } from '../../procurement/contracts/contracts.queries.ts';
import type { Visit } from '../../web/edge/visit.ts';
import { visitStation } from '../promises/visit-station.ts';
import { readSideBySide } from './give-verdict.ts';
import { findVerdict } from './verdicts.queries.ts';

/** A contract’s verdict and what lay side by side for it; before there is one, what lies there today. */
export async function visitVerdict(at: Visit) {
  const station = await visitStation(at, 'verdict');
  const [contract, verdict] = await Promise.all([findContract(at.db, station), findVerdict(at.db, station)]);
  const sides =
    verdict?.sideBySide ?? (contract && (await readSideBySide(at.db, station, contract, station.today)));
  return { ...station, contract, verdict, sides };
}
