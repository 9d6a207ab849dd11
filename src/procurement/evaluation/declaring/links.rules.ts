import type { Finding } from './declarations.rules.ts';

/** The guided list: what may link somebody, their household or a close relative to a bidder, the gravest first. */
export const linkKinds = ['helped', 'works', 'gains', 'worked', 'gift', 'quarrel', 'knows'] as const;
export type LinkKind = (typeof linkKinds)[number];

/** Links that are an interest of one’s own in who wins, direct or indirect (Procurement Act 2023 s.81). */
const ownInterests: ReadonlySet<LinkKind> = new Set(['helped', 'works', 'gains']);

/**
 * Where the guided questions lead. Nothing ticked is no conflict; help with a bid, work there or a gain is a real one
 * (s.81); any other link is one that a reasonable person might wrongly take for a conflict (s.83), unless the person
 * themselves says that it could sway them.
 */
export function findingOf(told: { readonly links: readonly LinkKind[]; readonly sways: boolean }): Finding {
  if (told.links.length === 0) return 'none';
  return told.sways || told.links.some((link) => ownInterests.has(link)) ? 'real' : 'perceived';
}

export type LinkAnswers = {
  readonly links: readonly LinkKind[];
  readonly detail: string;
  readonly suggestion: string;
  readonly sways: boolean;
};

export type LinkFault = 'nothing-chosen' | 'none-and-some' | 'detail-missing' | 'sways-missing';

/** What is wrong with the guided answers as they were typed, or null. */
export function findLinkFault(typed: {
  readonly ticked: readonly string[];
  readonly detail: string;
  readonly sways: string | undefined;
}): LinkFault | null {
  if (typed.ticked.length === 0) return 'nothing-chosen';
  if (typed.ticked.includes('none')) return typed.ticked.length > 1 ? 'none-and-some' : null;
  if (typed.detail.trim() === '') return 'detail-missing';
  return typed.sways === undefined ? 'sways-missing' : null;
}
