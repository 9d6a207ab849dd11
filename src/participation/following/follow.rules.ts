export type FollowKind = 'round' | 'body' | 'district' | 'tenders';
export const followKinds: readonly FollowKind[] = ['round', 'body', 'district', 'tenders'];

/** What can be followed: a round or a public body by its identifier, a district by its slug, tenders by kind and place. */
export type FollowSubject = { readonly kind: FollowKind; readonly id: string };

/** How it is written down: `round:<id>`, `body:<id>`, `district:<slug>`, `tenders:services.oldham`. */
export function aboutText({ kind, id }: FollowSubject): string {
  return `${kind}:${id}`;
}

export function readAbout(about: string): FollowSubject {
  const [kind, id] = about.split(/:(.*)/s);
  return { kind: kind as FollowKind, id: id ?? '' };
}

/** A link to confirm works for a week; what nobody confirmed is then forgotten. */
export const confirmDays = 7;
/** So that nobody can fill another’s letter box: messages to one address in these minutes, and one about one thing. */
export const askMinutes = 30;
export const asksAtOnce = 5;

type Asked = { readonly askedMinutesAgo: number | null; readonly askedLately: number };

/**
 * Whether another message goes to an address that somebody typed: not about what it was written to about within the
 * last 30 minutes, and not after five others in that time. Whoever asked hears the same either way.
 */
export function maySendAgain({ askedMinutesAgo, askedLately }: Asked): boolean {
  return (askedMinutesAgo === null || askedMinutesAgo >= askMinutes) && askedLately < asksAtOnce;
}
