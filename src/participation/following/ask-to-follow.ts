import type { Temporal } from 'temporal-polyfill';
import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { parseEmail } from '../../people/accounts/email.rules.ts';
import { sendMail } from '../../people/mail/send-mail.ts';
import { uuidV4 } from '../../values/uuid.ts';
import { aboutText, askMinutes, confirmDays, maySendAgain } from './follow.rules.ts';
import { followToken } from './follow-token.rules.ts';
import { findStanding, type Standing, takeFollower, upsertFollow } from './follows.queries.ts';
import { words } from './mail.words.en.ts';
import type { NamedSubject } from './subjects.queries.ts';

export type Asking = {
  readonly email: string;
  readonly subject: NamedSubject;
  readonly publicUrl: string;
  readonly secret: string;
};

/**
 * Somebody types an address to be told what happens. Nothing is sent about it until its owner has opened the link in
 * one message and pressed its button. The answer is the same whether the address is new, known or follows already.
 */
export async function askToFollow(
  tx: Transaction,
  by: By,
  asking: Asking,
): Promise<{ readonly asked: true } | Refusal<'email-malformed'>> {
  const email = parseEmail(asking.email);
  if (!email) return { refused: 'email-malformed' };
  const now = await by.clock.now(tx);
  const followerId = await takeFollower(tx, { id: uuidV4(by.random), email, at: now });
  const about = aboutText(asking.subject);
  const since = now.subtract({ minutes: askMinutes });
  const standing = await findStanding(tx, { followerId, about, since });
  if (!maySendAgain({ ...standing, askedMinutesAgo: minutesAgo(standing, now) })) return { asked: true };
  const id = standing.followId ?? uuidV4(by.random);
  const followId = await upsertFollow(tx, { id, followerId, about, askedAt: now, confirmedAt: null });
  await sendMail(tx, by, messageTo({ email, followId, followerId }, standing, asking));
  return { asked: true };
}

function minutesAgo({ askedAt }: Standing, now: Temporal.Instant): number | null {
  return askedAt && askedAt.until(now).total({ unit: 'minutes' });
}

type Asked = { readonly email: string; readonly followId: string; readonly followerId: string };

function messageTo(
  { email, followId, followerId }: Asked,
  { isConfirmed }: Standing,
  { subject, publicUrl, secret }: Asking,
) {
  const at = (path: string) => new URL(path, publicUrl).href;
  const list = at(`/follow/list/${followToken(secret, 'list', followerId)}`);
  const confirm = at(`/follow/confirm/${followToken(secret, 'confirm', followId)}`);
  return isConfirmed
    ? {
        recipient: email,
        subject: words.alreadySubject(subject.name),
        body: words.alreadyBody(subject.name, list),
      }
    : {
        recipient: email,
        subject: words.confirmSubject(subject.name),
        body: words.confirmBody(subject.name, confirm, confirmDays),
      };
}
