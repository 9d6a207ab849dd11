import type { By } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import type { FormErrors } from '../../../web/edge/outcomes.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { findInPublicWords } from './public-words.rules.ts';
import { findSought } from './sought.queries.ts';
import { words } from './words.en.ts';

type About = {
  /** Bids whose supplier the words are about or are for: its own name may stand. */
  readonly exceptBids?: readonly string[];
  /** Whether suppliers are looked for by the caller’s own, sterner rule. */
  readonly suppliersElsewhere?: boolean;
};

/**
 * What stands in these fields, that others will read, and must not, with how to mend it beside each; null when nothing
 * does. Data protection: personal data that a purpose does not need is not published (UK GDPR Article 5(1)(c)).
 */
export async function checkPublicWords(
  tx: Transaction,
  by: By,
  key: ProcurementKey,
  fields: Readonly<Record<string, string>>,
  { exceptBids = [], suppliersElsewhere = false }: About = {},
): Promise<FormErrors | null> {
  const text = Object.values(fields).join('\n');
  if (text.trim() === '') return null;
  const sought = await findSought(tx, key, { text, by: by.actor.personId, exceptBids });
  const among = suppliersElsewhere ? { ...sought, suppliers: [] } : sought;
  const faults = Object.entries(fields).flatMap(([field, typed]) => {
    const found = findInPublicWords(typed, among);
    return found.length > 0 ? [[field, words.fault(found)] as const] : [];
  });
  return faults.length > 0 ? Object.fromEntries(faults) : null;
}
