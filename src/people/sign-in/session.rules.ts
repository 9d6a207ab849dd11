/**
 * How long a sign-in lasts. Residents 30 days, so that they need not wait for a message each time; anyone who
 * can act for a public body, a supplier or the installation a working day, whichever hat they begin in
 * (OWASP ASVS 5.0, 7.3.2: an absolute end that fits the risk).
 */
export function sessionHours(holdsRole: boolean): number {
  return holdsRole ? 12 : 30 * 24;
}
