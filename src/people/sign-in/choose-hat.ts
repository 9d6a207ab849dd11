import type { By, Hat, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { hashToken } from '../../web/edge/tokens.ts';
import { findHat } from '../roles/hat-code.rules.ts';
import { listHats } from '../roles/roles.queries.ts';
import { upsertChosenHat } from './chosen-hats.queries.ts';
import { sessionHours } from './session.rules.ts';
import { updateSessionHat } from './sessions.queries.ts';

/** Puts another hat on, in one browser. It must be among those the person holds now. */
export async function chooseHat(
  tx: Transaction,
  by: By,
  input: { readonly sessionToken: string; readonly code: string },
): Promise<{ hat: Hat } | Refusal<'hat-not-held'>> {
  const { personId } = by.actor;
  const held = await listHats(tx, personId);
  const chosen = findHat(held, input.code);
  if (!chosen) return { refused: 'hat-not-held' };
  const now = await by.clock.now(tx);
  const endsBy = now.add({ hours: sessionHours(held.length > 1) });
  await updateSessionHat(tx, hashToken(input.sessionToken), chosen.hat, endsBy);
  await upsertChosenHat(tx, personId, chosen.hat, now);
  return { hat: chosen.hat };
}
