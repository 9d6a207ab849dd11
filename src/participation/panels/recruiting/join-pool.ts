import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { uuidV4 } from '../../../values/uuid.ts';
import { panelState } from '../panel.rules.ts';
import { findPanel, holdPanelOpen, type Panel, type PanelKey } from '../panels.queries.ts';
import { holdsPanelCode } from './panel-codes.queries.ts';
import { findMember, insertMember } from './pool.queries.ts';
import type { JoinRefusal } from './pool.rules.ts';

/** Whoever joins, or whom a facilitator puts in by hand. */
export type Joining = PanelKey & {
  /** Null for somebody without an account, on paper or by phone: then a facilitator acts. */
  readonly personId: string | null;
  readonly isOldEnough: boolean;
  readonly districtSlug: string;
  readonly name?: string | null;
  readonly contact?: string | null;
};

/**
 * Puts somebody’s name in: from here on they are in the pool. Refuses outside the days, people who are too young or
 * live elsewhere, and, where people are asked by letter alone, whoever has not come with a letter’s code. Somebody who
 * is in already stays in, once.
 */
export async function joinPool(
  tx: Transaction,
  by: By,
  input: Joining,
): Promise<{ memberId: string } | Refusal<JoinRefusal>> {
  const held = await holdWhileOpen(tx, by, input);
  if ('refused' in held) return held;
  const { panel } = held;
  if (!input.isOldEnough) return { refused: 'too-young' };
  if (!isFromHere(panel, input.districtSlug)) return { refused: 'not-from-here' };
  const { personId } = input;
  const isOpenToAll = panel.recruits.includes('open-call') || personId === null;
  if (!isOpenToAll && !(await holdsPanelCode(tx, input, personId))) return { refused: 'letter-needed' };
  const id = uuidV4(by.random);
  const added = await insertMember(tx, input, {
    id,
    personId,
    enteredBy: personId === null ? by.actor.personId : null,
    districtSlug: input.districtSlug,
    name: input.name ?? null,
    contact: input.contact ?? null,
    at: await by.clock.now(tx),
  });
  if (added) return { memberId: id };
  const member = await findMember(tx, input, personId ?? '');
  if (!member) throw new Error('somebody is in the pool and not in it');
  return { memberId: member.id };
}

/** Holds a panel beside others who join it; refuses outside its days. */
export async function holdWhileOpen(
  tx: Transaction,
  by: By,
  key: PanelKey,
): Promise<{ panel: Panel } | Refusal<'not-open' | 'closed'>> {
  await holdPanelOpen(tx, key);
  const panel = await findPanel(tx, key);
  const state = panelState(panel, await by.clock.now(tx));
  if (state === 'draft' || state === 'coming') return { refused: 'not-open' };
  return state === 'recruiting' ? { panel } : { refused: 'closed' };
}

/** Whether people of a district may sit: all of the region’s, or those of the panel’s own. */
export function isFromHere({ districtSlug }: Pick<Panel, 'districtSlug'>, theirs: string): boolean {
  return theirs !== '' && theirs !== 'elsewhere' && (districtSlug === null || districtSlug === theirs);
}
