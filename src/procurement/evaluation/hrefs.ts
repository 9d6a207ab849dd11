import type { Procurement } from '../tenders/procurement.rules.ts';
import { deskHref, scoringHref } from '../tenders/procurement-hrefs.rules.ts';
import type { Slot } from './desk/desk.rules.ts';

type Named = Pick<Procurement, 'bodySlug' | 'slug'>;

/** The exercise on a sample answer. */
export function sampleHref(procurement: Named): string {
  return `${scoringHref(procurement)}/sample`;
}

/** Every answer to every question that people score. */
export function papersHref(procurement: Named): string {
  return `${scoringHref(procurement)}/papers`;
}

/** Where an officer writes a plain summary of one answer. */
export function summaryHref(procurement: Named, { code, label }: Slot): string {
  return `${papersHref(procurement)}/${code}/${label}`;
}

/** The documents beside one answer, each by its number. */
export function documentsHref(procurement: Named, slot: Slot): string {
  return `${summaryHref(procurement, slot)}/documents`;
}

export function bidderHref(procurement: Named, supplierSlug: string): string {
  return `${scoringHref(procurement)}/bidders/${supplierSlug}`;
}

export function slotHref(procurement: Named, { code, label }: Slot): string {
  return `${scoringHref(procurement)}/questions/${code}/${label}`;
}

/** Where what somebody types is kept before they give it. */
export function draftHref(procurement: Named, slot: Slot): string {
  return `${slotHref(procurement, slot)}/draft`;
}

export function moderationHref({ bodySlug, slug }: Named): string {
  return `/work/${bodySlug}/moderation/${slug}`;
}

export function agreeHref(procurement: Named, { code, label }: Slot): string {
  return `${moderationHref(procurement)}/${code}/${label}`;
}

/** The officer’s list of who scores, with the register of conflicts. */
export function evaluatorsHref(procurement: Named): string {
  return `${deskHref(procurement)}/evaluators`;
}

/** Who watches, at the officer’s desk. */
export function observersHref(procurement: Named): string {
  return `${deskHref(procurement)}/observers`;
}

/** What an observer sees. */
export function watchHref({ bodySlug, slug }: Named): string {
  return `/work/${bodySlug}/observing/${slug}`;
}

/** Links and conflicts of everyone who influences the purchase. */
export function interestsHref(procurement: Named): string {
  return `${deskHref(procurement)}/interests`;
}

/** Where somebody with a part in the purchase says what links them to it. */
export function ownInterestHref({ bodySlug, slug }: Named): string {
  return `/work/${bodySlug}/interests/${slug}`;
}

/** A bidder that may have an advantage: asked, heard, decided. */
export function advantageHref(procurement: Named, supplierSlug: string): string {
  return `${interestsHref(procurement)}/advantage/${supplierSlug}`;
}

/** Where a perceived conflict is decided. */
export function conflictHref(
  procurement: Named,
  declared: { readonly personId: string; readonly supplierSlug: string },
): string {
  return `${evaluatorsHref(procurement)}/${declared.personId}/${declared.supplierSlug}`;
}
