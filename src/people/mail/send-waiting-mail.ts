import { createTransport, type SendMailOptions, type Transporter } from 'nodemailer';
import type { Database } from '../../db/connect.ts';
import { findWaitingMailForUpdate, type MailMessage, markMailFailed, markMailSent } from './mail.queries.ts';
import { waitAfterAttempt } from './mail.rules.ts';

/** A message's row and a connection are held meanwhile, so a server that says nothing is not waited for long. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

type Post = { readonly smtpUrl: string; readonly from: string };

/**
 * Sends what waits, one message a transaction, until nothing is due. Each message is sent at least once: should
 * the process die between the server's yes and ours, it goes again under the same Message-ID.
 */
export async function sendWaitingMail(db: Database, post: Post): Promise<{ sent: number; failed: number }> {
  const transport = createTransport({ url: post.smtpUrl, ...patience }, { from: post.from });
  const tally = { sent: 0, failed: 0 };
  try {
    for (;;) {
      const outcome = await sendNext(db, transport);
      if (outcome === 'nothing') return tally;
      tally[outcome] += 1;
    }
  } finally {
    transport.close();
  }
}

function sendNext(db: Database, transport: Transporter): Promise<'sent' | 'failed' | 'nothing'> {
  return db.transaction().execute(async (tx) => {
    const mail = await findWaitingMailForUpdate(tx);
    if (!mail) return 'nothing';
    try {
      await transport.sendMail(asMessage(mail));
    } catch (error) {
      const { seconds } = waitAfterAttempt(mail.attempts + 1);
      await markMailFailed(tx, mail.id, { error: (error as Error).message.slice(0, 500), seconds });
      return 'failed';
    }
    await markMailSent(tx, mail.id);
    return 'sent';
  });
}

function asMessage(mail: MailMessage): SendMailOptions {
  return {
    // An object, not text to parse: one address stays one address.
    to: { name: '', address: mail.recipient },
    subject: mail.subject,
    text: mail.body,
    messageId: `<${mail.id}@peoples-procurement>`,
    headers: { 'Auto-Submitted': 'auto-generated', ...oneClick(mail.unsubscribeUrl) },
  };
}

/** RFC 8058: a mail program may stop these messages with one POST to this address. */
function oneClick(url: string | null): Readonly<Record<string, string>> {
  if (url === null) return {};
  return { 'List-Unsubscribe': `<${url}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
}
