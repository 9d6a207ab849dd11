import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { hashToken } from '../../web/edge/tokens.ts';
import { parseEmail } from '../accounts/email.rules.ts';
import { sendMail } from '../mail/send-mail.ts';
import { ownPath } from './own-path.rules.ts';
import { linkMinutes, linksAtOnce } from './sign-in-link.rules.ts';
import { countLinksSince, insertLink } from './sign-in-links.queries.ts';
import { words } from './words.en.ts';

/**
 * Sends a link that signs its reader in. The answer is the same whether or not the address has an account:
 * who uses the site is nobody else's business, and the account is made only when the link is opened.
 */
export async function requestSignInLink(
  tx: Transaction,
  by: By,
  input: { readonly email: string; readonly nextPath: string; readonly publicUrl: string },
): Promise<{ sent: true } | Refusal<'email-malformed'>> {
  const email = parseEmail(input.email);
  if (!email) return { refused: 'email-malformed' };
  const createdAt = await by.clock.now(tx);
  const lately = await countLinksSince(tx, email, createdAt.subtract({ minutes: linkMinutes }));
  if (lately >= linksAtOnce) return { sent: true };
  const token = Buffer.from(by.random.nextBytes(32)).toString('base64url');
  await insertLink(tx, {
    tokenHash: hashToken(token),
    email,
    nextPath: ownPath(input.nextPath),
    createdAt,
    expiresAt: createdAt.add({ minutes: linkMinutes }),
  });
  const link = new URL(`/sign-in/${token}`, input.publicUrl).href;
  await sendMail(tx, by, {
    recipient: email,
    subject: words.mailSubject,
    body: words.mailBody(link, linkMinutes),
  });
  return { sent: true };
}
