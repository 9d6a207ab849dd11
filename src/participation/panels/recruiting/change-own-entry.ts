import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { holdPanelOpen, type PanelKey } from '../panels.queries.ts';
import { holdWhileOpen } from './join-pool.ts';
import { isNeeded, nothingKept, updateMember } from './pool.queries.ts';
import {
  type Characteristics,
  type HomeAddress,
  hashHousehold,
  nothingSaid,
  type TakingPart,
} from './pool.rules.ts';

export type ChangeRefusal = 'not-open' | 'closed' | 'not-in-pool';
export type WithdrawRefusal = 'not-in-pool' | 'holds-seat';
type Entry = PanelKey & { readonly memberId: string };

/**
 * Keeps what somebody says of themselves, for the lot alone; asked for by the panel or not kept. Without their consent
 * nothing is kept, and what was there goes.
 */
export async function tellAboutSelf(
  tx: Transaction,
  by: By,
  input: Entry & { readonly consents: boolean; readonly said: Characteristics },
): Promise<{ kept: true } | Refusal<ChangeRefusal>> {
  const held = await holdWhileOpen(tx, by, input);
  if ('refused' in held) return held;
  const asked: readonly string[] = held.panel.categories ?? [];
  const keeps = (name: keyof Characteristics) =>
    input.consents && asked.includes(name) ? input.said[name] : nothingSaid[name];
  const kept = await updateMember(tx, input, input.memberId, {
    characteristics_consented_at: input.consents ? await by.clock.now(tx) : null,
    sex: keeps('sex') as 'female' | null,
    age_band: keeps('age-band') as '16-24' | null,
    ethnic_group: keeps('ethnic-group') as 'other' | null,
    disability: keeps('disability') as 'disabled' | null,
  });
  return kept ? { kept: true } : { refused: 'not-in-pool' };
}

/** Keeps what would help somebody to take part, when they can, and how to reach them. */
export async function sayTakingPart(
  tx: Transaction,
  by: By,
  input: Entry & { readonly said: TakingPart },
): Promise<{ kept: true } | Refusal<ChangeRefusal>> {
  const held = await holdWhileOpen(tx, by, input);
  if ('refused' in held) return held;
  const { said } = input;
  const kept = await updateMember(tx, input, input.memberId, {
    availability: [...said.availability],
    access_needs: [...said.accessNeeds],
    access_note: said.accessNote,
    name: said.name,
    contact: said.contact,
  });
  return kept ? { kept: true } : { refused: 'not-in-pool' };
}

/** Keeps a keyed hash of somebody’s address, and never the address; null takes it back. */
export async function sayHousehold(
  tx: Transaction,
  by: By,
  input: Entry & { readonly home: HomeAddress | null },
): Promise<{ kept: true } | Refusal<ChangeRefusal>> {
  const held = await holdWhileOpen(tx, by, input);
  if ('refused' in held) return held;
  if (!held.panel.householdRule) return { kept: true };
  const household = input.home && hashHousehold(await householdKey(tx, input), input.home);
  const kept = await updateMember(tx, input, input.memberId, { household });
  return kept ? { kept: true } : { refused: 'not-in-pool' };
}

/**
 * Takes somebody’s name out, at any time until they are offered a seat: then they answer that first. All that is left is
 * a number. Once names have closed it stays in the list, which cannot change any more, and they are not asked.
 */
export async function withdrawFromPool(
  tx: Transaction,
  by: By,
  input: Entry,
): Promise<{ withdrawn: true } | Refusal<WithdrawRefusal>> {
  await holdPanelOpen(tx, input);
  if (await isNeeded(tx, input, input.memberId)) return { refused: 'holds-seat' };
  const gone = await updateMember(tx, input, input.memberId, {
    ...nothingKept,
    withdrawn_at: await by.clock.now(tx),
  });
  return gone ? { withdrawn: true } : { refused: 'not-in-pool' };
}

async function householdKey(tx: Transaction, { bodyId, panelId }: PanelKey): Promise<Buffer> {
  const row = await tx
    .selectFrom('panel')
    .select('household_key')
    .where('body_id', '=', bodyId)
    .where('id', '=', panelId)
    .executeTakeFirstOrThrow();
  return row.household_key;
}
