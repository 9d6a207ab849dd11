import type { Visit } from '../../web/edge/visit.ts';
import type { Round } from '../rounds/rounds.queries.ts';
import { type ReceiptSecret, readReceiptSecret } from './receipt-secret.rules.ts';

const NAME = 'pp_receipt';
/** Long enough to find a pen. */
const SECONDS = 600;

/** Hands the secret to the browser that answered, for ten minutes, for the pages of this round, and keeps nothing. */
export function handOverSecret(at: Visit, round: Round, secret: ReceiptSecret): void {
  at.setCookies.push(receiptCookie(at, round, secret, SECONDS));
}

export function forgetSecret(at: Visit, round: Round): void {
  at.setCookies.push(receiptCookie(at, round, '', 0));
}

export function secretInHand(at: Visit): ReceiptSecret | null {
  return readReceiptSecret(at.cookie(NAME) ?? '');
}

function receiptCookie(at: Visit, round: Round, value: string, seconds: number): string {
  const secure = at.site.secureCookies ? '; Secure' : '';
  const path = `/say/${round.slug}`;
  return `${NAME}=${value}; Path=${path}; HttpOnly; SameSite=Strict${secure}; Max-Age=${seconds}`;
}
