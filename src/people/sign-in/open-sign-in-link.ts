import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { uuidV7 } from '../../values/uuid.ts';
import { hashToken } from '../../web/edge/tokens.ts';
import { findPersonByEmail, insertPerson } from '../accounts/people.queries.ts';
import { decideLink, type LinkRefusal } from './sign-in-link.rules.ts';
import { findLinkForUpdate, markLinkUsed } from './sign-in-links.queries.ts';

/** Uses a link, once. Opening it proves the address, so a person who is new gets their account here. */
export async function openSignInLink(
  tx: Transaction,
  by: By,
  input: { readonly token: string },
): Promise<{ personId: string; nextPath: string } | Refusal<LinkRefusal>> {
  const tokenHash = hashToken(input.token);
  const link = await findLinkForUpdate(tx, tokenHash);
  const now = await by.clock.now(tx);
  const decision = decideLink(link, now);
  if (!link || decision !== 'opens') return { refused: decision === 'opens' ? 'link-unknown' : decision };
  await markLinkUsed(tx, tokenHash, now);
  const known = await findPersonByEmail(tx, link.email);
  if (known) return { personId: known.personId, nextPath: link.nextPath };
  const personId = uuidV7(now.epochMilliseconds, by.random);
  const added = await insertPerson(tx, { personId, email: link.email, name: null, createdAt: now });
  // Two links of one new person opened at once: the second finds the account that the first has made.
  const account = added ?? (await findPersonByEmail(tx, link.email))?.personId;
  if (!account) throw new Error('an address was taken by nobody');
  return { personId: account, nextPath: link.nextPath };
}
