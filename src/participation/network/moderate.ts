import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { NotFound } from '../../db/errors.ts';
import { londonDate } from '../../values/dates.ts';
import type { ModeratingRole } from '../statements/moderation.rules.ts';
import { findCommentForUpdate, saveCommentDecision } from './comments/comments.queries.ts';
import {
  type Decision,
  type DecisionRefusal,
  decideModeration,
  type SpokenKind,
} from './moderation.rules.ts';
import { indexThread } from './threads/open-thread.ts';
import {
  findReplyForUpdate,
  findThreadForUpdate,
  saveSpokenDecision,
  settleReports,
} from './threads/threads.queries.ts';

export type Moderation = {
  readonly bodyId: string;
  readonly kind: SpokenKind;
  readonly id: string;
  readonly decision: string;
  readonly ground: string;
  readonly reason: string;
};

/**
 * A moderator of a body decides whether everyone may read a comment, a thread or a reply. What is declined stays out
 * of sight; its ground and reason are published. A decision about a reply settles what was reported of it.
 */
export async function moderate(
  tx: Transaction,
  by: By,
  input: Moderation,
): Promise<{ readonly state: Decision['state'] } | Refusal<DecisionRefusal>> {
  return await acts[input.kind](tx, by, input);
}

type Answer = Promise<{ readonly state: Decision['state'] } | Refusal<DecisionRefusal>>;
const acts: Readonly<Record<SpokenKind, (tx: Transaction, by: By, input: Moderation) => Answer>> = {
  async comment(tx, by, input) {
    const found = await findCommentForUpdate(tx, input);
    if (!found) throw new NotFound();
    const decision = decideModeration(found.state, input);
    if ('refused' in decision) return decision;
    const on = londonDate(await by.clock.now(tx));
    await saveCommentDecision(tx, { ...found, id: input.id }, decision, { on, as: moderatingAs(by) });
    return decision;
  },
  async thread(tx, by, input) {
    const found = await findThreadForUpdate(tx, input.bodyId, input.id);
    if (!found) throw new NotFound();
    const decision = decideModeration(found.state, input);
    if ('refused' in decision) return decision;
    const decided = { at: await by.clock.now(tx), by: by.actor.personId };
    await saveSpokenDecision(tx, 'open_thread', input, decision, decided);
    await indexThread(tx, found, decision.state === 'shown');
    return decision;
  },
  async reply(tx, by, input) {
    const found = await findReplyForUpdate(tx, input);
    if (!found) throw new NotFound();
    const decision = decideModeration(found.state, input);
    const at = await by.clock.now(tx);
    const isLookedAt =
      !('refused' in decision) || (decision.refused === 'decided-already' && input.decision === 'show');
    if (isLookedAt) await settleReports(tx, { bodyId: input.bodyId, replyId: input.id }, at);
    if ('refused' in decision) return isLookedAt ? { state: 'shown' } : decision;
    await saveSpokenDecision(tx, 'thread_reply', input, decision, { at, by: by.actor.personId });
    return decision;
  },
};

/** In which role; the desk opens to no other. */
function moderatingAs({ actor: { hat } }: By): ModeratingRole {
  if (hat.kind === 'body' && (hat.role === 'commissioner' || hat.role === 'facilitator')) return hat.role;
  throw new Error('only a commissioner or a facilitator moderates');
}
