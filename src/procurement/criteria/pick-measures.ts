import type { Temporal } from 'temporal-polyfill';
import { findProxies } from '../../accountability/measures/proxies.queries.ts';
import type { Database } from '../../db/connect.ts';
import { listPickableMeasures, type PickableMeasure } from './criteria.queries.ts';

/** What one is worth, by an open source that says so, and how sure that source is. */
export type Worth = { readonly valuePence: number; readonly source: string; readonly grade: string };
export type MeasureToPick = PickableMeasure & { readonly worth: Worth | null };

/** The measures an officer may ask for, each with what one is worth on a day, where an open source gives a value. */
export async function listMeasuresToPick(db: Database, on: Temporal.PlainDate): Promise<MeasureToPick[]> {
  const measures = await listPickableMeasures(db);
  const proxies = await findProxies(
    db,
    measures.map(({ id }) => id),
    on,
  );
  return measures.map((measure) => {
    const proxy = proxies.get(measure.id);
    const worth = proxy && { valuePence: Number(proxy.valuePence), source: proxy.source, grade: proxy.grade };
    return { ...measure, worth: worth ?? null };
  });
}
