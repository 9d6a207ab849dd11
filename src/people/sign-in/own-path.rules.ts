const ORIGIN = 'https://own.invalid';

/**
 * The path to go to next when it is one of this site's own, else the fallback: no link of ours may send a person
 * elsewhere (OWASP ASVS 5.0, 3.7.2). Read as a browser reads it, so that `//x`, `/\x` and tabs fool nobody.
 */
export function ownPath(typed: string | null | undefined, fallback = '/waiting'): string {
  if (!typed?.startsWith('/')) return fallback;
  const url = URL.canParse(typed, ORIGIN) ? new URL(typed, ORIGIN) : undefined;
  if (url?.origin !== ORIGIN || url.pathname.startsWith('//')) return fallback;
  return `${url.pathname}${url.search}${url.hash}`;
}
