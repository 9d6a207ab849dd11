import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { NotFound } from '../../../db/errors.ts';
import { recordEntry } from '../../record/record-entry.ts';
import { actsForGroup } from '../acts-for.ts';
import { countOpenMatches } from '../matching/matches.queries.ts';
import { getNeedForUpdate, updateNeed } from '../needs.queries.ts';
import { indexNeed } from './search-need.ts';

export const endings = ['not-needed', 'found-elsewhere', 'cannot-take-it', 'mistake'] as const;
export type Ending = (typeof endings)[number];
export type EndRefusal = 'why-missing' | 'ended-already' | 'matches-open';

/**
 * The group closes a need, or takes it back if nobody was to see it (`mistake`). Its reason is one of four, so that
 * nothing about a person slips in. Refuses while a supplier is due to bring something: that is called off first.
 */
export async function endNeed(
  tx: Transaction,
  by: By,
  input: { readonly needId: string; readonly why: string },
): Promise<{ readonly ended: true } | Refusal<EndRefusal>> {
  const need = await getNeedForUpdate(tx, input.needId);
  if (!(await actsForGroup(tx, by.actor, need))) throw new NotFound();
  if (need.state !== 'shown' && need.state !== 'waiting') return { refused: 'ended-already' };
  const why = endings.find((one) => one === input.why);
  if (!why) return { refused: 'why-missing' };
  if ((await countOpenMatches(tx, input.needId)) > 0) return { refused: 'matches-open' };
  const at = await by.clock.now(tx);
  const wasShown = need.state === 'shown';
  const state = why === 'mistake' ? 'withdrawn' : 'closed';
  await updateNeed(tx, input.needId, { state, ended_why: why, ended_at: at });
  await indexNeed(tx, { ...need, state });
  if (wasShown)
    await recordEntry(tx, by, {
      type: 'need-ended',
      subject: { bodyId: need.bodyId },
      facts: { need: input.needId, why },
    });
  return { ended: true };
}
