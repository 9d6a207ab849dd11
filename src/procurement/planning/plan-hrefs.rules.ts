import type { NoticeKind } from '../notices/notice.rules.ts';
import type { Procurement } from '../tenders/procurement.rules.ts';
import { deskHref, threadHref } from '../tenders/procurement-hrefs.rules.ts';
import type { PlanQuestion } from './questions/question.rules.ts';

type Named = Pick<Procurement, 'bodySlug' | 'slug'>;

/** The plan of a purchase at its desk. */
export function planHref(procurement: Named): string {
  return `${deskHref(procurement)}/plan`;
}
export function questionHref(procurement: Named, question: PlanQuestion): string {
  return `${planHref(procurement)}/questions/${question}`;
}
/** Where one of the notices of a plan is recorded. */
export function planNoticeHref(procurement: Named, kind: NoticeKind): string {
  return `${planHref(procurement)}/notices/${kind.toLowerCase()}`;
}
/** The plan as everyone sees it. */
export function publicPlanHref(procurement: Named): string {
  return `${threadHref(procurement)}/plan`;
}
