import type { Procurement } from '../tenders/procurement.rules.ts';
import { deskHref } from '../tenders/procurement-hrefs.rules.ts';
import type { Slot } from './desk/desk.rules.ts';

type Named = Pick<Procurement, 'bodySlug' | 'slug'>;

/** An evaluator’s own way in: it leads to whatever is next. */
export function scoringHref({ bodySlug, slug }: Named): string {
  return `/work/${bodySlug}/scoring/${slug}`;
}

export function bidderHref(procurement: Named, supplierSlug: string): string {
  return `${scoringHref(procurement)}/bidders/${supplierSlug}`;
}

export function slotHref(procurement: Named, { code, label }: Slot): string {
  return `${scoringHref(procurement)}/questions/${code}/${label}`;
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

/** Where a perceived conflict is decided. */
export function conflictHref(
  procurement: Named,
  declared: { readonly personId: string; readonly supplierSlug: string },
): string {
  return `${evaluatorsHref(procurement)}/${declared.personId}/${declared.supplierSlug}`;
}
