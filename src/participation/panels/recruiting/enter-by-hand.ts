import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { findPanel, type PanelKey } from '../panels.queries.ts';
import {
  type ChangeRefusal,
  sayHousehold,
  sayTakingPart,
  tellAboutSelf,
  type WithdrawRefusal,
  withdrawFromPool,
} from './change-own-entry.ts';
import { holdWhileOpen, joinPool } from './join-pool.ts';
import { findMemberById } from './pool.queries.ts';
import type { Characteristics, HomeAddress, JoinRefusal, TakingPart } from './pool.rules.ts';

export type EnteredByHand = PanelKey & {
  readonly isOldEnough: boolean;
  readonly districtSlug: string;
  readonly taking: TakingPart;
  readonly consents: boolean;
  readonly said: Characteristics;
  readonly home: HomeAddress | null;
};

/**
 * Puts a name in for somebody who comes by phone or on paper, with all that they say, as they would themselves. Refuses
 * without a home where no two people of one may sit.
 */
export async function enterByHand(
  tx: Transaction,
  by: By,
  input: EnteredByHand,
): Promise<{ memberId: string } | Refusal<JoinRefusal>> {
  const { name, contact } = input.taking;
  if (!input.home && (await findPanel(tx, input)).householdRule) return { refused: 'home-needed' };
  const joined = await joinPool(tx, by, { ...input, personId: null, name, contact });
  if ('refused' in joined) return joined;
  const entry = { ...input, memberId: joined.memberId };
  const kept = [
    await sayTakingPart(tx, by, { ...entry, said: input.taking }),
    await tellAboutSelf(tx, by, entry),
    await sayHousehold(tx, by, { ...entry, home: input.home }),
  ];
  if (kept.some((each) => 'refused' in each)) throw new Error('a pool closed while it was held open');
  return joined;
}

/**
 * Takes out a name that was put in by hand, until names close: from then on nobody here can take anybody out. Those of
 * people with an account are theirs to take out.
 */
export async function takeOutByHand(
  tx: Transaction,
  by: By,
  input: PanelKey & { readonly memberId: string },
): Promise<{ withdrawn: true } | Refusal<ChangeRefusal | WithdrawRefusal>> {
  const held = await holdWhileOpen(tx, by, input);
  if ('refused' in held) return held;
  const member = await findMemberById(tx, input, input.memberId);
  return member?.enteredBy ? withdrawFromPool(tx, by, input) : { refused: 'not-in-pool' };
}
