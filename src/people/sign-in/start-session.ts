import type { By, Hat } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { hashToken } from '../../web/edge/tokens.ts';
import { listHats } from '../roles/roles.queries.ts';
import { sessionHours } from './session.rules.ts';
import { deleteSession, deleteSessionsOf, insertSession } from './sessions.queries.ts';

/** Signs a person in. The token goes into their cookie and nowhere else: the database keeps its hash. */
export async function startSession(
  tx: Transaction,
  by: By,
  input: { readonly personId: string; readonly hat: Hat },
): Promise<{ token: string; seconds: number }> {
  const held = await listHats(tx, input.personId);
  const hours = sessionHours(held.length > 1);
  const createdAt = await by.clock.now(tx);
  const token = Buffer.from(by.random.nextBytes(32)).toString('base64url');
  await insertSession(tx, {
    tokenHash: hashToken(token),
    personId: input.personId,
    hat: input.hat,
    createdAt,
    expiresAt: createdAt.add({ hours }),
  });
  return { token, seconds: hours * 3600 };
}

/** Signs one browser out. */
export async function endSession(tx: Transaction, input: { readonly token: string }): Promise<void> {
  await deleteSession(tx, hashToken(input.token));
}

/** Signs a person out everywhere. */
export async function endAllSessions(tx: Transaction, input: { readonly personId: string }): Promise<void> {
  await deleteSessionsOf(tx, input.personId);
}
