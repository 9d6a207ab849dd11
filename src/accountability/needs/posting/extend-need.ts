import { Temporal } from 'temporal-polyfill';
import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { NotFound } from '../../../db/errors.ts';
import { londonDate } from '../../../values/dates.ts';
import { actsForGroup } from '../acts-for.ts';
import { getNeedForUpdate, insertExtension, updateNeed } from '../needs.queries.ts';
import { mostDaysAhead } from './need.rules.ts';

export const extensionReasons = ['still-needed', 'day-moved'] as const;
export type ExtendRefusal = 'why-missing' | 'not-shown' | 'not-later' | 'ends-far';

/** The group gives a need a later last day. What it said before stays for everyone to read, with its age. */
export async function extendNeed(
  tx: Transaction,
  by: By,
  input: { readonly needId: string; readonly endsOn: Temporal.PlainDate; readonly why: string },
): Promise<{ readonly extended: true } | Refusal<ExtendRefusal>> {
  const need = await getNeedForUpdate(tx, input.needId);
  if (!(await actsForGroup(tx, by.actor, need))) throw new NotFound();
  if (need.state !== 'shown' || !need.endsOn) return { refused: 'not-shown' };
  const why = extensionReasons.find((one) => one === input.why);
  if (!why) return { refused: 'why-missing' };
  const { needId, endsOn } = input;
  const { compare } = Temporal.PlainDate;
  const at = await by.clock.now(tx);
  const today = londonDate(at);
  if (compare(endsOn, need.endsOn) <= 0 || compare(endsOn, today) < 0) return { refused: 'not-later' };
  if (compare(endsOn, today.add({ days: mostDaysAhead })) > 0) return { refused: 'ends-far' };
  await insertExtension(tx, { needId, endedOn: need.endsOn, endsOn, why, by: by.actor.personId, at });
  await updateNeed(tx, needId, { ends_on: endsOn });
  return { extended: true };
}
