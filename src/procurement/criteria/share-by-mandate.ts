import { type By, isRefused, type Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { decideMandateWeights } from '../../participation/weighing/mandate-weights.rules.ts';
import { uuidV7 } from '../../values/uuid.ts';
import type { ProcurementKey } from '../stations/stations.queries.ts';
import { BAND_MAX } from './band-scale.en.ts';
import { listCriteria } from './criteria.queries.ts';
import { type Criterion, nextCode } from './criterion.rules.ts';
import {
  followNewestMandate,
  insertLines,
  listCriterionLineage,
  listMandateLines,
} from './lineage.queries.ts';
import { type CriterionLine, givesMarks, isSameLine, type MandateLine } from './lineage.rules.ts';
import { openForChange } from './open-for-change.ts';
import { insertCriteria, type NewCriterion, updateWeight } from './save-criteria.queries.ts';
import { decideTiedWeights } from './tied-weights.rules.ts';

export type ShareRefusal = 'criteria-locked' | 'no-mandate' | 'total-out-of-range' | 'too-few-marks';

/**
 * Shares the social value marks as the mandate says. A line that gives marks and has no criterion yet gets one, for
 * the officer to finish; criteria that come from no line keep what they have, beside the total. Refuses a total so
 * small that a criterion would be left without a mark.
 */
export async function shareByMandate(
  tx: Transaction,
  by: By,
  input: ProcurementKey & { readonly total: number },
): Promise<{ drafted: readonly string[] } | Refusal<ShareRefusal>> {
  const held = await openForChange(tx, by, input, { attempt: 'share', code: null });
  if (isRefused(held)) return held;
  const mandate = (await listMandateLines(tx, input)).filter(givesMarks);
  if (mandate.length === 0) return { refused: 'no-mandate' };
  if (!Number.isInteger(input.total) || input.total < 1 || input.total > 100)
    return { refused: 'total-out-of-range' };
  const criteria = await listCriteria(tx, input);
  await followNewestMandate(tx, input);
  const lineage = await listCriterionLineage(tx, input);
  const now = await by.clock.now(tx);
  const drafts = draftMissing(input.total, mandate, criteria, lineage, () =>
    uuidV7(now.epochMilliseconds, by.random),
  );
  const tied = [...lineage, ...drafts.map(({ id, line }) => ({ ...line, criterionId: id }))];
  const weights = decideTiedWeights(
    input.total,
    [...criteria, ...drafts].map(({ id }) => id),
    tied,
  );
  if (!weights || weights.some(({ weight }) => weight === 0)) return { refused: 'too-few-marks' };
  const weightOf = (id: string) => weights.find(({ criterionId }) => criterionId === id)?.weight ?? 0;
  await insertCriteria(
    tx,
    input,
    drafts.map((draft) => ({ ...draft, weight: weightOf(draft.id) })),
  );
  for (const { id, line } of drafts) await insertLines(tx, { ...input, criterionId: id }, [line]);
  for (const { id, weight } of criteria) {
    const shared = weightOf(id);
    if (shared > 0 && shared !== weight) await updateWeight(tx, { ...input, criterionId: id }, shared);
  }
  return { drafted: drafts.map(({ code }) => code) };
}

/** A first draft for each line that no criterion serves, unless its share comes to no mark at all. */
function draftMissing(
  total: number,
  mandate: readonly MandateLine[],
  criteria: readonly Criterion[],
  lineage: readonly CriterionLine[],
  newId: () => string,
): (NewCriterion & { readonly line: MandateLine })[] {
  const shares = mandate.map(({ outcomeId, share }) => ({ outcome: outcomeId, share }));
  const decided = decideMandateWeights(total, shares);
  const hasMarks = (outcomeId: string) =>
    'weights' in decided &&
    decided.weights.some(({ outcome, weight }) => outcome === outcomeId && weight > 0);
  const codes = criteria.map(({ code }) => code);
  const first = Math.max(0, ...criteria.map(({ position }) => position)) + 1;
  return mandate
    .filter((line) => hasMarks(line.outcomeId) && !lineage.some((other) => isSameLine(other, line)))
    .map((line, index) => {
      const code = nextCode('social-value', codes);
      codes.push(code);
      return { ...emptyDraft(line.outcomeName), id: newId(), code, position: first + index, line };
    });
}

function emptyDraft(title: string) {
  return {
    kind: 'social-value',
    method: 'band',
    title,
    question: '',
    weight: 1,
    bandMax: BAND_MAX,
    subjectMatter: '',
    reviewedBy: null,
  } as const;
}
