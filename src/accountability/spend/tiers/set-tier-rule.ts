import type { By, Refusal } from '../../../acts/by.ts';
import { personOrNull } from '../../../acts/nobody.ts';
import type { Transaction } from '../../../db/connect.ts';
import { londonDate } from '../../../values/dates.ts';
import { recordEntry } from '../../record/record-entry.ts';
import { decideNewRule, type NewTierRule, type TierRuleRefusal } from './new-tier-rule.rules.ts';
import { findToldFrom, lockBodyForRule, upsertTierRule } from './tier-rules.queries.ts';

/**
 * A body says by what rule it asks suppliers for the Charter and the Review from a day on. What suppliers have been
 * told already is never changed by it: an attempt is refused and recorded. A rule that is not in force yet can be set
 * again, and the record keeps both.
 */
export async function setTierRule(
  tx: Transaction,
  by: By,
  input: NewTierRule & { readonly bodyId: string },
): Promise<{ set: true } | Refusal<TierRuleRefusal>> {
  const { bodyId, ...given } = input;
  const rule = { ...given, source: given.source.trim() };
  await lockBodyForRule(tx, bodyId);
  const setAt = await by.clock.now(tx);
  const refused = decideNewRule(rule, await findToldFrom(tx, bodyId, londonDate(setAt)));
  const facts = { ...rule, effectiveFrom: rule.effectiveFrom.toString() };
  if (refused === 'already-told') {
    await recordEntry(tx, by, { type: 'tier-rule-refused', subject: { bodyId }, facts });
  }
  if (refused) return { refused };
  await upsertTierRule(tx, bodyId, rule, { setAt, setBy: personOrNull(by.actor) });
  await recordEntry(tx, by, { type: 'tier-rule-set', subject: { bodyId }, facts });
  return { set: true };
}
