import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { confirmDays } from './follow.rules.ts';
import { findFollow, markConfirmed } from './follows.queries.ts';

/** The owner of the address says yes. Twice does no harm; a link older than a week asks to begin again. */
export async function confirmFollow(
  tx: Transaction,
  by: By,
  input: { readonly followId: string },
): Promise<{ readonly followerId: string; readonly about: string } | Refusal<'link-too-old'>> {
  const follow = await findFollow(tx, input.followId);
  if (!follow) return { refused: 'link-too-old' };
  const now = await by.clock.now(tx);
  const days = follow.askedAt.until(now).total({ unit: 'hours' }) / 24;
  if (!follow.confirmedAt && days > confirmDays) return { refused: 'link-too-old' };
  await markConfirmed(tx, follow.id, now);
  return { followerId: follow.followerId, about: follow.about };
}
