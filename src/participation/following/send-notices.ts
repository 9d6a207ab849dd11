import type { Database, Transaction } from '../../db/connect.ts';
import { insertAllMail } from '../../people/mail/mail.queries.ts';
import type { Random } from '../../values/random.ts';
import { uuidV7 } from '../../values/uuid.ts';
import { aboutText, readAbout } from './follow.rules.ts';
import { followToken } from './follow-token.rules.ts';
import { words } from './mail.words.en.ts';
import {
  type Addressee,
  findWaitingNoticeForUpdate,
  listAddressees,
  markAllSent,
  markSentUpTo,
  type Notice,
  passOverUnfollowed,
} from './notices.queries.ts';
import { type NamedSubject, nameSubjects } from './subjects.queries.ts';

/** One transaction holds so many messages, so that nothing waits long behind it. */
const AT_ONCE = 500;

export type Post = { readonly publicUrl: string; readonly secret: string; readonly random: Random };

/** Makes every notice that waits into messages, each written once: how far it has come stands beside it. */
export async function sendNotices(db: Database, post: Post): Promise<number> {
  await passOverUnfollowed(db);
  let written = 0;
  for (;;) {
    const step = await db.transaction().execute((tx) => sendSome(tx, post));
    if (step === 'nothing') return written;
    written += step;
  }
}

async function sendSome(tx: Transaction, post: Post): Promise<number | 'nothing'> {
  const notice = await findWaitingNoticeForUpdate(tx);
  if (!notice) return 'nothing';
  const next = await listAddressees(tx, notice, AT_ONCE);
  const last = next.at(-1);
  const names = await nameSubjects(tx, notice.about.map(readAbout));
  await insertAllMail(
    tx,
    next.map((addressee) => messageTo(addressee, notice, names, post)),
  );
  if (last) await markSentUpTo(tx, notice.id, last.followerId);
  if (next.length < AT_ONCE) await markAllSent(tx, notice.id);
  return next.length;
}

function messageTo(
  { followerId, followId, about, email }: Addressee,
  notice: Notice,
  names: readonly NamedSubject[],
  { publicUrl, secret, random }: Post,
) {
  const own = names.find((subject) => aboutText(subject) === about);
  const at = (path: string) => new URL(path, publicUrl).href;
  const stop = at(`/follow/stop/${followToken(secret, 'stop', followId)}`);
  const list = at(`/follow/list/${followToken(secret, 'list', followerId)}`);
  return {
    id: uuidV7(notice.toldAt.epochMilliseconds, random),
    recipient: email,
    subject: notice.subject.replace(/\s+/g, ' ').trim(),
    body: words.notice({ text: notice.body, link: at(notice.path), follows: own?.name ?? '', stop, list }),
    createdAt: notice.toldAt,
    unsubscribeUrl: stop,
  };
}
