import type { BodyRole, Hat } from '../../acts/by.ts';
import type { Instalment } from '../promises/instalments.rules.ts';
import type { Levels } from '../promises/levels.rules.ts';

export type ClaimFault = 'quantity-not-positive' | 'more-than-promised' | 'link-not-https';

export type ClaimDraft = {
  /** In the promise’s unit, to hundredths. */
  readonly quantity: number;
  readonly link: string | null;
  /** The supplier says that it delivered more than it promised. */
  readonly saysMore: boolean;
};

/**
 * Whether a claim may be made. What would take the claims over what was promised must say so, since a slip of a
 * digit would otherwise stand as delivery; said so, it stands, and attainment caps it at what was promised.
 */
export function findClaimFault(draft: ClaimDraft, levels: Levels): ClaimFault | undefined {
  if (!(draft.quantity > 0)) return 'quantity-not-positive';
  if (draft.link !== null && !isHttpsLink(draft.link)) return 'link-not-https';
  const isMore = toHundredths(levels.claimed) + toHundredths(draft.quantity) > toHundredths(levels.promised);
  return isMore && !draft.saysMore ? 'more-than-promised' : undefined;
}

/** The instalment that a variation set aside for a need, where it still stands; null of a claim on the whole promise. */
export function setAsideBy(
  instalments: readonly Pick<Instalment, 'instalmentId' | 'source' | 'setBy'>[],
  variation: number | null,
): string | null {
  const own = instalments.find(({ source, setBy }) => source === 'need' && setBy === variation);
  return own?.instalmentId ?? null;
}

/** No address of a page is longer. */
export const LONGEST_LINK = 2000;

/** A whole address that begins with https, names a site, carries no name or password, and is not endless. */
export function isHttpsLink(text: string): boolean {
  if (text.length > LONGEST_LINK || !URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  return protocol === 'https:' && hostname.includes('.') && username === '' && password === '';
}

/** To whole hundredths of the unit, as the table holds it. */
export function toHundredths(quantity: number): number {
  return Math.round(quantity * 100);
}

/** The level a claim has reached by itself: verified, evidenced by what came with it, or only claimed; sent back, none. */
export function levelOfClaim(claim: {
  readonly checked: 'verified' | 'returned' | null;
  readonly link: string | null;
  readonly fileId: string | null;
}): 'claimed' | 'evidenced' | 'verified' | undefined {
  if (claim.checked === 'returned') return undefined;
  if (claim.checked === 'verified') return 'verified';
  return claim.link || claim.fileId ? 'evidenced' : 'claimed';
}

const readers: readonly BodyRole[] = ['contract-manager', 'commissioner', 'elected-member'];

/** Who opens the papers of a claim: those who answer for the contract at the buyer, and the supplier itself. */
export function mayOpenFile(
  hat: Hat,
  claim: { readonly bodyId: string; readonly supplierId: string },
): boolean {
  if (hat.kind === 'supplier') return hat.supplierId === claim.supplierId;
  return hat.kind === 'body' && hat.bodyId === claim.bodyId && readers.includes(hat.role);
}
