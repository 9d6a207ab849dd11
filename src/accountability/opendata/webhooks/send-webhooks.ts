import type { Clock } from '../../../acts/clock.ts';
import { nobody } from '../../../acts/nobody.ts';
import { transact } from '../../../acts/transact.ts';
import type { Database, Transaction } from '../../../db/connect.ts';
import { getPerson } from '../../../people/accounts/people.queries.ts';
import { sendMail } from '../../../people/mail/send-mail.ts';
import type { Random } from '../../../values/random.ts';
import { challengeOf, secretOf, signedHeaders, waitAfter } from './message.rules.ts';
import { postMessage } from './post-message.ts';
import {
  type Due,
  markDelivered,
  markFailed,
  markVerified,
  spreadEntries,
  stopSending,
  takeDue,
} from './sending.queries.ts';
import type { Replied, Webhook } from './webhook.rules.ts';
import { findWebhook } from './webhooks.queries.ts';
import { words } from './words.en.ts';
import { writeMessage } from './write-message.ts';

export type SendingPlace = {
  readonly db: Database;
  readonly clock: Clock;
  readonly random: Random;
  readonly publicUrl: string;
  readonly secret: string;
  readonly webhooksGoAnywhere?: boolean | undefined;
};

/** Addresses that are posted to at a time. */
const AT_ONCE = 8;
/** Rounds of one turn; what is left waits for the next. */
const ROUNDS = 50;

/**
 * Tells addresses of what came into the log, and sends what is due. Each message goes at least once, under one name,
 * however often it is tried; no transaction is open meanwhile. How many arrived.
 */
export async function sendWebhooks(place: SendingPlace): Promise<number> {
  while (await transact(place.db, nobody, spreadEntries));
  let arrived = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const due = await takeDue(place.db, AT_ONCE);
    if (due.length === 0) break;
    const sent = await Promise.all(due.map((each) => sendOne(place, each)));
    arrived += sent.filter(Boolean).length;
  }
  return arrived;
}

async function sendOne(place: SendingPlace, due: Due): Promise<boolean> {
  const webhook = await findWebhook(place.db, due.webhookId);
  const body = webhook && (await writeMessage(place, webhook, due));
  if (!webhook || !body) return false;
  const seconds = Math.floor(Date.now() / 1000);
  const id = `msg_${due.id}`;
  const headers = {
    'content-type': 'application/json',
    'user-agent': words.userAgent,
    ...signedHeaders(secretOf(place.secret, webhook), { id, seconds, body }),
  };
  const anywhere = place.webhooksGoAnywhere ?? false;
  const replied = await postMessage(new URL(webhook.url), { headers, body }, anywhere);
  const arrived = hasArrived(place, webhook, due, replied);
  await transact(place.db, nobody, (tx) => settle(tx, place, { webhook, due, replied, arrived }));
  return arrived;
}

function hasArrived(
  { secret }: SendingPlace,
  webhook: Webhook,
  due: Due,
  { status, said }: Replied,
): boolean {
  if (status === null || status < 200 || status >= 300) return false;
  return due.position !== null || said.includes(challengeOf(secret, webhook));
}

type Settled = {
  readonly webhook: Webhook;
  readonly due: Due;
  readonly replied: Replied;
  readonly arrived: boolean;
};

async function settle(tx: Transaction, place: SendingPlace, { webhook, due, replied, arrived }: Settled) {
  if (arrived) {
    await markDelivered(tx, due.id, replied);
    if (due.position === null) await markVerified(tx, webhook.id);
    return;
  }
  const isGone = replied.status === 410;
  const wait = isGone ? null : waitAfter(due.attempts);
  await markFailed(tx, due.id, replied, wait);
  if (wait) return;
  if (await stopSending(tx, webhook.id, isGone ? 'gone' : 'not-answering'))
    await tellOwner(tx, place, webhook);
}

/** The owner hears that an address is left alone, and what to do. */
async function tellOwner(tx: Transaction, place: SendingPlace, { personId, url, id }: Webhook) {
  const { email } = await getPerson(tx, personId);
  if (!email) return;
  const { subject, body } = words.stoppedMail(url, `${place.publicUrl}/my-webhooks/${id}`);
  await sendMail(
    tx,
    { actor: nobody, clock: place.clock, random: place.random },
    { recipient: email, subject, body },
  );
}
