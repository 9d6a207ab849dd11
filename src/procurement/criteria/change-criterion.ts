import { type By, isRefused, type Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { NotFound } from '../../db/errors.ts';
import { type CriterionKey, listCriteria, listMeasures } from './criteria.queries.ts';
import { type CriterionDraft, type DraftFault, findDraftFault, isShareAsked } from './criterion.rules.ts';
import { openForChange } from './open-for-change.ts';
import { updateCriterion } from './save-criteria.queries.ts';

/** Rewrites a criterion; its kind, its code and its mandate lines stay. */
export async function changeCriterion(
  tx: Transaction,
  by: By,
  input: CriterionKey & Omit<CriterionDraft, 'code' | 'kind'>,
): Promise<{ code: string } | Refusal<'criteria-locked' | DraftFault>> {
  const criteria = await listCriteria(tx, input);
  const criterion = criteria.find(({ id }) => id === input.criterionId);
  const held = await openForChange(tx, by, input, { attempt: 'change', code: criterion?.code ?? null });
  if (isRefused(held)) return held;
  if (!criterion) throw new NotFound();
  const draft = { ...input, kind: criterion.kind };
  const fault = findDraftFault(
    draft,
    criteria.filter(({ id }) => id !== input.criterionId),
  );
  if (fault) return { refused: fault };
  if (draft.perSpendPence && isShareAsked(draft, await listMeasures(tx)))
    return { refused: 'per-spend-of-a-share' };
  const isRewritten = draft.subjectMatter !== criterion.subjectMatter;
  await updateCriterion(tx, input, { ...draft, ...(isRewritten ? { reviewedBy: by.actor.personId } : {}) });
  return { code: criterion.code };
}
