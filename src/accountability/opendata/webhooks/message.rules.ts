import { createHmac } from 'node:crypto';

type Keyed = { readonly id: string; readonly secretVersion: number };

/**
 * The secret that messages to an address are signed with: derived from the installation’s own, so that no row holds it. A
 * new number makes a new one.
 */
export function secretOf(siteSecret: string, { id, secretVersion }: Keyed): Buffer {
  return createHmac('sha256', siteSecret).update(`webhook secret|${id}|${secretVersion}`).digest();
}

/** The same, as Standard Webhooks writes it. */
export function writtenSecret(secret: Buffer): string {
  return `whsec_${secret.toString('base64')}`;
}

/** What an address must send back to show that it is its owner’s. */
export function challengeOf(siteSecret: string, { id, secretVersion }: Keyed): string {
  return createHmac('sha256', siteSecret).update(`webhook challenge|${id}|${secretVersion}`).digest('hex');
}

/** The three headers of Standard Webhooks 1.0: HMAC-SHA256 over the message’s id, the second it was sent in, and its body. */
export function signedHeaders(
  secret: Buffer,
  { id, seconds, body }: { readonly id: string; readonly seconds: number; readonly body: string },
): Record<string, string> {
  const signature = createHmac('sha256', secret).update(`${id}.${seconds}.${body}`).digest('base64');
  return {
    'webhook-id': id,
    'webhook-timestamp': String(seconds),
    'webhook-signature': `v1,${signature}`,
  };
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
/** Seconds to wait after each failed try, as Standard Webhooks suggests: three days from the first try to the last. */
const waits = [5, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR, 14 * HOUR, 20 * HOUR, 24 * HOUR];

/** How long to wait after the nth failed try, from 1; null where it was the last. */
export function waitAfter(attempt: number): { readonly seconds: number } | null {
  const seconds = waits[attempt - 1];
  return seconds === undefined ? null : { seconds };
}
