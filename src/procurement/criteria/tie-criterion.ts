import { type By, isRefused, type Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { NotFound } from '../../db/errors.ts';
import { type CriterionKey, listCriteria } from './criteria.queries.ts';
import type { CriterionKind } from './criterion.rules.ts';
import { deleteLines, insertLines, listMandateLines } from './lineage.queries.ts';
import { givesMarks, isSameLine, type LineKey, type MandateLine } from './lineage.rules.ts';
import { openForChange } from './open-for-change.ts';

export type LineFault = 'not-social-value' | 'no-such-line' | 'line-declined';

/** Why a criterion may not come from these lines, or null: only social value does, and a declined line gives no marks. */
export function findLineFault(
  kind: CriterionKind,
  chosen: readonly LineKey[],
  mandate: readonly MandateLine[],
): LineFault | null {
  if (chosen.length > 0 && kind !== 'social-value') return 'not-social-value';
  const lines = chosen.map((key) => mandate.find((line) => isSameLine(line, key)));
  if (lines.includes(undefined)) return 'no-such-line';
  return lines.some((line) => line && !givesMarks(line)) ? 'line-declined' : null;
}

/** Says which lines of the published mandate a social value criterion comes from; replaces what was said before. */
export async function tieCriterion(
  tx: Transaction,
  by: By,
  input: CriterionKey & { readonly lines: readonly LineKey[] },
): Promise<{ code: string } | Refusal<'criteria-locked' | LineFault>> {
  const criteria = await listCriteria(tx, input);
  const criterion = criteria.find(({ id }) => id === input.criterionId);
  const held = await openForChange(tx, by, input, { attempt: 'tie', code: criterion?.code ?? null });
  if (isRefused(held)) return held;
  if (!criterion) throw new NotFound();
  const fault = findLineFault(criterion.kind, input.lines, await listMandateLines(tx, input));
  if (fault) return { refused: fault };
  await deleteLines(tx, input);
  await insertLines(tx, input, input.lines);
  return { code: criterion.code };
}
