import type { By, Hat } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { cookie, SESSION_COOKIE } from '../../web/edge/tokens.ts';
import type { Visit } from '../../web/edge/visit.ts';
import { endSession, startSession } from './start-session.ts';

/** Signs a person in in this browser, and out of whatever it was signed in to before. */
export async function beginSession(
  at: Visit,
  tx: Transaction,
  by: By,
  input: { readonly personId: string; readonly hat: Hat },
): Promise<void> {
  if (at.signed) await endSession(tx, { token: at.signed.sessionToken });
  const { token, seconds } = await startSession(tx, by, input);
  at.setCookies.push(
    cookie(SESSION_COOKIE, token, { secure: at.site.secureCookies, maxAgeSeconds: seconds }),
  );
}
