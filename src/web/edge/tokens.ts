import { createHash, createHmac, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto';

export const SESSION_COOKIE = 'pp_session';
export const FORM_COOKIE = 'pp_form';

export function newSecretToken(): string {
  return randomBytes(32).toString('base64url');
}

/** Only hashes of sign-in tokens are stored: a stolen database signs nobody in. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** The form token that belongs to one browser (its session, or its form cookie). */
export function formToken(secret: string, browser: string): string {
  return createHmac('sha256', secret).update(`form|${browser}`).digest('base64url');
}

export function isFormToken(secret: string, browser: string, given: unknown): boolean {
  const expected = Buffer.from(formToken(secret, browser));
  const actual = Buffer.from(typeof given === 'string' ? given : '');
  return actual.length === expected.length && timingSafeEqual(actual, expected);
}

export function newOnceToken(): string {
  return randomUUID();
}

export function readCookie(request: Request, name: string): string | undefined {
  return cookieIn(request.headers.get('cookie') ?? undefined, name);
}

/** The same from the header alone. */
export function cookieIn(header: string | undefined, name: string): string | undefined {
  return header?.match(new RegExp(`(?:^|; )${name}=([^;]+)`))?.[1];
}

export function cookie(
  name: string,
  value: string,
  options: { secure: boolean; maxAgeSeconds?: number },
): string {
  const age = options.maxAgeSeconds === undefined ? '' : `; Max-Age=${options.maxAgeSeconds}`;
  return `${name}=${value}; Path=/; HttpOnly; SameSite=Lax${options.secure ? '; Secure' : ''}${age}`;
}
