import type { Visit } from '../../web/edge/visit.ts';
import { keyOf, theProcurement } from '../tenders/find-procurement.ts';
import type { Procurement } from '../tenders/procurement.rules.ts';
import { type CriterionKey, getCriterion } from './criteria.queries.ts';
import type { Criterion } from './criterion.rules.ts';

export type OfProcurement = { readonly procurement: Procurement; readonly criterion: Criterion };

/** The criterion that a path names as `:code`, with its procurement; NotFound when there is none. */
export async function theCriterion(at: Visit): Promise<OfProcurement> {
  const procurement = await theProcurement(at);
  const code = decodeURIComponent(at.params['code'] ?? '');
  return { procurement, criterion: await getCriterion(at.db, keyOf(procurement), code) };
}

export function criterionKey({ procurement, criterion }: OfProcurement): CriterionKey {
  return { ...keyOf(procurement), criterionId: criterion.id };
}
