import { Temporal } from 'temporal-polyfill';
import type { By } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { recordEntry } from '../record-entry.ts';
import { insertRecordKey } from './record-keys.queries.ts';
import { BOTH_SIGN_DAYS, type KeyBecause } from './signers.rules.ts';

/**
 * Puts a new key of the log on the record, which is what lets it sign: whoever trusts the key before reads here which
 * one follows. After a yearly change both sign for 30 days; a key in somebody else’s hands signs this one announcement
 * and then no more.
 */
export async function announceKey(
  tx: Transaction,
  by: By,
  key: { readonly vkey: string; readonly replaces: string | null; readonly because: KeyBecause },
): Promise<{ entryId: string }> {
  const { vkey, replaces, because } = key;
  const announcedAt = await by.clock.now(tx);
  const bothSignUntil =
    because === 'yearly' ? announcedAt.add(Temporal.Duration.from({ hours: BOTH_SIGN_DAYS * 24 })) : null;
  const { entryId } = await recordEntry(tx, by, {
    type: 'record-key-announced',
    subject: {},
    facts: { key: vkey, replaces, because, bothSignUntil: bothSignUntil?.toString() ?? null },
  });
  await insertRecordKey(tx, { entryId, vkey, because, bothSignUntil, announcedAt });
  return { entryId };
}
