import type { Temporal } from 'temporal-polyfill';

export const linkMinutes = 30;
/** So that nobody can fill another's letter box: this many messages to one address in one link's life. */
export const linksAtOnce = 5;

export type SignInLink = {
  readonly expiresAt: Temporal.Instant;
  readonly usedAt: Temporal.Instant | null;
};
export type LinkRefusal = 'link-unknown' | 'link-used' | 'link-too-old';

/** Whether a link still signs in: once, and until its thirtieth minute is over. */
export function decideLink(link: SignInLink | undefined, now: Temporal.Instant): 'opens' | LinkRefusal {
  if (!link) return 'link-unknown';
  if (link.usedAt) return 'link-used';
  return now.epochNanoseconds < link.expiresAt.epochNanoseconds ? 'opens' : 'link-too-old';
}
